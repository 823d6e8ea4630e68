import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownPath } from '../../src/reading/file.ts';
import { checkFolder, layContent, letterFile } from '../content-folder.ts';
import { holds } from '../property.ts';
import { drawnLetters, laid, letter } from './drawn-letters.ts';

describe('a check of one letter', () => {
  holds(
    'says of it what a check of all says',
    [drawnLetters],
    async (drawn) => {
      const files = laid(drawn);
      const folder = await layContent(files);
      const whole = await checkFolder(folder);
      for (const name of Object.keys(files)) {
        const shown = shownPath(path.join(folder, name));
        const narrow = await checkFolder(folder, { only: [shown] });
        const of = (problems: typeof whole.problems) =>
          problems.filter((one) => one.file === shown);
        expect(of(narrow.problems)).toEqual(of(whole.problems));
        expect(narrow.files).toEqual(whole.files);
      }
    },
    100,
  );

  it.each(['aliases', '"aliases"', '"\\x61liases"', '? >-\n  aliases\n'])(
    'knows of former ids, however their field is written: %j',
    async (key) => {
      const related = 'related: [{ letter: 2013-old, relation: follows }]\ntext: summary';
      const folder = await layContent({
        'letters/2015-new.md': letter.replace('text: summary', `${key}: [2013-old]\ntext: summary`),
        [letterFile]: letter.replace('text: summary', related),
      });
      const only = [shownPath(path.join(folder, letterFile))];
      const { problems } = await checkFolder(folder, { only });
      const unknown = problems.filter(({ rule }) => rule === 'unknown-letter');
      expect(unknown.map(({ fix }) => fix)).toEqual([
        'That is a former id: write `2015-new`, its id now.',
      ]);
    },
  );

  it('does not parse the others', async () => {
    const folder = await layContent({ 'letters/2015-other.md': letter });
    const only = [shownPath(path.join(folder, letterFile))];
    const { content } = await checkFolder(folder, { only });
    expect(content.letters.map((one) => one.id)).toEqual(['2014-03-02-harbor-letter']);
    expect([...content.known.letter.keys()]).toContain('2015-other');
  });

  it.each(['people/ana-vesel.yaml', 'issues.yaml'])('is one of everything for %s', async (name) => {
    const folder = await layContent({ 'letters/2015-other.md': letter });
    const { content } = await checkFolder(folder, {
      only: [shownPath(path.join(folder, name))],
    });
    expect(content.letters).toHaveLength(2);
  });
});

describe('progress', () => {
  it.each([[[]], [[letterFile]]])('is told of each file once, with %j wanted', async (wanted) => {
    const folder = await layContent({ 'letters/2015-other.md': letter });
    const told: [number, number][] = [];
    await checkFolder(folder, {
      only: wanted.map((name) => shownPath(path.join(folder, name))),
      onProgress: (read, of) => told.push([read, of]),
    });
    expect(told).toEqual([1, 2, 3, 4].map((read) => [read, 4]));
  });
});

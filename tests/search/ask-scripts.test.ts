import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { AskColumns } from '../../src/archive/views/ask-columns.ts';
import { filedAsks } from '../../src/search/ask-filter.ts';
import { columnsScript, ledgerTag, partsApart, wordsScript } from '../../src/search/ask-scripts.ts';
import type { TaggedWords } from '../../src/search/ask-words.ts';
import { archiveOf, letter, person } from '../archive/records.ts';

type Letter = ReturnType<typeof letter>;

/** So many letters of each year, one a day from its beginning, each of which asks for something of its own. */
const lettersOf = (counts: Readonly<Record<string, number>>): Letter[] =>
  Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, index) => {
      const date = new Date(Date.UTC(Number(year), 0, index + 1)).toISOString().slice(0, 10);
      return letter(`letter-${date}`, {
        date,
        asks: [{ ask: `Answer what was asked on ${date}`, kind: 'other', people: ['ana'] }],
      });
    }),
  );

const archiveWith = (letters: readonly Letter[]) =>
  archiveOf({ people: [person('ana', { name: 'Ana Vesel' })], letters });

/** What is left behind by scripts that a page loads one after another. */
function left(...scripts: readonly string[]) {
  const page: { byNameAsks?: AskColumns; byNameAskWords?: Record<string, TaggedWords> } = {};
  for (const script of scripts) runInNewContext(script, page);
  return page;
}

/** The script of each part, by its name. */
const partsOf = (archive: ReturnType<typeof archiveWith>) =>
  new Map(partsApart(archive).map((part) => [part.name, wordsScript(archive, part)]));

const many = { 2014: 20, 2015: 80, 2016: 30 };

describe('the scripts of the ledger', () => {
  it.each([
    [{}, [''], false],
    [{ 2015: 100 }, [''], false],
    [{ 2015: 101 }, ['2015', '2015-3', '2015-2', '2015-1'], true],
    [many, ['2016', '2015', '2015-2', '2015-1', '2014'], true],
  ])('of %j are in the parts %j', (counts, names, apart) => {
    const archive = archiveWith(lettersOf(counts));
    const { byNameAsks, byNameAskWords } = left(columnsScript(archive));
    expect(byNameAsks?.parts.map(({ name }) => name)).toEqual(names);
    expect([...partsOf(archive).keys()]).toEqual(apart ? names : []);
    // Few words come with the columns.
    expect(byNameAskWords === undefined).toBe(apart);
  });

  it.each([{ 2015: 3 }, many])('have the words of each ask where its columns say: %j', (counts) => {
    const archive = archiveWith(lettersOf(counts));
    const { byNameAsks, byNameAskWords } = left(
      columnsScript(archive),
      ...partsOf(archive).values(),
    );
    const found = filedAsks(byNameAsks as AskColumns).map(
      ({ letter: { part, place }, place: at }) => {
        const words = byNameAskWords?.[part.name];
        expect(words?.tag).toBe(part.tag);
        return words?.letters[place]?.asks[at]?.words.join('');
      },
    );
    const asked = archive.letters.flatMap(({ asks }) => asks.map(({ ask }) => ask));
    expect(found).toEqual(asked);
  });
});

describe('what changes', () => {
  const before = lettersOf(many);
  const newer = letter('newer', { date: '2015-12-31', asks: [{ ask: 'Listen', kind: 'other' }] });
  const silent = letter('silent', { date: '2015-12-31' });
  const done = before.map((one) =>
    one.date === '2014-01-03'
      ? letter(one.id, {
          date: one.date,
          asks: [{ ask: 'Answer', kind: 'other', outcome: { text: 'Done.' } }],
        })
      : one,
  );

  it.each([
    ['with a letter more, the last part of its year', [...before, newer], ['2015']],
    ['with an outcome, the part of its letter', done, ['2014']],
    ['with a letter that asks nothing, nothing', [...before, silent], []],
  ])('is, %s', (_, letters, names) => {
    const [archive, next] = [archiveWith(before), archiveWith(letters)];
    const known = partsOf(archive);
    const changed = [...partsOf(next)].filter(([name, script]) => known.get(name) !== script);
    expect(changed.map(([name]) => name)).toEqual(names);
    const tags = (of: typeof archive) => left(columnsScript(of)).byNameAsks?.parts ?? [];
    const tagged = tags(next).filter(({ tag }) => !tags(archive).some((part) => part.tag === tag));
    expect(tagged.map(({ name }) => name)).toEqual(names);
    expect(ledgerTag(next) === ledgerTag(archive)).toBe(names.length === 0);
  });
});

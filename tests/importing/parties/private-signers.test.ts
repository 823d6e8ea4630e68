import { describe, expect, it } from 'vitest';
import type { PartyFound } from '../../../src/importing/found.ts';
import { namedSigners } from '../../../src/importing/parties/private-signers.ts';
import { read } from '../pages.ts';

type Told = Pick<PartyFound, 'role' | 'organization'>;

/** Invented people, who sign with what is told of them. */
const people = (count: number, told: Told = {}): PartyFound[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'person', name: `Signer ${'I'.repeat(at + 1)}`, ...told, ...read(at + 1) },
  }));

const scholars: Told = { role: 'Reader', organization: 'University of Inkwell' };
const directors: Told = { role: 'Director', organization: 'Harbor Watch' };
const body: PartyFound = { kind: 'organization', name: 'Quill House', ...read(90) };

const counted: PartyFound = {
  ...{ kind: 'group', name: '1,200 readers', count: 1200, relation: 'signed', ...read(2) },
};

const told = (signatories: readonly PartyFound[]) =>
  signatories.map(({ kind, name, count }) =>
    kind === 'group' ? `group of ${count}` : kind === 'person' ? 'person' : name,
  );

describe('whom a draft names of those who signed', () => {
  it.each<[string, PartyFound[], string[]]>([
    ['many as themselves', people(21), ['group of 21']],
    ['many as scholars', people(55, scholars), ['group of 55']],
    ['many as themselves, and a body', [...people(30), body], ['group of 30', 'Quill House']],
    [
      'many as themselves, some in offices',
      [...people(6, directors), ...people(20)],
      ['group of 26'],
    ],
    ['many of those whom the letter counts', [...people(21), counted], ['group of 1200']],
    ['twenty', people(20), Array.from({ length: 20 }, () => 'person')],
    [
      'many who speak for bodies',
      people(30, directors),
      Array.from({ length: 30 }, () => 'person'),
    ],
    [
      'many members of a parliament',
      people(30, { role: 'MP for Weir North' }),
      Array.from({ length: 30 }, () => 'person'),
    ],
    [
      'bodies',
      Array.from({ length: 30 }, () => body),
      Array.from({ length: 30 }, () => 'Quill House'),
    ],
  ])('%s', (_, signatories, expected) => {
    expect(told(namedSigners(signatories).signatories)).toEqual(expected);
  });

  it('says whom it has as a group, with words that are still to be written', () => {
    const { signatories, warnings } = namedSigners(people(55, scholars));
    expect(signatories[0]?.name).toMatch(/^TODO: .*55 people/u);
    expect(warnings).toEqual([
      {
        line: 1,
        message:
          '55 people signed. They are drafted as a group, for private people are not named; `--name-signatories` drafts each.',
      },
    ]);
  });

  it.each<[string, Told, boolean]>([
    ['nothing told', {}, true],
    ['a student', { role: 'PhD candidate', organization: 'University of Inkwell' }, true],
    ['a student in Chinese', { role: '博士生', organization: '海港大学' }, true],
    ['an office', directors, false],
    ['a profession', { role: 'printer' }, false],
    ['a body', { organization: 'Harbor Watch' }, false],
  ])('reminds of the rule where one of a few signs with %s', (_, of, isReminded) => {
    const { signatories, warnings } = namedSigners([...people(1, of), ...people(1, directors)]);
    expect(told(signatories)).toEqual(['person', 'person']);
    expect(warnings.map(({ line, message }) => [line, message.includes('Private people')])).toEqual(
      isReminded ? [[1, true]] : [],
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  fromLine,
  partyName,
  resolveParty,
  spokenTo,
  addressedWords,
  calledOnWords,
} from '../../../src/archive/views/party.ts';
import { archiveOf, letter, organization, person } from '../records.ts';

const archive = archiveOf({
  people: [person('ana', { name: 'Ana Vesel' }), person('bo', { name: 'Bo Dent' })],
  organizations: [
    organization('quill', { name: 'Quill House' }),
    organization('lantern', { name: 'Lantern Office' }),
    organization('board', { name: 'Harbor Board' }),
  ],
});

const quill = { organization: 'quill' };
const lantern = { organization: 'lantern' };
const board = { organization: 'board' };
const writers = { group: 'writers of the port' };

describe('who a letter is from', () => {
  it.each([
    [[quill], 'Quill House'],
    [[quill, lantern], 'Quill House and Lantern Office'],
    [[{ person: 'ana', organization: 'quill' }], 'Ana Vesel'],
    [[writers], 'Writers of the port'],
    [[{ ...writers, count: 40 }], 'Writers of the port (40 people)'],
    [[quill, { ...writers, organization: 'board' }], 'Quill House and writers of the port'],
    [[quill, lantern, board], 'Three signatories'],
    [[quill, lantern, { ...writers, count: 40 }], '42 signatories'],
    [[quill, lantern, writers], 'At least three signatories'],
  ])('%j: %s', (signatories, line) => {
    expect(fromLine(archive, letter('x', { signatories }))).toBe(line);
  });

  it.each([
    [[quill], 'At least one signatory'],
    [[quill, lantern], 'At least two signatories'],
    [Array.from({ length: 13 }, () => quill), 'At least 13 signatories'],
  ])('a partial list %j: %s', (signatories, line) => {
    const incomplete = { signatories: 'the second page is lost' };
    expect(fromLine(archive, letter('x', { signatories, incomplete }))).toBe(line);
  });

  it('a partial list of something else changes nothing', () => {
    const incomplete = { detainees: 'the second page is lost' };
    expect(fromLine(archive, letter('x', { signatories: [quill], incomplete }))).toBe(
      'Quill House',
    );
  });
});

describe('whom a letter speaks to', () => {
  it.each([
    [[], '', ''],
    [[board], 'Harbor Board', ''],
    [[{ person: 'bo', organization: 'board' }, lantern], 'Bo Dent and Lantern Office', ''],
    [[board, lantern, quill], 'Harbor Board, Lantern Office and Quill House', ''],
    [[board, lantern, quill, { person: 'bo' }], 'Harbor Board, Lantern Office and two others', ''],
    [[{ ...board, relation: 'called-on' }], '', 'calls on Harbor Board'],
    [[board, { ...lantern, relation: 'called-on' }], 'Harbor Board', 'calls on Lantern Office'],
    [[board, { ...quill, relation: 'copied' }], 'Harbor Board', ''],
    [[{ ...quill, relation: 'copied' }], '', ''],
  ] as const)('%j: %j, %j', (addressees, to, calledOn) => {
    const spoken = spokenTo(archive, letter('x', { addressees: [...addressees] }));
    expect(addressedWords(spoken, 3)).toBe(to);
    expect(calledOnWords(spoken, 3)).toBe(calledOn);
  });

  it('names everyone where there is room', () => {
    const addressees = [board, lantern, quill, { person: 'bo' }];
    expect(addressedWords(spokenTo(archive, letter('x', { addressees })))).toBe(
      'Harbor Board, Lantern Office, Quill House and Bo Dent',
    );
  });
});

describe('a party', () => {
  it('has its records in place of ids', () => {
    const [party] = letter('x', {
      signatories: [{ person: 'ana', organization: 'quill', role: 'Editor', as: ['A. Vesel'] }],
    }).signatories;
    expect(resolveParty(archive, party!)).toEqual({
      person: archive.person('ana'),
      organization: archive.organization('quill'),
      group: undefined,
      count: undefined,
      role: 'Editor',
      as: ['A. Vesel'],
      relation: 'signed',
    });
  });

  it('whose ids no record has is nobody', () => {
    const [party] = letter('x', {
      signatories: [{ person: 'nobody', organization: 'nowhere' }],
    }).signatories;
    expect(partyName(resolveParty(archive, party!))).toBe('');
  });
});

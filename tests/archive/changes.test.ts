import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import {
  archiveChanged,
  archiveDay,
  changesOf,
  letterChanged,
  recordAdded,
  recordDay,
} from '../../src/archive/changes.ts';
import { logged } from './logged.ts';
import { archiveOf, issue, letter, person } from './records.ts';

const changesIn = (archive: Archive, ...lines: string[]) =>
  changesOf({ log: logged(...lines), otherwise: undefined }, archive);

const ana = person('ana', { aliases: ['anna', 'a'] });
const archive = archiveOf({ people: [ana, person('bo')], issues: [issue('press')] });

describe('what happened to a record', () => {
  it.each<[string, string[], string[]]>([
    [
      'it was added, and changed',
      ['2014-01-01 person added ana', '2014-01-02 person changed ana (name)'],
      ['2014-01-01 added', '2014-01-02 changed name'],
    ],
    [
      'it was renamed',
      [
        '2014-01-01 person added anna',
        '2014-01-02 person changed anna (name)',
        '2014-01-03 person removed anna',
        '2014-01-03 person added ana',
      ],
      ['2014-01-01 added', '2014-01-02 changed name', '2014-01-03 changed aliases'],
    ],
    [
      'it was renamed twice, and the new file came first',
      [
        '2014-01-01 person added a',
        '2014-01-02 person added anna',
        '2014-01-03 person removed a',
        '2014-01-04 person added ana',
        '2014-01-04 person removed anna',
      ],
      ['2014-01-01 added', '2014-01-03 changed aliases', '2014-01-04 changed aliases'],
    ],
    [
      'another was joined with it',
      [
        '2014-01-01 person added ana',
        '2014-01-02 person added anna',
        '2014-01-03 person removed anna',
        '2014-01-03 person changed ana (forms,aliases)',
      ],
      ['2014-01-01 added', '2014-01-03 changed aliases', '2014-01-03 changed forms,aliases'],
    ],
    [
      'it was withdrawn, and came back',
      [
        '2014-01-01 person added ana',
        '2014-01-02 person removed ana',
        '2014-01-03 person added ana (name)',
      ],
      ['2014-01-01 added', '2014-01-03 again name'],
    ],
    [
      'it was taken out and put back in one day',
      [
        '2014-01-01 person added ana',
        '2014-01-02 person removed ana',
        '2014-01-02 person added ana',
        '2014-01-03 person removed ana',
        '2014-01-03 person added ana (name)',
      ],
      ['2014-01-01 added', '2014-01-03 changed name'],
    ],
    ['others changed', ['2014-01-01 person added bo', '2014-01-01 organization added ana'], []],
  ])('%s', (_, lines, events) => {
    const { ofRecord } = changesIn(archive, ...lines);
    expect(
      ofRecord('person', 'ana').map(({ moment, what, fields }) =>
        [moment.slice(0, 10), what, fields.join()].join(' ').trim(),
      ),
    ).toEqual(events);
  });

  it.each<[string, string[], string[]]>([
    [
      'a record of today was, and came back',
      [
        '2014-01-01 person added ana',
        '2014-01-02 person removed ana',
        '2014-01-03 person added ana',
      ],
      ['2014-01-02 person'],
    ],
    [
      'another was',
      [
        '2014-01-01 letter added x',
        '2014-01-02 letter changed x (date)',
        '2014-01-02 letter removed x',
      ],
      ['2014-01-02 letter'],
    ],
    [
      'two were, one of them twice',
      [
        '2014-01-01 issue added x',
        '2014-01-01 person added x',
        '2014-01-02 issue removed x',
        '2014-01-02 person removed x',
        '2014-01-03 issue added x',
        '2014-01-04 issue removed x',
      ],
      ['2014-01-02 issue', '2014-01-02 person', '2014-01-04 issue'],
    ],
    [
      'none was that was in it for a day',
      ['2014-01-01 person added x', '2014-01-01 person removed x'],
      [],
    ],
    [
      'none was of which a former id went',
      [
        '2014-01-01 person added anna',
        '2014-01-02 person removed anna',
        '2014-01-02 person added ana',
      ],
      [],
    ],
    [
      'none was that came back that day',
      [
        '2014-01-01 person added ana',
        '2014-01-02 person removed ana',
        '2014-01-02 person added ana',
      ],
      [],
    ],
  ])('is that it was withdrawn: %s', (_, lines, withdrawn) => {
    expect(
      changesIn(archive, ...lines).withdrawn.map(
        ({ moment, kind }) => `${moment.slice(0, 10)} ${kind}`,
      ),
    ).toEqual(withdrawn);
  });

  it('is looked up: when it was added, and the day on which it last changed', () => {
    const changes = changesIn(
      archive,
      '2014-01-01 person added anna',
      '2014-01-02 issue added press',
      '2014-01-03 person removed anna',
      '2014-01-03 person added ana',
      '2014-01-04 issue changed other',
      '2014-01-05 person removed x',
    );
    expect(recordAdded(changes, 'person', 'ana')).toBe('2014-01-01T09:30:00Z');
    expect(recordDay(changes, 'person', 'ana')).toBe('2014-01-03');
    expect(recordDay(changes, 'issue', 'press')).toBe('2014-01-02');
    expect(recordAdded(changes, 'person', 'bo')).toBeUndefined();
    expect(recordDay(changes, 'person', 'bo')).toBeUndefined();
    expect(archiveDay(changes)).toBe('2014-01-05');
    expect(archiveDay(changesIn(archive))).toBeUndefined();
  });

  it('last happened on the newest day, though a clock was wrong', () => {
    const changes = changesIn(
      archive,
      '2014-01-01 person added bo',
      '2014-01-09 person changed bo (name)',
      '2014-01-04 person changed bo (name)',
    );
    expect(recordDay(changes, 'person', 'bo')).toBe('2014-01-09');
  });
});

const first = letter('2014-03-02-first', { date: '2014-03-02' });
const letters = archiveOf({ letters: [first] });

describe('a letter changed', () => {
  it('when its history says so', () => {
    const log = logged('2020-01-01 letter added 2014-03-02-first', '2021-01-01 letter added x');
    expect(
      letterChanged(changesOf({ log, otherwise: '2022-01-01T00:00:00Z' }, letters), first),
    ).toBe('2020-01-01T09:30:00Z');
  });

  it('else at the moment that stands for records without a history', () => {
    const changes = changesOf({ log: [], otherwise: '2022-01-01T00:00:00Z' }, letters);
    expect(letterChanged(changes, first)).toBe('2022-01-01T00:00:00Z');
    expect(archiveChanged(changes, archiveOf({}))).toBe('2022-01-01T00:00:00Z');
  });

  it.each([
    ['2014-03-02', undefined, '2014-03-02T00:00:00Z'],
    ['2014-03', '2016-05-24', '2016-05-24T00:00:00Z'],
    ['2014', '2013', '2014-12-31T00:00:00Z'],
    ['2014/..', undefined, '2014-01-01T00:00:00Z'],
    ['2014/', '2019?', '2019-12-31T00:00:00Z'],
  ])('else on the last day of %s, accessed %s', (date, accessed, moment) => {
    expect(letterChanged(changesIn(letters), letter('a', { date, source: { accessed } }))).toBe(
      moment,
    );
  });
});

describe('the archive changed', () => {
  it('with the last of its records, withdrawn ones included', () => {
    const changes = changesIn(
      letters,
      '2020-01-01 letter added 2014-03-02-first',
      '2020-01-01 person added gone',
      '2021-01-01 person removed gone',
    );
    expect(archiveChanged(changes, letters)).toBe('2021-01-01T09:30:00Z');
  });

  it('else with the last of its letters; and at no time where it has none', () => {
    const both = archiveOf({ letters: [letter('2015-second', { date: '2015' }), first] });
    expect(archiveChanged(changesIn(both), both)).toBe('2015-12-31T00:00:00Z');
    expect(archiveChanged(changesIn(archiveOf({})), archiveOf({}))).toBe('0001-01-01T00:00:00Z');
  });
});

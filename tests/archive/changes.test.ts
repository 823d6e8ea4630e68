import { describe, expect, it } from 'vitest';
import { archiveChanged, letterChanged, type Changes } from '../../src/archive/changes.ts';
import { archiveOf, letter } from './records.ts';

const none: Changes = { files: {}, otherwise: undefined };
const first = letter('2014-03-02-first', { date: '2014-03-02' });

describe('a letter changed', () => {
  it('when its file did', () => {
    const files = {
      'letters/2014-03-02-first.md': '2020-01-01T00:00:00Z',
      'letters/x.md': '2021-01-01T00:00:00Z',
    };
    expect(letterChanged({ files, otherwise: '2022-01-01T00:00:00Z' }, first)).toBe(
      '2020-01-01T00:00:00Z',
    );
  });

  it('else at the moment that stands for files without a history', () => {
    expect(letterChanged({ files: {}, otherwise: '2022-01-01T00:00:00Z' }, first)).toBe(
      '2022-01-01T00:00:00Z',
    );
  });

  it.each([
    ['2014-03-02', undefined, '2014-03-02T00:00:00Z'],
    ['2014-03', '2016-05-24', '2016-05-24T00:00:00Z'],
    ['2014', '2013', '2014-12-31T00:00:00Z'],
    ['2014/..', undefined, '2014-01-01T00:00:00Z'],
    ['2014/', '2019?', '2019-12-31T00:00:00Z'],
  ])('else on the last day of %s, accessed %s', (date, accessed, moment) => {
    expect(letterChanged(none, letter('a', { date, source: { accessed } }))).toBe(moment);
  });
});

describe('the archive changed', () => {
  it('with the last of its files, deleted ones included', () => {
    const files = {
      'letters/2014-03-02-first.md': '2020-01-01T00:00:00Z',
      'people/gone.yaml': '2021-01-01T00:00:00Z',
    };
    expect(archiveChanged({ files, otherwise: undefined }, archiveOf({ letters: [first] }))).toBe(
      '2021-01-01T00:00:00Z',
    );
  });

  it('else with the last of its letters; and at no time where it has none', () => {
    const second = letter('2015-second', { date: '2015' });
    expect(archiveChanged(none, archiveOf({ letters: [second, first] }))).toBe(
      '2015-12-31T00:00:00Z',
    );
    expect(archiveChanged(none, archiveOf({}))).toBe('0001-01-01T00:00:00Z');
  });
});

import { describe, expect, it } from 'vitest';
import { isDate } from '../../src/archive/date.ts';
import { dating, doubt } from '../../src/exports/dating.ts';

describe('the attributes of a date', () => {
  it.each([
    ['2010-10-21', { when: '2010-10-21' }],
    ['2010-10', { when: '2010-10' }],
    ['2010', { when: '2010' }],
    ['0987', { when: '0987' }],
    ['2016-05-24/2016-06-05', { from: '2016-05-24', to: '2016-06-05' }],
    ['2016/2017-02', { from: '2016', to: '2017-02' }],
    ['2016/..', { from: '2016' }],
    ['2011-10/', { from: '2011-10' }],
    ['../2018-05-03', { to: '2018-05-03' }],
    ['/2013-06', { to: '2013-06' }],
  ])('%s is certain', (edtf, attributes) => {
    expect(isDate(edtf)).toBe(true);
    expect(dating(edtf)).toEqual(attributes);
    expect(doubt(edtf)).toEqual({ uncertain: false, approximate: false, words: undefined });
  });

  it.each([
    ['2016-05~', '2016-05-01', '2016-05-31', 'approximate', 'about May 2016'],
    ['2009?', '2009-01-01', '2009-12-31', 'uncertain', 'possibly 2009'],
    [
      '2015-11%',
      '2015-11-01',
      '2015-11-30',
      'uncertain approximate',
      'possibly about November 2015',
    ],
    ['2016-02-29?', '2016-02-29', '2016-02-29', 'uncertain', 'possibly 29 February 2016'],
    ['2014-21', '2014-01-01', '2014-12-31', '', 'spring 2014'],
    ['201X', '2010-01-01', '2019-12-31', '', 'the 2010s'],
    ['19XX', '1900-01-01', '1999-12-31', '', 'between 1900 and 1999'],
    ['2010-XX-XX', '2010-01-01', '2010-12-31', '', '2010 (month unknown)'],
    ['2013-06-XX', '2013-06-01', '2013-06-30', '', 'June 2013 (day unknown)'],
    ['2016-05~/2016-06', '2016-05-01', '2016-06-30', 'approximate', 'about May 2016 – June 2016'],
    ['2016?/..', '2016-01-01', undefined, 'uncertain', 'from possibly 2016'],
    ['/2013-06~', undefined, '2013-06-30', 'approximate', 'until about June 2013'],
  ])('%s is bounds', (edtf, notBefore, notAfter, doubts, words) => {
    expect(isDate(edtf)).toBe(true);
    expect(dating(edtf)).toEqual({
      ...(notBefore === undefined ? {} : { notBefore }),
      ...(notAfter === undefined ? {} : { notAfter }),
    });
    expect(doubt(edtf)).toEqual({
      uncertain: doubts.includes('uncertain'),
      approximate: doubts.includes('approximate'),
      words,
    });
  });
});

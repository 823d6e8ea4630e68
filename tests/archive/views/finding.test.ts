import { describe, expect, it } from 'vitest';
import { yearsView } from '../../../src/archive/views/years.ts';
import { archiveOf, letter } from '../records.ts';

/** As many letters of a year as stand beside it: "2010 3, 2012". */
const finding = (said: string) => {
  const letters = said.split(', ').flatMap((part) => {
    const [date = '', count = '1'] = part.split(' ');
    return Array.from({ length: Number(count) }, (_, index) =>
      letter(`${date.toLowerCase()}-${index}`, { date }),
    );
  });
  return yearsView(archiveOf({ letters }), letters)?.finding;
};

describe('what letters over time show', () => {
  it.each([
    ['2010, 2012', 'One letter each in 2010 and 2012.'],
    ['2010, 2012, 2019', 'One letter each in 2010, 2012 and 2019.'],
    ['2010, 2011, 2012, 2013', 'Four letters from 2010 to 2013, no more than one a year.'],
    ['2010 2, 2011 2', 'Four letters from 2010 to 2011, no more than two a year.'],
    ['2010 3, 2012', 'Four letters from 2010 to 2012, most in 2010 (three); none in 2011.'],
    [
      '2010 2, 2011, 2012 2, 2016',
      'Six letters from 2010 to 2016, most in 2010 and 2012 (two each); none in 2013–2015.',
    ],
    [
      '2010 2, 2011 2, 2012 2, 2013 2, 2014',
      'Nine letters from 2010 to 2014, no more than two a year.',
    ],
    [
      '2001 2, 2003, 2005, 2007, 2009, 2011',
      'Seven letters from 2001 to 2011, most in 2001 (two); none in five of the eleven years.',
    ],
    ['2010 3, 201X', 'Four letters in 2010; the year of one is not known.'],
    [
      '2010, 2012, 201X 2',
      'Four letters from 2010 to 2012, no more than one a year; none in 2011; the years of two are not known.',
    ],
    [
      '1961, 1975 1300, 2003, 197X',
      '1,303 letters from 1961 to 2003, most in the 1970s (1,301); none in the 1980s–1990s; the year of one is not known.',
    ],
    [
      '1961, 1975, 2003',
      'Three letters from 1961 to 2003, no more than one a decade; none in the 1980s–1990s.',
    ],
  ])('%s: %s', (letters, said) => {
    expect(finding(letters)).toBe(said);
  });
});

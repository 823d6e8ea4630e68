import { describe, expect, test } from 'vitest';
import { isDateLine, isStamp } from '../../../src/importing/text/date-line.ts';

describe('isDateLine', () => {
  test.each([
    'Harbor City, 7 May 2019',
    'Date: 7 May 2019',
    'Friday, May 3, 2019',
    'Geneva, 3rd May 2012',
    'Done at Oslo on the 5th of June 2013',
    'Paris, le 3 mai 2012',
    'Berlin, den 3. Mai 2012',
    '2019年8月7日',
    '2019年8月7日 于香港',
    '二〇一九年八月七日',
    '24/05/2012',
    'October 2010',
    '7 May 2019 / 2019年5月7日',
    '(May 3, 2012)',
    '3 февраля 2012 г.',
    'الرباط، 3 ماي 2012',
    '30 February 2014',
  ])('%s', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  test.each([
    'Ana Vesel, detained 3 March 2014',
    'Born 3 March 1974 in Harbor City',
    'Visit of June 6-8, 2016',
    'Deadline: 3 May 2012',
    'Joint Letter, October 2010',
    '2 May 2012 – 3 June 2013: under house arrest',
    'Ana Vesel，2014年3月3日被捕',
    '六四事件二十周年 2009年6月4日',
    'On 3 May 2012 the police came to the house of Ana Vesel and took her away.',
    'Washington, DC 20520',
    'Article 35',
    '',
  ])('not %s', (text) => {
    expect(isDateLine(text)).toBe(false);
  });
});

describe('isStamp', () => {
  test.each([
    ['Posted on May 3, 2011', true],
    ['Last updated: 3 May 2011', true],
    ['May 3, 2011 10:32', true],
    ['发布时间：2011年5月3日', true],
    ['Harbor City, May 3, 2011', false],
    ['Date: 3 May 2011', false],
  ])('%s: %s', (text, is) => {
    expect(isStamp(text)).toBe(is);
  });
});

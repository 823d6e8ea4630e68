import { describe, expect, test } from 'vitest';
import { writtenDates } from '../../../src/importing/dates/written-date.ts';

const values = (text: string) =>
  writtenDates(text).map(({ value, readings, fault }) => value ?? fault ?? readings?.join(' or '));

describe('writtenDates', () => {
  test.each([
    ['May 24, 2022', '2022-05-24'],
    ['7th May 2019', '2019-05-07'],
    ['Sept. 3, 2014', '2014-09-03'],
    ['3-May-2012', '2012-05-03'],
    ['2012 May 3', '2012-05-03'],
    ['this third day of March 2014', '2014-03-03'],
    ['the twenty-first day of March, 2014', '2014-03-21'],
    ['on the 5th of June 2013', '2013-06-05'],
    ['October 2010', '2010-10'],
    ['Spring 2014', '2014-21'],
    ['winter of 2013', '2013-24'],
    ['June 6-8, 2016', '2016-06-06/2016-06-08'],
    ['6–8 June 2016', '2016-06-06/2016-06-08'],
    ['28 May – 3 June 2016', '2016-05-28/2016-06-03'],
    ['May 28 to June 3, 2016', '2016-05-28/2016-06-03'],
    ['May–June 2012', '2012-05/2012-06'],
    ['2012-05-03', '2012-05-03'],
    ['2022/2/11', '2022-02-11'],
    ['24/05/2012', '2012-05-24'],
    ['5/24/2012', '2012-05-24'],
    ['05/05/2012', '2012-05-05'],
    ['le 1er août 2012', '2012-08-01'],
    ['3 decembre 2012', '2012-12-03'],
    ['3 de mayo de 2012', '2012-05-03'],
    ['primero de mayo de 2012', '2012-05-01'],
    ['31 de março de 2011', '2011-03-31'],
    ['den 3. Mai 2012', '2012-05-03'],
    ['1° maggio 2012', '2012-05-01'],
    ['3 мая 2012 г.', '2012-05-03'],
    ['3 Mayıs 2012', '2012-05-03'],
    ['15 Ağustos 2012', '2012-08-15'],
    ['ngày 3 tháng 5 năm 2012', '2012-05-03'],
    ['٣ مايو ٢٠١٢', '2012-05-03'],
    ['3 أيار/مايو 2012', '2012-05-03'],
    ['3 كانون الثاني 2012م', '2012-01-03'],
    ['7 غشت 2012', '2012-08-07'],
    ['2019-يىلى 8-ئاينىڭ 7-كۈنى', '2019-08-07'],
    ['2019-يىلى 7-ئاۋغۇست', '2019-08-07'],
    ['སྤྱི་ལོ་༢༠༡༩ཟླ་༨ཚེས་༧', '2019-08-07'],
    ['2019年8月7日', '2019-08-07'],
    ['２０１９年８月７號', '2019-08-07'],
    ['2019 年 8 月', '2019-08'],
    ['2014年春', '2014-21'],
    ['二〇一九年十一月廿三日', '2019-11-23'],
    ['二零一零年十月', '2010-10'],
    ['民國一〇一年五月三日', '2012-05-03'],
    ['中華民國101年5月', '2012-05'],
    ['2012년 5월 3일', '2012-05-03'],
    // Apart, as their marks stand in files of a Mac.
    ['3 décembre 2012'.normalize('NFD'), '2012-12-03'],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test.each([
    ['30 February 2014', 'unreal'],
    ['February 29, 2011', 'unreal'],
    ['2014-13-40', 'unreal'],
    ['31/31/2012', 'unreal'],
    ['2019年2月30日', 'unreal'],
    ['8–6 June 2016', 'unreal'],
    ['May 3, 2O10', 'damaged'],
    ['3 May l989', 'damaged'],
    ['1O May 2010', 'damaged'],
    ['May 3, 201', 'damaged'],
    ['May , 2012', 'damaged'],
    ['___ May 2012', 'damaged'],
    ['2O19年5月3日', 'damaged'],
    ['2012-O5-03', 'damaged'],
    ['03/04/2012', '2012-04-03 or 2012-03-04'],
    ['3.4.2012', '2012-04-03 or 2012-03-04'],
  ])('says why %s is no date', (text, why) => {
    expect(values(text)).toEqual([why]);
  });

  test.each([
    'June 4',
    'Article 35',
    '2201 C Street, NW',
    'Washington, DC 20520',
    '+852 8191 1660',
    'the 2010 Nobel Peace Prize',
    'Resolution 2012/5',
    'https://harbor.example/2019/08/07/letter',
    'A/HRC/RES/12/2',
    'March on Washington',
    'May we remind you of 2000 people',
    '1990年代',
    '3 people in 2012',
    'No. 12/2012',
    '192.168.20.12',
    'marche 2012 kilometers',
    '12 of the 2010 cases',
  ])('sees none in %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  test('gives places in the text, in its order', () => {
    const text = 'Détenu le 3 mai 2012, libéré en août 2013.';
    expect(writtenDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '3 mai 2012',
      'août 2013',
    ]);
  });
});

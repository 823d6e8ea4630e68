import { describe, expect, it } from 'vitest';
import {
  chargesAgree,
  datesAgree,
  placesAgree,
  sentencesAgree,
} from '../../../src/archive/views/agree.ts';

type Row = [
  rule: string,
  agree: (one: string, other: string) => boolean,
  one: string,
  other: string,
];

const same: Row[] = [
  ['charge', chargesAgree, 'Spying', 'spying'],
  ['charge', chargesAgree, 'Suspicion of picking quarrels', 'Picking quarrels (suspicion)'],
  ['charge', chargesAgree, 'Inciting subversion', 'Inciting subversion of state power'],
  ['charge', chargesAgree, 'Spying (Decree 41, article 3)', 'Spying, under article 4'],
  ['sentence', sentencesAgree, '11 years', 'Eleven years in prison'],
  ['sentence', sentencesAgree, 'Life', 'Life, passed in 2014 after a trial of two days'],
  ['sentence', sentencesAgree, 'Two years', '24 months'],
  [
    'sentence',
    sentencesAgree,
    'Six years, of which he has served four',
    'Six years, passed in 2010',
  ],
  ['sentence', sentencesAgree, 'Very long; no length is given', 'Six years'],
  ['sentence', sentencesAgree, 'Very long', 'Long'],
  ['since', datesAgree, '2016-05', '2016-05-17'],
  ['since', datesAgree, '2008-12', '2008-12-08/'],
  ['since', datesAgree, '2015-06-29/2015-06-30', '2015-06-29/..'],
  ['since', datesAgree, '2017-11~', '2017-12-20'],
  ['since', datesAgree, '../2012', '2016'],
  ['place', placesAgree, 'Tavrin Prison, second block', 'The second block of Tavrin Prison'],
  ['place', placesAgree, 'Port Amsel', 'A police station in Port Amsel'],
  ['place', placesAgree, '塔夫林', '塔夫林'],
];

const different: Row[] = [
  // Another crime, though every word of one stands in the other.
  ['charge', chargesAgree, 'Subversion of state power', 'Inciting subversion of state power'],
  ['charge', chargesAgree, 'Writing an unregistered book', 'Printing an unregistered book'],
  ['sentence', sentencesAgree, 'Six years', 'Seven years'],
  ['sentence', sentencesAgree, 'Three years', 'Three years and six months'],
  ['sentence', sentencesAgree, 'Life', 'Eleven years'],
  ['sentence', sentencesAgree, 'Death', 'Life'],
  ['since', datesAgree, '2016-05-16', '2016-05-17'],
  ['since', datesAgree, '2008-12-08/', '2009-03'],
  ['since', datesAgree, '2017-11~', '2018-03'],
  ['place', placesAgree, 'Tavrin Prison', 'The remand house on Weir Street'],
  ['place', placesAgree, 'Tavrin Prison, second block', 'Tavrin Prison, first block'],
];

describe('what agrees', () => {
  it.each(same)('%s: %o %s / %s', (_rule, agree, one, other) => {
    expect(agree(one, other)).toBe(true);
    expect(agree(other, one)).toBe(true);
  });
});

describe('what differs', () => {
  it.each(different)('%s: %o %s / %s', (_rule, agree, one, other) => {
    expect(agree(one, other)).toBe(false);
    expect(agree(other, one)).toBe(false);
  });
});

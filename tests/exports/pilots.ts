import config from '../../archive.config.ts';
import type { Archive, LetterRecord } from '../../src/archive/archive.ts';
import { siteOf } from '../../src/exports/site.ts';
import { archiveOf, issue, letter, organization, person } from '../archive/records.ts';

// A record that has every field, each with a value that stands nowhere else. All of it is invented.

export const site = siteOf({ ...config, title: 'Archive of the Skerries' }, '/skerries/');

const people = [
  person('orra-tidewell', {
    name: 'Orra Tidewell',
    family: 'Tidewell',
    given: 'Orra',
    order: 'given-first',
  }),
  person('ven-jorath', {
    name: 'Ven Jorath',
    family: 'Ven',
    given: 'Jorath',
    order: 'family-first',
  }),
  person('sunnivo', { name: 'Sunnivo Brakk' }),
  person('pelka-munt', {
    name: 'Pelka Munt',
    family: 'Munt',
    given: 'Pelka',
    order: 'given-first',
  }),
  person('ilse-qorvan', {
    name: 'Ilse Qorvan',
    family: 'Qorvan',
    given: 'Ilse',
    order: 'given-first',
  }),
  person('dass-hemmel', {
    name: 'Dass Hemmel',
    family: 'Hemmel',
    given: 'Dass',
    order: 'given-first',
  }),
  person('bodil-krae', {
    name: 'Bodil Krae',
    family: 'Krae',
    given: 'Bodil',
    order: 'given-first',
  }),
];
const organizations = [
  organization('skerry-watch', { name: 'Skerry Watch' }),
  organization('pilots-guild', { name: 'Guild of Pilots' }),
  organization('tidal-press', { name: 'Tidal Press' }),
  organization('ministry-of-fog', { name: 'Ministry of Fog' }),
];
const issues = [issue('night-arrests', { label: 'Night arrests' })];

const original = letter('2013-03-01-first-letter', { title: 'The first letter' });

/** A letter that has every field. */
export const full: LetterRecord = letter('2014-03-02-letter-of-the-pilots', {
  title: 'Letter of the Pilots',
  titleNote: 'Title supplied from the minutes.',
  date: '2014-03-02',
  dateNote: 'Dated by its postmark.',
  kind: 'joint-letter',
  language: 'fr',
  letterLanguages: ['da'],
  occasion: 'the regatta of spring',
  signatories: [
    {
      person: 'orra-tidewell',
      role: 'Harbor Reeve',
      organization: 'skerry-watch',
      as: ['O. Tydewell'],
    },
    { person: 'ven-jorath' },
    { person: 'sunnivo' },
    { organization: 'pilots-guild' },
    { group: 'keepers of the lights', count: 731 },
  ],
  addressees: [
    { person: 'pelka-munt', role: 'Envoy Plenary' },
    { organization: 'ministry-of-fog', relation: 'called-on' },
    { person: 'ilse-qorvan', relation: 'copied' },
  ],
  detainees: [
    {
      person: 'dass-hemmel',
      status: 'awaiting-trial',
      note: 'She had mapped the shoals.',
      as: ['D. Hemel'],
      charge: 'charting without leave',
      sentence: 'nine winters',
      place: 'Gannet Rock',
      since: '2012-11-05',
    },
  ],
  mentions: [{ person: 'bodil-krae', note: 'Her counsel, once.' }],
  issues: ['night-arrests'],
  asks: [
    {
      ask: 'Open the sound to every boat.',
      kind: 'allow-travel',
      people: ['dass-hemmel'],
      outcome: { text: 'The sound was opened.', date: '2015-06-07' },
    },
  ],
  incomplete: { signatories: '5 of 19 seen' },
  source: {
    publisher: 'tidal-press',
    url: 'https://tidal.example/letters/77',
    alternates: ['https://mirror.example/77'],
    archived: 'https://copies.example/tidal/77',
    accessed: '2021-08-09',
  },
  text: 'summary',
  rights: 'NoC-US',
  related: [{ letter: '2013-03-01-first-letter', relation: 'follows' }],
  aliases: ['2014-pilots'],
});

/** The archive around a letter, which the full one is unless another is given. */
export const archiveAround = (of: LetterRecord = full): Archive =>
  archiveOf({ letters: [of, original], people, organizations, issues });

import { issueSchema } from '../../src/archive/issue.ts';
import { letterSchema } from '../../src/archive/letter.ts';
import { organizationSchema } from '../../src/archive/organization.ts';
import { personSchema } from '../../src/archive/person.ts';
import { leastLetter } from './records.ts';

export const schemas = {
  letter: letterSchema,
  person: personSchema,
  organization: organizationSchema,
  issue: issueSchema,
};

/** The least that a record may hold. */
export const least = {
  letter: leastLetter,
  person: { name: 'Ana Vesel' },
  organization: { name: 'Quill House' },
  issue: { id: 'free-press', label: 'Free press', definition: 'Printing without leave.' },
} as const;

export type Kind = keyof typeof schemas;
/** A kind of record, and what is changed in the least that it may hold. */
export type Row = [Kind, object];

/** One list entry of a letter. */
const one = (list: string, entry: object): Row => ['letter', { [list]: [entry] }];

/** What a record may hold. */
export const good: Row[] = [
  ['letter', { date: '2016-05-24/2016-06-05', dateNote: 'inferred' }],
  ['letter', { letterLanguages: ['en', 'zh-Hans'], text: 'transcription', rights: 'CC0-1.0' }],
  ['letter', { incomplete: { signatories: '8 of 15 seen' }, aliases: ['2014-old'] }],
  one('signatories', { person: 'ana', organization: 'quill', role: 'Editor' }),
  one('signatories', { organization: 'quill', relation: 'issued' }),
  one('signatories', { group: 'writers', organization: 'quill', count: 40 }),
  one('addressees', { person: 'bo', relation: 'called-on' }),
  one('detainees', { person: 'ana', status: 'not-stated', since: '2009?' }),
  one('mentions', { person: 'ana', as: ['A. Vesel'] }),
  one('asks', {
    ask: 'Free Ana',
    kind: 'release',
    outcome: { text: 'She was freed', date: '2015', url: 'https://example.org/' },
  }),
  one('related', { letter: '2012-port', relation: 'reply-to' }),
  ['letter', { source: { url: 'http://example.org/x', alternates: ['https://example.net/'] } }],
  ['person', { family: 'Vesel', given: 'Ana', order: 'given-first', sameAs: [] }],
  ['person', { forms: [{ value: '黎莓', language: 'zh-Hans', kind: 'native' }] }],
  ['person', { born: { date: '1970~', source: '2014-03-02-letter' } }],
  ['organization', { acronym: 'QH', country: 'XV', parent: 'lantern', url: 'https://example.org' }],
  ['issue', { broader: 'speech', forms: ['censorship'], aliases: ['press'] }],
];

/** What it may not. */
export const bad: Row[] = [
  ['letter', { title: '' }],
  ['letter', { title: ' \n' }],
  ['letter', { title: 41 }],
  ['letter', { title: null }],
  ['letter', { title: undefined }],
  ['letter', { headline: 'x' }],
  ['letter', { date: '2009-02-29' }],
  ['letter', { date: 2009 }],
  ['letter', { kind: 'letter' }],
  ['letter', { language: 'English' }],
  ['letter', { letterLanguages: [] }],
  ['letter', { letterLanguages: 'en' }],
  ['letter', { signatories: [] }],
  ['letter', { issues: ['Free press'] }],
  ['letter', { source: undefined }],
  ['letter', { source: { url: 'javascript:alert(1)' } }],
  ['letter', { source: { url: 'example.org' } }],
  ['letter', { source: { url: 'data:text/html,x' } }],
  ['letter', { text: 'excerpt' }],
  ['letter', { rights: 'all rights reserved' }],
  ['letter', { incomplete: { issues: 'some' } }],
  ['letter', { aliases: ['old letter'] }],
  one('signatories', {}),
  one('signatories', { role: 'Editor' }),
  one('signatories', { person: 'ana', group: 'writers' }),
  one('signatories', { person: 'ana', count: 4 }),
  one('signatories', { group: 'writers', count: 0 }),
  one('signatories', { group: 'writers', count: 1.5 }),
  one('signatories', { person: 'ana', relation: 'addressed' }),
  one('signatories', { person: 'ana', as: 'A. Vesel' }),
  one('addressees', { person: 'ana', relation: 'signed' }),
  one('detainees', { person: 'ana' }),
  one('detainees', { person: 'ana', status: 'in prison' }),
  one('detainees', { person: 'Ana Vesel', status: 'detained' }),
  one('detainees', { status: 'detained' }),
  one('mentions', { person: 'ana', status: 'detained' }),
  one('asks', { ask: 'Free Ana' }),
  one('asks', { ask: 'Free Ana', kind: 'free' }),
  one('asks', { ask: 'Free Ana', kind: 'release', outcome: { date: '2015' } }),
  one('related', { letter: '2012-port', relation: 'copy-of' }),
  ['person', { name: undefined }],
  ['person', { order: 'western' }],
  ['person', { born: '1970' }],
  ['person', { born: { date: '1970' } }],
  ['person', { forms: [{ value: '黎莓', kind: 'chinese' }] }],
  ['person', { forms: [{ value: '黎莓', kind: 'native', language: 'zh_Hans' }] }],
  ['person', { sameAs: ['Q42'] }],
  ['person', { status: 'detained' }],
  ['organization', { country: 'Veldania' }],
  ['organization', { country: 'xv' }],
  ['organization', { parent: 'Quill House' }],
  ['issue', { id: undefined }],
  ['issue', { id: 'Free press' }],
  ['issue', { definition: '' }],
];

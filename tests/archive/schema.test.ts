import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issueSchema } from '../../src/archive/issue.ts';
import { letterSchema } from '../../src/archive/letter.ts';
import { organizationSchema } from '../../src/archive/organization.ts';
import { personSchema } from '../../src/archive/person.ts';
import { leastLetter } from './records.ts';

const schemas = {
  letter: letterSchema,
  person: personSchema,
  organization: organizationSchema,
  issue: issueSchema,
};

const least = {
  letter: leastLetter,
  person: { name: 'Ana Vesel' },
  organization: { name: 'Quill House' },
  issue: { id: 'free-press', label: 'Free press', definition: 'Printing without leave.' },
} as const;

type Kind = keyof typeof schemas;
type Row = [Kind, object];

/** One list entry of a letter. */
const one = (list: string, entry: object): Row => ['letter', { [list]: [entry] }];

const good: Row[] = [
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

const bad: Row[] = [
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

const holds = ([kind, change]: Row) =>
  schemas[kind].safeParse({ ...least[kind], ...change }).success;

describe('the schemas', () => {
  it.each(Object.keys(schemas) as Kind[])('a %s may hold the least', (kind) => {
    expect(holds([kind, {}])).toBe(true);
  });

  it.each(good)('a %s may hold %j', (...row) => {
    expect(holds(row)).toBe(true);
  });

  it.each(bad)('a %s may not hold %j', (...row) => {
    expect(holds(row)).toBe(false);
  });

  it.each(Object.keys(schemas) as Kind[])('a %s may hold no key such as __proto__', (kind) => {
    const change = Object.defineProperty({ ...least[kind] }, '__proto__', {
      value: {},
      enumerable: true,
    });
    expect(schemas[kind].safeParse(change).success).toBe(false);
  });

  it('fill in lists that are left out', () => {
    const { addressees, detainees, mentions, issues, asks, related, aliases } =
      letterSchema.parse(leastLetter);
    const lists = [addressees, detainees, mentions, issues, asks, related, aliases];
    expect(lists).toEqual(lists.map(() => []));
  });
});

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The names of all fields in a JSON Schema, those of records within it too, that say nothing. */
function undescribed({ properties = {}, items }: JsonSchema, path: string): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(/\w/u.test(field.description ?? '') ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]),
    ...(items ? undescribed(items, `${path}[]`) : []),
  ];
}

describe('what an editor gets of them', () => {
  const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;

  it.each(Object.entries(schemas))(
    'every field of a %s is described for its author',
    (kind, of) => {
      expect(undescribed(jsonSchema(of), kind)).toEqual([]);
    },
  );

  it('finds a field without a description, however deep it stands', () => {
    const schema = z.strictObject({
      a: z.string().describe('A.'),
      b: z
        .array(z.strictObject({ c: z.string() }))
        .default([])
        .describe('B.'),
    });
    expect(undescribed(jsonSchema(schema), 'x')).toEqual(['x.b[].c']);
  });

  it.each(Object.entries(schemas))('a %s refuses other fields and asks for few', (kind, of) => {
    const schema = jsonSchema(of) as { additionalProperties?: boolean; required?: string[] };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required?.toSorted()).toEqual(Object.keys(least[kind as Kind]).sort());
  });
});

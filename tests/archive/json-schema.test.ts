import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { dateShape } from '../../src/archive/date.ts';
import { jsonSchema, schemaNames, type SchemaName } from '../../src/archive/json-schema.ts';
import { languageShape } from '../../src/archive/language.ts';
import { readContent } from '../../src/reading/content.ts';
import { bad, good, least, schemas, type Kind } from './schema-rows.ts';

// Strict: what ajv does not know is an error, but for the two words by which editors explain and complete.
const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  keywords: ['enumDescriptions', 'defaultSnippets'],
});
const validators = Object.fromEntries(
  schemaNames.map((name) => [name, ajv.compile(jsonSchema(name))]),
) as Record<SchemaName, ReturnType<typeof ajv.compile>>;

/** Whether the JSON Schema lets a record pass. Issues stand in one list. */
const passes = (kind: Kind, record: unknown) =>
  kind === 'issue' ? validators.issues([record]) : validators[kind](record);

/** The form of a text as far as JSON Schema can say it, by the words of zod's refusal. */
const forms: readonly [words: RegExp, form: RegExp][] = [
  [/EDTF/u, new RegExp(dateShape.pattern, 'u')],
  [/BCP 47/u, new RegExp(languageShape.pattern, 'u')],
  [/web address/u, /^\s*https?:\/\/\S/iu],
];

/** Whether a fault is one that JSON Schema cannot know. */
function isBeyond(issue: z.core.$ZodIssue): boolean {
  const { code, message, input } = issue;
  // The reader takes a number as it is written.
  if (code === 'invalid_type') return issue.expected === 'string' && typeof input === 'number';
  return forms.some(([words, form]) => words.test(message) && form.test(String(input)));
}

const isBeyondAll = (kind: Kind, record: unknown) =>
  schemas[kind].safeParse(record, { reportInput: true }).error?.issues.every(isBeyond);

describe('what zod holds of a record, JSON Schema holds too', () => {
  it.each(Object.entries(least))('the least %s passes', (kind, record) => {
    expect(passes(kind as Kind, record)).toBe(true);
  });

  it.each(good)('a %s passes with %j', (kind, change) => {
    expect(passes(kind, { ...least[kind], ...change })).toBe(true);
  });

  const cannotSay = bad.filter(([kind, change]) =>
    isBeyondAll(kind, { ...least[kind], ...change }),
  );

  it('but for what it cannot say', () => {
    expect(cannotSay.map(([, change]) => change)).toEqual([
      { title: 41 },
      { date: '2009-02-29' },
      { date: 2009 },
    ]);
  });

  it.each(bad.filter((row) => !cannotSay.includes(row)))('a %s fails with %j', (kind, change) => {
    expect(passes(kind, { ...least[kind], ...change })).toBe(false);
  });
});

/** The records of a content folder as YAML has them, each with its kind. */
async function writtenIn(folder: string): Promise<[Kind, unknown][]> {
  const { files } = await readContent(path.resolve(folder));
  const records = files.map(async (file): Promise<[Kind, unknown][]> => {
    const text = await readFile(file, 'utf8');
    if (file.endsWith('issues.yaml')) {
      return (parse(text) as unknown[]).map((issue) => ['issue', issue]);
    }
    if (file.endsWith('.md')) return [['letter', parse(text.split(/^---$/mu)[1] ?? '')]];
    return [[file.includes('/people/') ? 'person' : 'organization', parse(text)]];
  });
  return (await Promise.all(records)).flat();
}

const invented = await writtenIn('tests/fixtures/archive');

describe('the records of', () => {
  it.each(['content', 'tests/fixtures/archive'])('%s pass as they are written', async (folder) => {
    const records = await writtenIn(folder);
    expect(new Set(records.map(([kind]) => kind))).toEqual(new Set(Object.keys(schemas)));
    expect(records.filter(([kind, record]) => !passes(kind, record))).toEqual([]);
  });
});

type Path = (string | number)[];

/** The paths of everything in a record, itself left out. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  const inside = Array.isArray(value)
    ? value.map((of, index): [number, unknown] => [index, of])
    : Object.entries(typeof value === 'object' && value !== null ? value : {});
  return inside.flatMap(([step, of]) => [[...at, step], ...pathsIn(of, [...at, step])]);
}

const removed = Symbol('removed');

/** A record with another value at a path, or with nothing there. */
function changed(record: unknown, at: Path, value: unknown): unknown {
  const copy = structuredClone(record);
  const parent = at.slice(0, -1).reduce((of, step) => (of as Record<string, unknown>)[step], copy);
  const last = at.at(-1) ?? '';
  if (value !== removed) (parent as Record<string, unknown>)[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
  return copy;
}

const odd = fc.constantFrom(
  ...[removed, null, true, 0, 1, -1, 1.5, 2009, [], {}, [''], ['ana-vesel'], { person: 'ana' }],
  ...['', ' ', 'x', 'Ana Vesel', 'ana-vesel', 'ana--vesel', '-', 'a'.repeat(120), 'a'.repeat(121)],
  ...[
    '2010',
    '2010-10-21',
    '2009-02-29',
    '2010/..',
    '../2010',
    '..',
    '/',
    '201X',
    '2010-1-2',
    '0000',
  ],
  ...['en', 'zh-Hans', 'zh_Hans', 'english', 'xx-Nonsense-x'],
  ...[
    'https://example.org/é',
    ' HTTPS://EXAMPLE.ORG',
    'https://',
    'https://[',
    'javascript:alert(1)',
  ],
  ...['signed', 'copied', 'detained', 'release', 'reply-to', 'native', 'InC', 'US', 'summary'],
);

describe('a record that is changed at random', () => {
  const change = fc.constantFrom(...invented).chain(([kind, record]) =>
    fc
      .tuple(
        fc.constantFrom(...pathsIn(record)),
        fc.constantFrom('', 'unknown', 'count', 'as'),
        odd,
      )
      .map(([at, field, value]): [Kind, unknown] => {
        // Beside what is there, or in place of it.
        const target = field ? [...at.slice(0, -1), field] : at;
        const isEntry = field !== '' && typeof at.at(-1) === 'number';
        return [kind, changed(record, isEntry ? at : target, value)];
      }),
  );

  it('passes where zod lets it, and fails where it does not, but for what JSON Schema cannot say', () => {
    fc.assert(
      fc.property(change, ([kind, record]) => {
        const held = schemas[kind].safeParse(record).success;
        if (held || !isBeyondAll(kind, record)) expect(passes(kind, record)).toBe(held);
      }),
      { numRuns: 1500 },
    );
  });
});

interface Part {
  properties?: Record<string, Part>;
  items?: Part;
  defaultSnippets?: { label: string; description: string; body: string }[];
  enumDescriptions?: string[];
  enum?: string[];
}

/** Every part of a schema with its path. */
function partsOf(part: Part, at = ''): [string, Part][] {
  return [
    [at, part],
    ...Object.entries(part.properties ?? {}).flatMap(([name, of]) =>
      partsOf(of, at ? `${at}.${name}` : name),
    ),
    ...(part.items ? partsOf(part.items, `${at}[]`) : []),
  ];
}

describe('what an editor offers', () => {
  const known = {
    letter: [{ id: '2014-card', name: 'A card' }],
    person: [{ id: 'ana-vesel', name: 'Ana Vesel' }],
    organization: [{ id: 'quill-house', name: 'Quill House' }],
    issue: [{ id: 'free-press', name: 'Free press' }],
  };
  const offered = (name: SchemaName) =>
    Object.fromEntries(
      partsOf(jsonSchema(name, known) as Part).flatMap(([at, { defaultSnippets }]) =>
        defaultSnippets ? [[at, defaultSnippets.map(({ body }) => body).join()]] : [],
      ),
    );

  it.each([
    [
      'letter',
      {
        'signatories[].person': 'ana-vesel',
        'signatories[].organization': 'quill-house',
        'addressees[].person': 'ana-vesel',
        'addressees[].organization': 'quill-house',
        'detainees[].person': 'ana-vesel',
        'mentions[].person': 'ana-vesel',
        'issues[]': 'free-press',
        'asks[].people[]': 'ana-vesel',
        'asks[].issues[]': 'free-press',
        'source.publisher': 'quill-house',
        'related[].letter': '2014-card',
      },
    ],
    ['person', {}],
    ['organization', { parent: 'quill-house' }],
    ['issues', { '[].broader': 'free-press' }],
  ] as const)('are the ids that the fields of a %s name', (name, ids) => {
    expect(offered(name)).toEqual(ids);
  });

  it('is an id with the name beside it', () => {
    const [, part] = partsOf(jsonSchema('organization', known) as Part).find(
      ([at]) => at === 'parent',
    ) ?? ['', {}];
    expect(part.defaultSnippets).toEqual([
      { label: 'quill-house', description: 'Quill House', body: 'quill-house' },
    ]);
  });

  it('is no id of an archive where none is given', () => {
    const written = schemaNames.map((name) => JSON.stringify(jsonSchema(name))).join('\n');
    expect(written).not.toMatch(/defaultSnippets|recordKind/u);
  });

  it('explains each value, or none', () => {
    const explained = schemaNames
      .flatMap((name) => partsOf(jsonSchema(name) as Part))
      .filter(([, { enumDescriptions }]) => enumDescriptions);
    expect(explained.map(([at]) => at)).toEqual(['detainees[].status', 'asks[].kind', 'rights']);
    for (const [, part] of explained) {
      expect(part.enumDescriptions).toHaveLength(part.enum?.length ?? 0);
    }
  });
});

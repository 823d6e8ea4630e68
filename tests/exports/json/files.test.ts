import { Ajv } from 'ajv';
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveJson } from '../../../src/exports/json/archive.ts';
import { issueJson } from '../../../src/exports/json/issue.ts';
import { letterJson } from '../../../src/exports/json/letter.ts';
import { organizationJson } from '../../../src/exports/json/organization.ts';
import { personJson } from '../../../src/exports/json/person.ts';
import type { JsonContext } from '../../../src/exports/json/record.ts';
import { wholeText } from '../../../src/exports/pieces.ts';
import { fileSchema, fileSchemas, type FileSchema } from '../../../src/exports/json/schema.ts';
import { fullArchive, hostile, numbered } from '../full.ts';
import { bodyTree, readArchive, site, updated } from '../published.ts';

const ajv = new Ajv({ allErrors: true });
for (const name of fileSchemas) ajv.addSchema(fileSchema(name, site));

interface Written {
  name: FileSchema;
  text: string;
}

const context = (archive: Archive): JsonContext => ({
  ...{ archive, site },
  changed: (kind, id) => (kind === 'letter' && id.length % 2 ? '2024-05-06' : undefined),
});

/** Every JSON file of an archive. */
async function filesOf(
  archive: Archive,
  bodyOf: (id: string) => Promise<Root>,
): Promise<Written[]> {
  const of = context(archive);
  const letters = await Promise.all(
    archive.letters.map(async (letter) => letterJson(letter, await bodyOf(letter.id), of)),
  );
  const sorts: [FileSchema, string[]][] = [
    ['letter-file', letters],
    ['person-file', archive.people.map((person) => personJson(person, of))],
    ['organization-file', archive.organizations.map((one) => organizationJson(one, of))],
    ['issue-file', archive.issues.map((issue) => issueJson(issue, of))],
    ['archive', [await wholeText(archiveJson(of, bodyOf, updated))]],
  ];
  return sorts.flatMap(([name, texts]) => texts.map((text) => ({ name, text })));
}

/** What the schema that a file itself names finds wrong with it. */
function faults({ name, text }: Written): string[] {
  const value = JSON.parse(text) as { $schema: string };
  const validate = ajv.getSchema(value.$schema);
  if (!validate) return [`${name}: no schema at ${value.$schema}`];
  if (!value.$schema.endsWith(`/schema/${name}.json`)) return [`${name} is ${value.$schema}`];
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${name} ${error.instancePath} ${error.message}`);
}

const empty: Root = { type: 'root', children: [] };
let turn = 0;

describe.each([
  ['of this project', () => readArchive('content')],
  ['that is invented', () => readArchive('tests/fixtures/archive')],
  [
    'that is full',
    () => ({ archive: fullArchive(numbered('Words')).archive, bodies: new Map<string, string>() }),
  ],
  [
    'that is hostile',
    () => ({
      archive: fullArchive(() => hostile[(turn += 1) % hostile.length] ?? '').archive,
      bodies: new Map<string, string>(),
    }),
  ],
])('an archive %s', (_name, read) => {
  it('has files that their schemas hold valid', async () => {
    const { archive, bodies } = await read();
    const bodyOf = async (id: string) => {
      const letter = archive.letter(id);
      return letter ? bodyTree(archive, letter, bodies.get(id) ?? '') : empty;
    };
    const files = await filesOf(archive, bodyOf);
    expect(files.length).toBeGreaterThan(4);
    // Controls that stand for what schemas refuse come from tests alone: see tests/archive/records.ts.
    expect(files.flatMap(faults)).toEqual([]);
  });
});

describe('what a file holds', () => {
  const { archive, letter, unsaid } = fullArchive(numbered('Words'));
  const files = filesOf(archive, () =>
    Promise.resolve({
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: '/archive/people/mi/', id: 'x' },
          children: [{ type: 'text', value: 'Mi' }],
        },
      ],
    }),
  );

  it('is everything that the record says', async () => {
    const whole = (await files).find(({ name }) => name === 'archive')?.text ?? '';
    const said = (text: string) => whole.includes(JSON.stringify(text).slice(1, -1));
    const { source: _addresses, ...fields } = letter;
    const texts = JSON.stringify(fields).match(/Words \d+/gu) ?? [];
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !said(text))).toEqual([]);
    expect([...unsaid].filter((text) => !said(text))).toEqual([]);
  });

  it('is the letter’s text, which leads to this site from wherever it is read', async () => {
    const file = (await files).find(({ name }) => name === 'letter-file')?.text ?? '{}';
    expect((JSON.parse(file) as { body: string }).body).toBe(
      '<a href="https://lamp.example.org/archive/people/mi/">Mi</a>',
    );
  });

  it('is what its ids stand for', async () => {
    const file = (await files).find(({ name }) => name === 'letter-file')?.text ?? '{}';
    const { names } = JSON.parse(file) as { names: Record<string, Record<string, string>> };
    expect(Object.keys(names['people'] ?? {}).sort()).toEqual([
      'ana',
      'bo',
      'lian',
      'mi',
      'norchung',
    ]);
    expect(Object.keys(names['organizations'] ?? {}).sort()).toEqual(['board', 'quill']);
    expect(Object.keys(names['issues'] ?? {})).toEqual(['press']);
  });

  it('is what each letter reports of a person, with its date', async () => {
    const file = (await files).find(({ text }) => text.includes('"id": "mi"'))?.text ?? '{}';
    expect(JSON.parse(file)).toMatchObject({
      reports: [
        {
          letter: letter.id,
          date: '2014-03~',
          url: `https://lamp.example.org/archive/letters/${letter.id}/`,
          status: 'imprisoned',
          since: '2013?',
        },
      ],
      asks: [{ kind: 'release', letter: letter.id }],
    });
  });

  it('is nothing that is not known: no null, and no empty text', async () => {
    for (const { text } of await files) expect(text).not.toMatch(/: (?:null|"")/u);
  });
});

describe('the schemas', () => {
  it.each(fileSchemas)('of %s explains every field', (name) => {
    const { properties } = fileSchema(name, site) as {
      properties: Record<string, { description?: string }>;
    };
    const silent = Object.entries(properties).filter(([, { description }]) => !description);
    expect(silent).toEqual([]);
  });

  it('refuse what is not in them', () => {
    expect(ajv.validate('https://lamp.example.org/archive/schema/issue-file.json', { id: 1 })).toBe(
      false,
    );
  });
});

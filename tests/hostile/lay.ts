import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { circumstances } from '../../src/commands/circumstances.ts';
import { checkContent } from '../../src/reading/check.ts';
import { hostileBodies, hostileTexts } from './corpus.ts';

/** The letters without a payload, to which those with one are compared. */
export const harmless = { body: '2014-03-02-harmless', text: 'harmless' };

type Fields = Record<string, unknown>;

/** An address with any text behind it, as far as that makes one. */
const addressWith = (text: string): string[] =>
  [`https://example.org/${text}`, `https://example.org/?q=${text}`].filter((address) =>
    URL.canParse(address),
  );

const base = (title: string): Fields => ({
  title,
  date: '2014-03-02',
  kind: 'open-letter',
  language: 'en',
  letterLanguages: ['en'],
  rights: 'InC',
});

/** A letter whose body alone is hostile. */
const plainLetter: Fields = {
  ...base('A letter on the harbor arrests'),
  signatories: [{ organization: 'quill-house' }],
  addressees: [{ group: 'the Harbor Board' }],
  detainees: [{ person: 'ana-vesel', status: 'detained' }],
  issues: ['free-press'],
  asks: [{ ask: 'Say where Ana Vesel is held.', kind: 'other', people: ['ana-vesel'] }],
  source: { url: 'https://quill-house.example.org/harbor-letter' },
  text: 'summary',
};

/** A letter, a person, an organization and an issue that say one text wherever they can say any. */
function records(id: string, text: string, transcribed: boolean) {
  const [url] = addressWith(text);
  const letter: Fields = {
    ...base(text),
    titleNote: text,
    dateNote: text,
    occasion: text,
    signatories: [
      { person: `person-${id}`, organization: `organization-${id}`, role: text, as: [text] },
      { group: text, count: 3 },
    ],
    addressees: [{ organization: `organization-${id}`, role: text }, { group: text }],
    detainees: [
      {
        person: `detainee-${id}`,
        status: 'detained',
        ...{ note: text, as: [text], charge: text, sentence: text, place: text },
      },
    ],
    mentions: [{ person: 'ana-vesel', note: text }],
    issues: [`issue-${id}`],
    asks: [
      {
        ask: text,
        kind: 'other',
        people: [`detainee-${id}`],
        outcome: { text, date: '2015', ...(url ? { url } : {}) },
      },
    ],
    incomplete: Object.fromEntries(
      ['signatories', 'addressees', 'detainees', 'mentions', 'asks'].map((list) => [list, text]),
    ),
    source: {
      publisher: `organization-${id}`,
      ...(url ? { url, archived: url } : { url: 'https://example.org/' }),
      alternates: addressWith(text).slice(1),
    },
    text: transcribed ? 'transcription' : 'summary',
    ...(transcribed ? { rights: 'CC-BY-4.0' } : {}),
  };
  const spelling = `Spelled-${id}`;
  const person = (name: string, spellings: readonly string[]): Fields => ({
    name,
    family: name,
    description: text,
    forms: [
      ...[`${name} alias`, ...spellings].map((value) => ({ value, kind: 'alias' })),
      { value: `${name} mis`, kind: 'misspelling' },
      { value: `图${name}`, kind: 'native', language: 'zh-Hans' },
    ],
    born: { date: '1980', source: url ?? 'https://example.org/' },
    sameAs: addressWith(text),
  });
  return {
    [`letters/2014-03-02-text-${id}.md`]: `---\n${stringify(letter)}---\n\nOf ${spelling}.\n`,
    [`people/person-${id}.yaml`]: stringify(person(text, [])),
    [`people/detainee-${id}.yaml`]: stringify(person(`${text} held`, [spelling])),
    [`organizations/organization-${id}.yaml`]: stringify({
      name: text,
      acronym: text,
      forms: [{ value: `${text} alias`, kind: 'alias' }],
      ...(url ? { url } : {}),
      sameAs: addressWith(text),
    }),
  };
}

const issue = (id: string, text: string): Fields => ({
  id: `issue-${id}`,
  label: text,
  definition: text,
  forms: [text],
  sameAs: addressWith(text),
});

const texts = [
  [harmless.text, 'plain words'] as const,
  ...hostileTexts.map((text, number) => [String(number), text] as const),
];

async function write(folder: string, left: (file: string) => boolean): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files: Record<string, string> = {
    'people/ana-vesel.yaml': 'name: Ana Vesel\n',
    'organizations/quill-house.yaml': 'name: Quill House\n',
    'issues.yaml': stringify([
      { id: 'free-press', label: 'Free press', definition: 'People punished for what they print.' },
      ...texts.map(([id, text]) => issue(id, text)),
    ]),
    ...Object.assign({}, ...texts.map(([id, text], number) => records(id, text, number % 2 === 1))),
  };
  const frontmatter = stringify(plainLetter);
  for (const { id, body } of [{ id: harmless.body, body: 'Words.' }, ...hostileBodies]) {
    files[`letters/${id}.md`] = `---\n${frontmatter}---\n\n${body}\n`;
  }
  for (const [file, text] of Object.entries(files)) {
    if (!left(file)) continue;
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

/**
 * Lays the hostile archive into a folder, in place of whatever is there. What `check` refuses is left out, as
 * nothing is built of it; throws where that is anything but a letter.
 */
export async function layHostile(folder: string): Promise<void> {
  await write(folder, () => true);
  const { problems } = await checkContent(folder, circumstances());
  const refused = new Set(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => path.relative(folder, path.resolve(file)).split(path.sep).join('/')),
  );
  const others = [...refused].filter((file) => !file.startsWith('letters/'));
  if (others.length > 0) throw new Error(`Refused: ${others.join(', ')}`);
  await write(folder, (file) => !refused.has(file));
}

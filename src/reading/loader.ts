import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { folderOf, type RecordKind } from '../archive/address.ts';
import { located, type LocatedLetter } from '../archive/content.ts';
import type { KnownRecords } from '../archive/json-schema.ts';
import { namesInLetter } from '../archive/names-in-letter.ts';
import { sortProblems } from '../archive/problem.ts';
import { chainVersion } from './code-version.ts';
import { checkContent, type Check } from './check.ts';
import { today } from './today.ts';

/** How a letter's text and what is known of it become the text that the Markdown chain takes. */
export type Prepare = (
  body: string,
  context: { base: string; names: ReturnType<typeof namesInLetter> },
) => string;

interface Options {
  kind: RecordKind;
  /** The content folder's absolute path. */
  folder: string;
  prepare: Prepare;
}

// The four collections come from one reading of the folder, so that it is read and checked once.
let current: { folder: string; check: Promise<Check> } | undefined;

function reading(folder: string): Promise<Check> {
  if (current?.folder !== folder) {
    // The forms that rules make of names are known to the commands alone; here they are those recorded.
    const check = checkContent(folder, {
      today: today(),
      generatedForms: () => [],
      nearDuplicates: () => [],
    });
    current = { folder, check };
  }
  return current.check;
}

/** Every record of a folder that others may name, for editors. Takes the folder's absolute path. */
export async function knownRecords(folder: string): Promise<KnownRecords> {
  const { letters, people, organizations, issues } = (await reading(folder)).content;
  return {
    letter: letters.map(({ id, data }) => ({ id, name: data.title })),
    person: people.map(({ id, data }) => ({ id, name: data.name })),
    organization: organizations.map(({ id, data }) => ({ id, name: data.name })),
    issue: issues.map(({ id, data }) => ({ id, name: data.label })),
  };
}

async function storeLetter(
  letter: LocatedLetter,
  text: string,
  version: string,
  { store, generateDigest, renderMarkdown }: LoaderContext,
): Promise<void> {
  const data = { ...letter.data };
  const digest = generateDigest({ version, text, data });
  if (store.get(letter.id)?.digest === digest) return;
  const rendered = await renderMarkdown(text).catch((cause: unknown) => {
    throw new Error(`${letter.file}: the text of this letter could not be rendered`, { cause });
  });
  const { id, file: filePath, body } = letter;
  // By the path the editor extension knows which files are letters.
  store.set({ id, data, digest, rendered, body: body.markdown, filePath });
}

async function storeLetters(
  { letters, people }: Check['content'],
  prepare: Prepare,
  context: LoaderContext,
): Promise<void> {
  const { base, root } = context.config;
  const version = await chainVersion(fileURLToPath(root));
  const person = new Map(people.map(({ id, data }) => [id, data]));
  for (const letter of letters) {
    const names = namesInLetter(letter.data, (id) => person.get(id));
    const text = prepare(letter.body.markdown, { base, names });
    await storeLetter(letter, text, version, context);
  }
}

/** Says what is wrong with the content; once, though four collections come from it. */
function logProblems({ problems }: Check, { logger }: LoaderContext): void {
  for (const { severity, file, line, column, message, fix } of sortProblems(problems)) {
    logger[severity === 'error' ? 'error' : 'warn'](
      [`${file}:${line}:${column} ${message}`, fix].filter(Boolean).join('. '),
    );
  }
}

async function fill({ kind, folder, prepare }: Options, context: LoaderContext): Promise<void> {
  const { store, generateDigest } = context;
  const check = await reading(folder);
  const records = located(check.content, kind);
  const ids = new Set(records.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  if (kind === 'letter') {
    await storeLetters(check.content, prepare, context);
    // A build has reported them already.
    if (context.watcher) logProblems(check, context);
    return;
  }
  for (const { id, data } of records) {
    store.set({ id, data: { ...data }, digest: generateDigest({ ...data }) });
  }
}

/**
 * The collection of one kind of record, over the same reader and rules as `npm run check`.
 *
 * A record with errors is left out and its problems are logged: a build has refused them before, and
 * `npm run dev` goes on with the rest.
 */
export function recordLoader(options: Options): Loader {
  const { kind, folder } = options;
  return {
    name: `by-name-${folderOf(kind)}`,
    load: async (context) => {
      await fill(options, context);
      const { watcher, logger } = context;
      watcher?.add(folder);
      const renew = (changed: string) => {
        if (path.relative(folder, changed).startsWith('..')) return;
        current = undefined;
        // The other collections hear of the change first, so that all read the folder once, together.
        setImmediate(() => {
          fill(options, context).catch((error: unknown) => logger.error(String(error)));
        });
      };
      for (const event of ['add', 'change', 'unlink']) watcher?.on(event, renew);
    },
  };
}

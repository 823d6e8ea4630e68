import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import type { LocatedLetter } from '../archive/content.ts';
import { namesInLetter } from '../archive/names-in-letter.ts';
import type { Person } from '../archive/person.ts';
import type { LetterContext } from '../markdown/context.ts';
import { renderBody } from '../markdown/render.ts';

/** The texts of an archive's letters. */
export interface Texts {
  /** A digest of all that decides how a letter's text is rendered; nothing where there is no such letter. */
  digestOf: (letter: string) => string | undefined;
  /** A letter's text as a tree of its own for each who asks; an empty one where there is no such letter. */
  textOf: (letter: string) => Promise<Root>;
}

/** What texts are rendered by, and where they are kept. */
export interface TextOptions {
  /** The base path of the site. */
  base: string;
  /** The version of the code that renders them. */
  version: string;
  /** A folder that holds nothing but texts kept from earlier builds; nothing where none are to be kept. */
  folder: string | undefined;
}

interface Text {
  file: string;
  markdown: string;
  context: LetterContext;
  digest: string;
}

/** A tree is kept, since to parse HTML anew takes fifty times as long. */
const ending = '.json';

function keep(folder: string, name: string, json: string): void {
  // Under its own name only when it is whole: a build may end at any moment.
  const unfinished = path.join(folder, `${name}.${process.pid}.part`);
  writeFileSync(unfinished, json);
  renameSync(unfinished, path.join(folder, name));
}

/**
 * Takes away what no letter has any more: a text that was withdrawn must not lie about. What a letter has stays even
 * where it is not whole, since another process of the same build may be writing it.
 */
function prune(folder: string, digests: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const [digest = name] = name.split('.', 1);
    // Another process may take it away at the same moment.
    if (!digests.has(digest)) rmSync(path.join(folder, name), { force: true });
  }
}

/** A text that was kept as it is now; nothing where there is none, or none that is whole. */
function read(file: string): Root | undefined {
  // In a first build there is none of any: to fail at reading takes ten times as long as to look.
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Root;
  } catch {
    return undefined;
  }
}

function rendered({ file, markdown, context }: Text): Root {
  try {
    return renderBody(markdown, context);
  } catch (cause) {
    throw new Error(`${file}: the text of this letter could not be rendered`, { cause });
  }
}

function keptOrRendered(text: Text, folder: string | undefined): Root {
  const name = text.digest + ending;
  const kept = folder && read(path.join(folder, name));
  if (kept) return kept;
  const tree = rendered(text);
  if (folder) keep(folder, name, JSON.stringify(tree));
  return tree;
}

/**
 * The texts of letters, rendered when they are asked for. What was rendered once is kept in a folder by a digest of all
 * that decides it, and is read from there until that changes.
 */
export function textsOf(
  letters: readonly LocatedLetter[],
  person: (id: string) => Person | undefined,
  { base, version, folder }: TextOptions,
): Texts {
  const texts = new Map<string, Text>();
  for (const { id, file, data, body } of letters) {
    const context = { base, names: namesInLetter(data, person) };
    const { markdown } = body;
    const digest = createHash('sha256')
      .update(JSON.stringify([version, context, markdown]))
      .digest('base64url');
    texts.set(id, { file, markdown, context, digest });
  }
  if (folder) prune(folder, new Set(Array.from(texts.values(), ({ digest }) => digest)));
  return {
    digestOf: (letter) => texts.get(letter)?.digest,
    textOf: async (letter) => {
      const text = texts.get(letter);
      return text ? keptOrRendered(text, folder) : { type: 'root', children: [] };
    },
  };
}

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { letterKinds, type LetterKind } from '../../src/archive/letter.ts';
import { statusIds } from '../../src/archive/status.ts';
import { edtf, language, text } from '../../src/archive/text.ts';

/** One right answer, or several of which any is right; `null` is a field rightly left empty. */
const anyOf = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.array(value).min(1)]).transform((one) => (Array.isArray(one) ? one : [one]));

const named = {
  name: text(),
  native: text().optional(),
  /** Other spellings by which they may as well be given. */
  as: z.array(text()).default([]),
};

const party = z.strictObject({
  kind: z.enum(['person', 'organization', 'group']),
  ...named,
  role: anyOf(text()).optional(),
  organization: anyOf(text()).optional(),
  count: z.int().positive().optional(),
  /** How an addressee is spoken to, or how someone signs, where that is not the usual way. Not judged where nobody has one. */
  relation: z.enum(['called-on', 'copied', 'issued']).optional(),
});

const kinds = Object.keys(letterKinds) as LetterKind[];

const labelSchema = z.strictObject({
  language: anyOf(language()),
  title: anyOf(text().nullable()),
  date: anyOf(edtf().nullable()),
  /** Not judged where it is not told; `null` where nothing on the page says it plainly. */
  kind: anyOf(z.enum(kinds).nullable()).optional(),
  addressees: z.array(party).default([]),
  signatories: z.array(party).default([]),
  detainees: z
    .array(
      z.strictObject({
        ...named,
        status: anyOf(z.enum(statusIds)),
        /** What else is told of the detention; not judged where it is not listed. */
        facts: z
          .strictObject({
            since: anyOf(edtf()).optional(),
            place: anyOf(text()).optional(),
            charge: anyOf(text()).optional(),
            sentence: anyOf(text()).optional(),
          })
          .optional(),
      }),
    )
    .default([]),
  /** Not judged where they are not listed. */
  mentions: z.array(z.strictObject(named)).optional(),
  /** Names that may be mentions or not: spokespeople, authors who are cited. */
  either: z.array(text()).default([]),
  /** Texts of the site that must not be in the body. */
  furniture: z.array(text()).default([]),
  /** Names that belong to nobody who signed and nobody who is held. */
  not: z.array(text()).default([]),
  /** The letter, whole: each of its sentences must be in the body. */
  text: text().optional(),
  /** In its place for a text that stands elsewhere: which of its lines are the letter, “13-60”. */
  lines: z.array(z.string().regex(/^\d+(?:-\d+)?$/u)).optional(),
  note: text().optional(),
});

/** What a careful reader would record of a page. */
export type Label = z.infer<typeof labelSchema>;
export type LabelledParty = z.infer<typeof party>;
export type LabelledDetainee = Label['detainees'][number];

/** A page of the exam: its file’s name, its bytes and its label. */
export interface Labelled {
  file: string;
  bytes: Uint8Array;
  label: Label;
}

/**
 * Reads a label from YAML.
 *
 * @throws where it is not one, with the file and what is wrong in it.
 */
export function readLabel(yaml: string, file: string): Label {
  const read = labelSchema.safeParse(parse(yaml));
  if (read.success) return read.data;
  throw new Error(
    `Unexpected label ${file}, expected one that reads:\n${z.prettifyError(read.error)}`,
  );
}

const within = (lines: readonly string[]) => (_: string, at: number) =>
  lines.some((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return at + 1 >= first && at + 1 <= last;
  });

/** The letter of a label: as it holds it, or as the lines of the text that it points to. */
export function letterOf({ label, bytes }: Labelled): string {
  const { text: held, lines } = label;
  if (held !== undefined || !lines) return held ?? '';
  return new TextDecoder().decode(bytes).split('\n').filter(within(lines)).join('\n');
}

const ending = '.yaml';

const filesIn = async (folder: string) =>
  (await readdir(folder)).filter((file) => !file.startsWith('.')).sort();

/** The files of a folder’s labels: `<page>.yaml` is the label of `<page>`. */
const labelledIn = async (folder: string) =>
  (await filesIn(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

const readAll = (files: readonly string[], pages: string, labels: string): Promise<Labelled[]> =>
  Promise.all(
    files.map(async (file) => ({
      file,
      bytes: await readFile(path.join(pages, file)),
      label: readLabel(await readFile(path.join(labels, file + ending), 'utf8'), file + ending),
    })),
  );

/**
 * Reads pages and their labels, in the order of their names.
 *
 * @throws where a page has no label, or a label no page.
 */
export async function readLabelled(pages: string, labels: string): Promise<Labelled[]> {
  const [files, labelled] = await Promise.all([filesIn(pages), labelledIn(labels)]);
  const lone = [
    ...files.filter((file) => !labelled.includes(file)),
    ...labelled.filter((file) => !files.includes(file)),
  ];
  if (lone.length > 0) throw new Error(`Unexpected ${lone.join(', ')}, expected page and label`);
  return readAll(files, pages, labels);
}

/** Reads those pages that have a label; none where either folder is not there. */
export async function readThoseLabelled(
  pages: string | undefined,
  labels: string,
): Promise<Labelled[]> {
  if (pages === undefined || !existsSync(pages) || !existsSync(labels)) return [];
  const files = await filesIn(pages);
  const labelled = await labelledIn(labels);
  return readAll(
    files.filter((file) => labelled.includes(file)),
    pages,
    labels,
  );
}

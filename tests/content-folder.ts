import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../src/archive/problem.ts';
import { checkContent } from '../src/reading/check.ts';
import type { ReadingOptions } from '../src/reading/content.ts';
import { shownPath } from '../src/reading/file.ts';
import { generatedForms } from '../src/names/forms.ts';
import { nearDuplicates } from '../src/names/near-duplicates.ts';
import { withheldKey } from '../src/commands/withheld-key.ts';
import { withheldTest } from '../src/withholding/keyed/test.ts';

/** Files by their paths below a content folder; `undefined` leaves out one that would be there. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export const letterFile = 'letters/2014-03-02-harbor-letter.md';

/** A small content folder without a problem, in which files under test are laid. */
export const validFiles = {
  [letterFile]: `---
title: A letter on the harbor arrests
date: 2014-03-02
kind: open-letter
language: en
letterLanguages:
  - en
signatories:
  - organization: quill-house
addressees:
  - group: the Harbor Board
detainees:
  - person: ana-vesel
    status: detained
issues:
  - free-press
source:
  url: https://quill-house.example.org/harbor-letter
text: summary
rights: InC
---

Quill House asks the Harbor Board why Ana Vesel is held, and by whom.
`,
  'people/ana-vesel.yaml': 'name: Ana Vesel\n',
  'organizations/quill-house.yaml': 'name: Quill House\n',
  'issues.yaml': `- id: free-press
  label: Free press
  definition: People punished for what they print.
`,
} as const satisfies Files;

/** The ids in `validFiles`. */
export const validIds = {
  letters: ['2014-03-02-harbor-letter'],
  people: ['ana-vesel'],
  organizations: ['quill-house'],
  issues: ['free-press'],
};

/** Lays files over the valid ones in a new folder, gone after the test; gives its absolute path. */
export async function layContent(files: Files = {}): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...validFiles, ...files })) {
    if (text === undefined) continue;
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

/** A value with `content` in place of a content folder’s own path, wherever that is shown in it. */
export const asContent = <T>(value: T, folder: string): T =>
  JSON.parse(JSON.stringify(value).replaceAll(shownPath(folder), 'content')) as T;

/** The key of the lists of withheld names in examples and tests; no archive has it. */
export const exampleKey = 'the-key-of-examples-0123456789abcdef';

/** A key as commands find it in the environment; nothing for an empty one. */
const keyFrom = (text: string) => withheldKey({ WITHHELD_KEY: text });

/**
 * Checks a content folder on a day that stays the same, whenever the tests run; with the key of examples, if no
 * other is given.
 */
export const checkFolder = (folder: string, options?: ReadingOptions, key = exampleKey) =>
  checkContent(
    folder,
    {
      today: '2026-06-30',
      generatedForms: (person) => generatedForms(person).map(({ value }) => value),
      nearDuplicates,
      withheldTest: (hashes, others) => withheldTest(hashes, keyFrom(key), others),
    },
    options,
  );

/** What is wrong with files laid over the valid ones. */
export async function problemsIn(files: Files): Promise<Problem[]> {
  const folder = await layContent(files);
  return asContent((await checkFolder(folder)).problems, folder);
}

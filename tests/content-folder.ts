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

/** Checks a content folder on a day that stays the same, whenever the tests run. */
export const checkFolder = (folder: string, options?: ReadingOptions) =>
  checkContent(
    folder,
    {
      today: '2026-06-30',
      generatedForms: (person) => generatedForms(person).map(({ value }) => value),
      nearDuplicates,
    },
    options,
  );

/** What is wrong with files laid over the valid ones. */
export async function problemsIn(files: Files): Promise<Problem[]> {
  const folder = await layContent(files);
  return asContent((await checkFolder(folder)).problems, folder);
}

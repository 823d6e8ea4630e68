import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../../src/reading/content.ts';
import { shownPath } from '../../src/reading/file.ts';
import type { Outcome, Plan } from '../../src/withholding/plan.ts';
import { withholdLetter } from '../../src/withholding/withhold-letter.ts';
import { withholdPerson } from '../../src/withholding/withhold-person.ts';
import { layContent, letterFile, type Files } from '../content-folder.ts';

/** A content folder, and the plan to withdraw something from it. */
export interface Planned {
  folder: string;
  plan: Plan;
}

/** Plans to withhold a person from files laid over the valid ones. */
export async function planPerson(files: Files, id = 'ana-vesel'): Promise<Planned> {
  const folder = await layContent(files);
  return { folder, plan: withholdPerson((await readContent(folder)).content, id) };
}

/** Plans to withdraw a letter from files laid over the valid ones. */
export async function planLetter(files: Files, id = '2014-03-02-harbor-letter'): Promise<Planned> {
  const folder = await layContent(files);
  return { folder, plan: withholdLetter((await readContent(folder)).content, id) };
}

/** What each changed file is afterwards, by its path below the folder before; nothing for one that goes. */
export const textsOf = (
  { folder }: Planned,
  { changes }: Outcome,
): Record<string, string | undefined> =>
  Object.fromEntries(
    changes.map(({ file, after }) => [path.relative(folder, path.resolve(file)), after]),
  );

/** Writes an outcome over the files, as the command does but without its care. */
export async function write({ changes }: Outcome): Promise<void> {
  for (const { file, after, movedTo } of changes) {
    if (after === undefined) await rm(file);
    else await writeFile(file, after);
    if (movedTo !== undefined) await rename(file, movedTo);
  }
}

/** What comes of a plan when every question gets the same answer. */
export const answering = ({ plan }: Planned, answer: boolean): Outcome =>
  plan.outcome(plan.questions.map(() => answer));

/** The questions, with the name of their file and their line. */
export const asked = ({ folder, plan }: Planned): string[] =>
  plan.questions.map(
    ({ file, line, ask }) =>
      `${file.slice(shownPath(folder).length + 1)}${line === undefined ? '' : `:${line}`} ${ask}`,
  );

/** A letter for Ana Vesel, whom it records as a detainee. */
export const letterWith = (
  body: string,
  record = '',
  detainees = '  - person: ana-vesel\n    status: detained\n',
) => `---
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
${detainees}issues:
  - free-press
${record}source:
  url: https://quill-house.example.org/harbor-letter
text: summary
rights: InC
---

${body}
`;

export { letterFile };

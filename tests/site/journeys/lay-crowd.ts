import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const people = path.resolve(import.meta.dirname, '../../../bench/names/people.jsonl');

/** More than stand on one page of the A–Z, and still built in seconds. */
const howMany = 300;

/**
 * Writes the content folder of an archive with so many people that the A–Z is split: invented ones, from the
 * list by which finding is measured, every few lines one, so that each of its scripts is there.
 */
export async function layCrowd(folder: string): Promise<void> {
  const lines = readFileSync(people, 'utf8').trim().split('\n');
  const every = Math.floor(lines.length / howMany);
  const crowd = lines
    .filter((_, place) => place % every === 0)
    .slice(0, howMany)
    .map((line) => JSON.parse(line) as { id: string });
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'people'), { recursive: true });
  await mkdir(path.join(folder, 'letters'));
  const letter = `---
title: A letter that names many
date: 2015-03-02
kind: open-letter
language: en
letterLanguages: [en]
signatories:
  - group: readers of a long list
detainees:
${crowd.map(({ id }) => `  - person: ${id}\n    status: not-stated`).join('\n')}
issues: [long-lists]
source:
  url: https://long-list.example.org/letter
text: summary
rights: InC
---

The letter names many people, all of them invented.
`;
  const issue = '- id: long-lists\n  label: Long lists\n  definition: Lists that are long.\n';
  await Promise.all([
    ...crowd.map(({ id, ...record }) =>
      // A record in JSON is one in YAML.
      writeFile(path.join(folder, 'people', `${id}.yaml`), `${JSON.stringify(record)}\n`),
    ),
    writeFile(path.join(folder, 'letters', '2015-03-02-many.md'), letter),
    writeFile(path.join(folder, 'issues.yaml'), issue),
  ]);
}

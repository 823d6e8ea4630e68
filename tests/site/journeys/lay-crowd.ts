import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const people = path.resolve(import.meta.dirname, '../../../bench/names/people.jsonl');

/** More than stand on one page of the A–Z, and still built in seconds. */
const howMany = 300;
/** More letters, and more organizations, than stand on one page; and so many of one year that it has two. */
const letters = { 2015: 5, 2016: 201 };
const howManyOrganizations = 251;

/** One of the letters that are all about the same, so that every list of them is long; the first of a year differs. */
const letterAbout = (
  year: string,
  place: number,
  [held, signatory, addressee]: readonly { id: string; name: string }[],
): string => `---
title: Letter ${place + 1} of ${year}
date: ${year}-0${1 + Math.floor(place / 28)}-${String((place % 28) + 1).padStart(2, '0')}
kind: open-letter
language: en
letterLanguages: [en]
signatories:
  - person: ${signatory?.id}
    organization: house-0
addressees:
  - person: ${addressee?.id}
    organization: house-1
detainees:
  - person: ${held?.id}
    status: ${place === 0 ? 'released' : 'detained'}
issues: [long-lists]
asks:
  - ask: Answer letter ${place + 1} of ${year}.
    kind: release
    people: [${held?.id}]
    issues: [long-lists]
source:
  publisher: house-2
  url: https://long-list.example.org/${year}/${place}
text: summary
rights: InC
---

It is about [someone](person:${held?.id}).
`;

/**
 * Writes the content folder of an archive with so many people that the A–Z is split: invented ones, from the
 * list by which finding is measured, every few lines one, so that each of its scripts is there. And with so many
 * letters and organizations that their lists are parted.
 */
export async function layCrowd(folder: string): Promise<void> {
  const lines = readFileSync(people, 'utf8').trim().split('\n');
  const every = Math.floor(lines.length / howMany);
  const crowd = lines
    .filter((_, place) => place % every === 0)
    .slice(0, howMany)
    .map((line) => JSON.parse(line) as { id: string; name: string });
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'people'), { recursive: true });
  await mkdir(path.join(folder, 'letters'));
  await mkdir(path.join(folder, 'organizations'));
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
    ...Object.entries(letters).flatMap(([year, count]) =>
      Array.from({ length: count }, (_, place) =>
        writeFile(
          path.join(folder, 'letters', `${year}-letter-${place + 1}.md`),
          letterAbout(year, place, crowd),
        ),
      ),
    ),
    ...Array.from({ length: howManyOrganizations }, (_, place) =>
      writeFile(
        path.join(folder, 'organizations', `house-${place}.yaml`),
        `name: ${String.fromCharCode(65 + (place % 26))} House ${place}\n`,
      ),
    ),
    writeFile(path.join(folder, 'issues.yaml'), issue),
  ]);
}

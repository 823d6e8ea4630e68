import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A change that a maintainer makes to an archive. */
export type Change = 'edited' | 'added' | 'renamed';

const namesIn = (content: string, folder: string) => readdirSync(path.join(content, folder)).sort();

/** The file at a place among those of a folder, told from 0 to 1. */
function fileAt(content: string, folder: string, place: number): string {
  const names = namesIn(content, folder);
  return path.join(content, folder, names[Math.floor(place * (names.length - 1))] ?? '');
}

const rewrite = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

/** A sentence more in a letter. */
function edit(content: string, place: number): void {
  rewrite(
    fileAt(content, 'letters', place),
    (text) => `${text}\nOne sentence more than there was.\n`,
  );
}

/** A letter more, of the day after all others: another one’s words under a title of its own. */
function add(content: string, place: number): void {
  const text = readFileSync(fileAt(content, 'letters', place), 'utf8');
  const number = namesIn(content, 'letters').length;
  writeFileSync(
    path.join(content, 'letters', `2026-01-01-one-letter-more-${number}.md`),
    text
      .replace(/^title: .*$/mu, `title: One letter more, number ${number}`)
      .replace(/^date: .*$/mu, 'date: "2026-01-01"')
      // No address is of two letters, and a translation has one original.
      .replace(/^aliases: .*\n/mu, '')
      .replace(/^related:\n(?: .*\n)+/mu, ''),
  );
}

/** Someone who goes by another name: the former one stays a form of it, as letters have it. */
function rename(content: string, place: number): void {
  rewrite(fileAt(content, 'people', place), (text) => {
    const name = /^name: (.*)$/mu.exec(text)?.[1] ?? '';
    const former = `  - value: ${name}\n    kind: alias\n`;
    const renamed = text.replace(/^name: .*$/mu, `name: Renamed ${JSON.parse(name) as string}`);
    return renamed.includes('\nforms:\n')
      ? renamed.replace('\nforms:\n', `\nforms:\n${former}`)
      : `${renamed}forms:\n${former}`;
  });
}

const changes = { edited: edit, added: add, renamed: rename } as const;

/** Makes a change to the content folder: in each run to other records, so that no run finds the work of another. */
export function make(change: Change, content: string, run: number): void {
  // By the golden ratio, places are spread however many there are.
  changes[change](content, (0.5 + run * 0.618) % 1);
}

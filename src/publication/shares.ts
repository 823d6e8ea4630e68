import { hash } from 'node:crypto';
import { folderOf } from '../archive/address.ts';

/** What the first of several processes has to do beside its share, in parts of one: the files of the whole archive, and the index. */
const besides = 0.19;

/**
 * How much of the work are feeds, and how much pages of people, in parts of one, at 10,000 letters and 4,000 people. Those
 * of either kind are made of what every letter says, which a process finds once: as far as they go, one has them all.
 */
const [feeds, people] = [0.07, 0.1];

const isFeed = (file: string) => file.endsWith('/feed.xml');
const personPage = new RegExp(String.raw`^${folderOf('person')}/[^/]+/index\.html$`, 'u');

/** The record that a file is of: `letters/a` of `letters/a/index.html` and of `letters/a.json`. */
const recordOf = (file: string) => /^[^/]+\/[^/.]+/u.exec(file)?.[0] ?? file;

/** A place from 0 to 1, evenly spread. */
const spread = (what: string) => Number.parseInt(hash('sha256', what).slice(0, 8), 16) / 2 ** 32;

/** Where a file stands among all, from 0 to 1: feeds first, pages of people last, others by their records. */
function placeOf(file: string): number {
  if (isFeed(file)) return feeds * spread(file);
  if (personPage.test(file)) return 1 - people * spread(file);
  return feeds + (1 - feeds - people) * spread(recordOf(file));
}

/**
 * Which of several processes writes a file of a record: a number from 0, the same wherever it is asked. Takes its path in
 * the output, and how many there are; the first has less than the others, as it does what cannot be shared.
 */
export function shareOf(file: string, processes: number): number {
  const place = placeOf(file);
  const first = processes === 1 ? 1 : (1 - besides) / processes;
  if (place < first) return 0;
  const others = (place - first) / (1 - first);
  return Math.min(1 + Math.floor(others * (processes - 1)), processes - 1);
}

/** Which of several processes writes the files of a letter. Takes its id. */
export const shareOfLetter = (id: string, processes: number): number =>
  shareOf(`${folderOf('letter')}/${id}`, processes);

import { hash } from 'node:crypto';

/** What the first of several processes has to do beside its share, in parts of one: the files of the whole archive. */
const besides = 0.09;

/**
 * Which of several processes does something: a number from 0, the same wherever it is asked. Takes what it is known by,
 * and how many there are; the first has less than the others, as it does what cannot be shared.
 */
export function shareOf(what: string, processes: number): number {
  const place = Number.parseInt(hash('sha256', what).slice(0, 8), 16) / 2 ** 32;
  const first = processes === 1 ? 1 : (1 - besides) / processes;
  if (place < first) return 0;
  const others = (place - first) / (1 - first);
  return 1 + Math.floor(others * (processes - 1));
}

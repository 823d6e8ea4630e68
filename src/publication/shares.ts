import { hash } from 'node:crypto';

/** Which of several processes writes a file: a number from 0, the same wherever it is asked. Takes how many there are. */
export const shareOf = (file: string, processes: number): number =>
  Number.parseInt(hash('sha256', file).slice(0, 8), 16) % processes;

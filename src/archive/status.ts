/** What a letter reports of a detainee: the words a reader sees, and what belongs under them. */
export interface StatusInfo {
  label: string;
  /** How a sentence says it: "reported as …". */
  words: string;
  meaning: string;
  /** Whether it says that they are held, on the day of the letter. */
  isHeld: boolean;
}

/** Every status a letter may report, from the vocabulary of this archive. */
export const statuses = {
  detained: {
    label: 'Detained',
    words: 'detained',
    meaning: 'held by police or others, no charge or trial reported',
    isHeld: true,
  },
  'awaiting-trial': {
    label: 'Awaiting trial',
    words: 'awaiting trial',
    meaning: 'arrested or charged, not yet sentenced',
    isHeld: true,
  },
  imprisoned: {
    label: 'Imprisoned',
    words: 'imprisoned',
    meaning: 'sentenced and serving',
    isHeld: true,
  },
  disappeared: {
    label: 'Disappeared',
    words: 'disappeared',
    meaning: 'whereabouts not acknowledged',
    isHeld: true,
  },
  confined: {
    label: 'Confined',
    words: 'confined',
    meaning:
      'house arrest, residential surveillance, psychiatric or other confinement outside prison',
    isHeld: true,
  },
  released: {
    label: 'Released',
    words: 'released',
    meaning: 'free, as far as the letter says',
    isHeld: false,
  },
  'released-restricted': {
    label: 'Released, under restrictions',
    words: 'released under restrictions',
    meaning: 'out, but on bail, watched, or barred from travel',
    isHeld: false,
  },
  died: { label: 'Died', words: 'dead', meaning: 'died in custody or soon after', isHeld: false },
  'not-stated': {
    label: 'Status not stated',
    words: 'a prisoner of no stated status',
    meaning: 'named as a prisoner without a status, or only by implication',
    isHeld: false,
  },
} as const satisfies Record<string, StatusInfo>;

export type Status = keyof typeof statuses;
export const statusIds = Object.keys(statuses) as [Status, ...Status[]];

/**
 * The words before the date from which someone was held: “Imprisoned, since …”, but “Released, held from …”, since
 * it is never the day on which they came out. The whole time that they were held is an interval.
 */
export function heldWords(status: Status, since: string): 'since' | 'held from' | 'held' {
  if (since.includes('/')) return 'held';
  return statuses[status].isHeld ? 'since' : 'held from';
}

/** What a letter reports of a detainee: the words a reader sees, and what belongs under them. */
export interface StatusInfo {
  label: string;
  /** How a sentence says it: "reported as …". */
  words: string;
  meaning: string;
}

/** Every status a letter may report, from the vocabulary of this archive. */
export const statuses = {
  detained: {
    label: 'Detained',
    words: 'detained',
    meaning: 'held by police or others, no charge or trial reported',
  },
  'awaiting-trial': {
    label: 'Awaiting trial',
    words: 'awaiting trial',
    meaning: 'arrested or charged, not yet sentenced',
  },
  imprisoned: { label: 'Imprisoned', words: 'imprisoned', meaning: 'sentenced and serving' },
  disappeared: {
    label: 'Disappeared',
    words: 'disappeared',
    meaning: 'whereabouts not acknowledged',
  },
  confined: {
    label: 'Confined',
    words: 'confined',
    meaning:
      'house arrest, residential surveillance, psychiatric or other confinement outside prison',
  },
  released: { label: 'Released', words: 'released', meaning: 'free, as far as the letter says' },
  'released-restricted': {
    label: 'Released, under restrictions',
    words: 'released under restrictions',
    meaning: 'out, but on bail, watched, or barred from travel',
  },
  died: { label: 'Died', words: 'dead', meaning: 'died in custody or soon after' },
  'not-stated': {
    label: 'Status not stated',
    words: 'a prisoner of no stated status',
    meaning: 'named as a prisoner without a status, or only by implication',
  },
} as const satisfies Record<string, StatusInfo>;

export type Status = keyof typeof statuses;
export const statusIds = Object.keys(statuses) as [Status, ...Status[]];

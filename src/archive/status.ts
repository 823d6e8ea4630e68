/** What a letter reports of a detainee: the words a reader sees, and what belongs under them. */
export interface StatusInfo {
  label: string;
  meaning: string;
}

/** Every status a letter may report, from the vocabulary of this archive. */
export const statuses = {
  detained: {
    label: 'Detained',
    meaning: 'held by police or others, no charge or trial reported',
  },
  'awaiting-trial': {
    label: 'Awaiting trial',
    meaning: 'arrested or charged, not yet sentenced',
  },
  imprisoned: { label: 'Imprisoned', meaning: 'sentenced and serving' },
  disappeared: { label: 'Disappeared', meaning: 'whereabouts not acknowledged' },
  confined: {
    label: 'Confined',
    meaning:
      'house arrest, residential surveillance, psychiatric or other confinement outside prison',
  },
  released: { label: 'Released', meaning: 'free, as far as the letter says' },
  'released-restricted': {
    label: 'Released, under restrictions',
    meaning: 'out, but on bail, watched, or barred from travel',
  },
  died: { label: 'Died', meaning: 'died in custody or soon after' },
  'not-stated': {
    label: 'Status not stated',
    meaning: 'named as a prisoner without a status, or only by implication',
  },
} as const satisfies Record<string, StatusInfo>;

export type Status = keyof typeof statuses;
export const statusIds = Object.keys(statuses) as [Status, ...Status[]];

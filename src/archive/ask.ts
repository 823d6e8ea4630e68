import { z } from 'zod';
import { edtf, idOf, text, webAddress } from './text.ts';

/** The kinds of thing that letters ask for, with the words a reader sees. */
export const askKinds = {
  release: 'Release',
  'medical-care': 'Medical care',
  'family-access': 'Access to family or lawyers',
  'fair-trial': 'Fair trial',
  investigate: 'Investigation',
  accountability: 'Accountability',
  'raise-case': 'Raise the case',
  meet: 'Meeting',
  'public-statement': 'Public statement',
  'repeal-or-amend-law': 'Repeal or amend a law',
  'end-practice': 'End a practice',
  'allow-travel': 'Allow travel',
  other: 'Other',
} as const;

export type AskKind = keyof typeof askKinds;

/** For sorting: puts asks of no kind behind those of one, whatever their number, since they have little in common. */
export const otherLast = (a: { kind: AskKind }, b: { kind: AskKind }): number =>
  Number(a.kind === 'other') - Number(b.kind === 'other');

const outcome = z.strictObject({
  text: text().describe('What came of it, in the archive’s own words.'),
  date: edtf().optional().describe('When: an EDTF date.'),
  url: webAddress().optional().describe('Where that is reported.'),
});

/** One thing that a letter asks for. It stands here once; the page draws it from here. */
export const askSchema = z.strictObject({
  ask: text().describe('What is wanted, in the archive’s own words.'),
  kind: z
    .enum(Object.keys(askKinds) as [AskKind, ...AskKind[]])
    .meta({ enumDescriptions: Object.values(askKinds) })
    .describe('What sort of thing is asked for.'),
  people: z.array(idOf('person')).default([]).describe('Ids of the people it is asked for.'),
  issues: z.array(idOf('issue')).default([]).describe('Ids of the issues it belongs to.'),
  outcome: outcome.optional().describe('What came of it, where that is known and sourced.'),
});

export type Ask = z.infer<typeof askSchema>;

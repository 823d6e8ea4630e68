import { idFrom } from '../../src/archive/address.ts';
import type { Draw } from '../names/random.ts';
import type { InventedFile } from './file.ts';
import { capital, inventedWord } from './vocabulary.ts';

/** An invented subject. */
export interface InventedIssue {
  id: string;
  label: string;
  broader?: string;
}

/** How many subjects letters raise: an archive has few, and adds to them seldom. */
const issueCount = 50;

/** The subjects, no two of one id, the one raised most first. */
export function issuesOf(draw: Draw): InventedIssue[] {
  const found = new Map<string, InventedIssue>();
  while (found.size < issueCount) {
    const label = `${capital(inventedWord(draw, 3))} ${inventedWord(draw, 2)}`;
    const broader = draw.chance(0.4) ? [...found.keys()][draw.below(found.size)] : undefined;
    const id = idFrom(label);
    if (!found.has(id)) found.set(id, { id, label, ...(broader === undefined ? {} : { broader }) });
  }
  return [...found.values()];
}

/** The list of issues. */
export const issuesFile = (issues: readonly InventedIssue[]): InventedFile => [
  'issues.yaml',
  issues
    .map(
      ({ id, label, broader }) =>
        `- id: ${id}\n  label: ${label}\n  definition: Invented, to measure by.\n${broader === undefined ? '' : `  broader: ${broader}\n`}`,
    )
    .join(''),
];

import type { Problem } from '../archive/problem.ts';
import { checkContent } from '../reading/check.ts';
import { today } from '../reading/today.ts';
import { composePublication, type Origin } from './compose.ts';
import { handOver } from './publication.ts';

/**
 * Reads a content folder as it is now, and hands it to the pages, without the records that have errors; gives every
 * problem. For `dev`: a build reads and hands over by itself.
 */
export async function publish(origin: Origin): Promise<Problem[]> {
  // The forms that rules make of names are known to the commands alone; here they are those recorded.
  const { content, problems } = await checkContent(origin.folder, {
    today: today(),
    generatedForms: () => [],
    nearDuplicates: () => [],
  });
  handOver(await composePublication(content, origin));
  return problems;
}

import type { Problem } from '../../src/archive/problem.ts';
import { readContent } from '../../src/reading/content.ts';
import { asContent, layContent, type Files } from '../content-folder.ts';

/** A problem in the order of its report: place, rule, message, fix; then the field. */
export type Told = [place: string, rule: string, message: string, fix: string, path?: string];

export const told = ({ line, column, rule, message, fix, path, severity }: Problem) => [
  `${line}:${column}`,
  severity === 'error' ? rule : `${rule} (${severity})`,
  message,
  fix,
  ...(path ? [path] : []),
];

/** Reads files laid over the valid ones; `prepare` may change the folder first. */
export async function read(files: Files, prepare?: (folder: string) => Promise<void>) {
  const folder = await layContent(files);
  await prepare?.(folder);
  const { content, problems, files: seen } = await readContent(folder);
  const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return {
    content,
    problems: asContent(problems, folder),
    files: asContent(seen, folder),
    ids: {
      letters: idsOf(content.letters),
      people: idsOf(content.people),
      organizations: idsOf(content.organizations),
      issues: idsOf(content.issues),
    },
  };
}

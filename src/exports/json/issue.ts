import type { z } from 'zod';
import type { IssueRecord } from '../../archive/archive.ts';
import { issueRecord, type JsonContext } from './record.ts';
import { reference } from './references.ts';
import { schemaAddress, type issueFile } from './schema.ts';
import { json } from './write.ts';

/** One issue as a JSON file: the record, and the letters that raise it. */
export function issueJson(issue: IssueRecord, context: JsonContext): string {
  const { archive, site } = context;
  const { letters, narrower } = archive.ofIssue(issue.id);
  const file: z.output<typeof issueFile> = {
    $schema: schemaAddress('issue-file', site),
    ...issueRecord(issue, context),
    narrower: narrower.map(({ id }) => id),
    letters: letters.map((letter) => reference(letter, site)),
  };
  return json(file);
}

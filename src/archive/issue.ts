import { z } from 'zod';
import { id, idOf, text, webAddress } from './text.ts';

/** A subject that letters raise. All issues stand in one list, `content/issues.yaml`. */
export const issueSchema = z.strictObject({
  id: id().describe('The id that letters use: freedom-of-expression.'),
  label: text().describe('The name of the issue, as a heading: Freedom of expression.'),
  definition: text().describe('One sentence that says what belongs here.'),
  broader: idOf('issue').optional().describe('The id of the wider issue that this is part of.'),
  forms: z.array(text()).default([]).describe('Other words a reader would use.'),
  sameAs: z
    .array(webAddress())
    .default([])
    .describe('The same subject in a published vocabulary or at Wikidata.'),
  aliases: z
    .array(id())
    .default([])
    .describe('Former ids, oldest first: their addresses lead here, and the first stays in feeds.'),
});

export type Issue = z.infer<typeof issueSchema>;

import { z } from 'zod';
import { formSchema } from './form.ts';
import { edtf, id, text, webAddress } from './text.ts';

const lifeDate = z.strictObject({
  date: edtf().describe('EDTF date: 1955-12-28, or 1955 where only the year is known.'),
  source: text().describe('Where that is reported: the id of a letter, or a web address.'),
});

/** Someone named in a letter. The id is the file’s name: `content/people/liu-xiaobo.yaml`. */
export const personSchema = z.strictObject({
  name: text().describe('The name as most often printed in English: Liu Xiaobo.'),
  family: text().optional().describe('The family name, where the name has one: Liu.'),
  given: text().optional().describe('The given name, where the name has one: Xiaobo.'),
  order: z
    .enum(['family-first', 'given-first'])
    .optional()
    .describe('Which of the two `name` puts first.'),
  forms: z
    .array(formSchema)
    .default([])
    .describe('Other forms of the name, each as a source writes it.'),
  description: text()
    .optional()
    .describe('One line on who this is, from what the letters say; no status, which changes.'),
  born: lifeDate.optional().describe('Date of birth, with its source.'),
  died: lifeDate.optional().describe('Date of death, with its source.'),
  sameAs: z
    .array(webAddress())
    .default([])
    .describe('The same person elsewhere: addresses at Wikidata, VIAF or GND.'),
  aliases: z
    .array(id())
    .default([])
    .describe('Former ids, oldest first: their addresses lead here, and the first stays in feeds.'),
});

export type Person = z.infer<typeof personSchema>;

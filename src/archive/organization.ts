import { z } from 'zod';
import { formSchema } from './form.ts';
import { id, idOf, text, webAddress } from './text.ts';

/**
 * A body that signs, receives or publishes letters; a government or a ministry is one too.
 * The id is the file’s name: `content/organizations/freedom-house.yaml`.
 */
export const organizationSchema = z.strictObject({
  name: text().describe('The name as most often printed in English: Freedom House.'),
  acronym: text().optional().describe('The short form it is known by: CHRD.'),
  forms: z.array(formSchema).default([]).describe('Other forms of the name, native script first.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'expected two capital letters: an ISO 3166-1 country code such as US')
    .optional()
    .describe('Where it is based: an ISO 3166-1 alpha-2 code, US or HK.'),
  url: webAddress().optional().describe('Its own website.'),
  sameAs: z
    .array(webAddress())
    .default([])
    .describe('The same body elsewhere: addresses at Wikidata, VIAF or GND.'),
  parent: idOf('organization').optional().describe('The id of the body that it is part of.'),
  aliases: z
    .array(id())
    .default([])
    .describe('Former ids, oldest first: their addresses lead here, and the first stays in feeds.'),
});

export type Organization = z.infer<typeof organizationSchema>;

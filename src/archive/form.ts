import { z } from 'zod';
import { language, text } from './text.ts';

/** What a recorded form of a name is. */
const formKinds = ['native', 'alias', 'transliteration', 'misspelling'] as const;

/** A form of a name, recorded because a letter or another source writes it so. */
export const formSchema = z.strictObject({
  value: text().describe('The name as written, in its own script: 刘晓波, Yang Maodong.'),
  language: language()
    .optional()
    .describe('BCP 47 tag with script: zh-Hans, zh-Hant, ug-Arab, bo, zh-Latn-pinyin.'),
  kind: z
    .enum(formKinds)
    .describe(
      'native: in the bearer’s own script; alias: another name; transliteration: the same name in another spelling; misspelling: a mistake that is in circulation.',
    ),
  source: text()
    .optional()
    .describe('Where this form is found: the id of a letter, or a web address.'),
});

export type Form = z.infer<typeof formSchema>;

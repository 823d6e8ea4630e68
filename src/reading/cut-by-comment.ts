import { z } from 'zod';
import { capped } from '../archive/cap.ts';
import { fieldName, type FieldPath } from '../archive/content.ts';
import { excerpt } from '../archive/excerpt.ts';
import type { ReadingProblem } from './rules.ts';
import { fieldAt, withoutDefault } from './schema-fields.ts';
import type { YamlValue } from './yaml.ts';

interface Where {
  file: string;
  /** Where the record stands inside the file. */
  prefix?: FieldPath;
}

/** Whether a field could hold the text with its comment: an id, a date or an address could not. */
function couldHold(schema: z.ZodType | undefined, text: string): boolean {
  const field = schema && withoutDefault(schema);
  return field instanceof z.ZodString && field.safeParse(text).success;
}

/**
 * Texts that end at a `#`, because YAML takes what follows for a comment: `title: Appeal #5` is the
 * title "Appeal". A comment beside an id or a date, which hold no such sign, is no slip.
 */
export function cutByComment(
  yaml: YamlValue,
  schema: z.ZodType,
  { file, prefix = [] }: Where,
): ReadingProblem[] {
  const cuts = yaml.commented.filter(
    ({ path, kept, comment }) =>
      prefix.every((step, index) => path[index] === step) &&
      couldHold(fieldAt(schema, path.slice(prefix.length)), `${kept} ${comment}`),
  );
  return capped(cuts, ({ path, kept, comment }) => ({
    rule: 'cut-by-comment',
    file,
    path: fieldName(path),
    ...yaml.at(path),
    message: `Unexpected comment \`${excerpt(comment)}\` in \`${fieldName(path)}\`, expected text alone: only \`${excerpt(kept)}\` is kept`,
    fix: 'If the sign # belongs to the text, put the whole text in quotes; otherwise put the comment on a line of its own.',
  }));
}

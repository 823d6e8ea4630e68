import { recordKinds } from '../address.ts';
import {
  located,
  placeInProse,
  type Content,
  type Located,
  type LocatedLetter,
} from '../content.ts';
import { excerpt } from '../excerpt.ts';
import { isPlaceholder, reminderIn } from '../placeholder.ts';
import { findingAt } from './finding-at.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';

const message = (text: string) =>
  `Unexpected placeholder \`${excerpt(text)}\`, expected what it stands for`;
const fix = 'Write what belongs here; where nothing is known, take it out.';

const inRecord = (record: Located<unknown>): Finding[] =>
  [...textsOf(record.data)]
    .filter(({ text }) => isPlaceholder(text))
    .map(({ path, text }) => findingAt(record, path, message(text), fix));

function inBody({ file, body }: LocatedLetter): Finding[] {
  const [only, another] = body.prose;
  // In a letter, a line of dots may stand for what is left out; alone it stands for all of it.
  if (only && !another && isPlaceholder(only.text)) {
    return [{ file, path: '', ...placeInProse(only, 0), message: message(only.text), fix }];
  }
  return body.prose.flatMap((prose) => {
    const index = reminderIn(prose.text);
    if (index === undefined) return [];
    const text = prose.text.slice(index);
    return { file, path: '', ...placeInProse(prose, index), message: message(text), fix };
  });
}

/** What was left to be written later is written, in the records and in the bodies. */
export const leftoverPlaceholder: Rule = {
  id: 'leftover-placeholder',
  find: (content: Content) => [
    ...recordKinds.flatMap((kind) => located(content, kind).flatMap(inRecord)),
    ...content.letters.flatMap(inBody),
  ],
};

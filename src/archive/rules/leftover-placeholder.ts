import { recordKinds } from '../address.ts';
import { capped } from '../cap.ts';
import {
  located,
  placeInProse,
  type Content,
  type Located,
  type LocatedLetter,
} from '../content.ts';
import { excerpt } from '../excerpt.ts';
import { isPlaceholder, reminderIn } from '../placeholder.ts';
import { roughText } from '../rough-text.ts';
import { findingAt } from './finding-at.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';

const message = (text: string) =>
  `Unexpected placeholder \`${excerpt(text)}\`, expected what it stands for`;
const fix = 'Write what belongs here; where nothing is known, take it out.';

const inRecord = (record: Located<unknown>): Finding[] =>
  capped(textsOf(record.data, isPlaceholder), ({ path, text }) =>
    findingAt(record, path, message(text), fix),
  );

function inBody({ file, body }: LocatedLetter): Finding[] {
  const rough = roughText(body.markdown);
  if (rough !== undefined && !isPlaceholder(rough)) return [];
  const { prose } = body;
  // In a letter, a line of dots may stand for what is left out; alone it stands for all of it.
  const isAll = (text: string) => prose.length === 1 && isPlaceholder(text);
  const found = prose.flatMap((block) => {
    const index = reminderIn(block.text) ?? (isAll(block.text) ? 0 : undefined);
    return index === undefined ? [] : { block, index };
  });
  return capped(found, ({ block, index }) => ({
    file,
    path: '',
    ...placeInProse(block, index),
    message: message(block.text.slice(index)),
    fix,
  }));
}

/** What was left to be written later is written, in the records and in the bodies. */
export const leftoverPlaceholder: Rule = {
  id: 'leftover-placeholder',
  find: (content: Content) => [
    ...recordKinds.flatMap((kind) => located(content, kind).flatMap(inRecord)),
    ...content.letters.flatMap(inBody),
  ],
};

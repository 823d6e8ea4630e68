import { damageIn, type Damage } from './damage.ts';

/** One mend that was made. */
export interface Mended {
  kind: Damage['kind'];
  /** The line of the mended transcription, from 1. */
  line: number;
  before: string;
  after: string;
}

/** Where words ran together, one mend may show the next: “U.S.governmentshould”. */
const rounds = 4;

/**
 * Makes the sure mends in a transcription, and no others. Gives the text with each change: what stood there and what
 * stands there now, in the order of lines.
 */
export function mend(markdown: string): { markdown: string; changes: Mended[] } {
  let text = markdown;
  const changes: Mended[] = [];
  for (let round = 0; round < rounds; round++) {
    const sure = damageIn(text).flatMap(({ mend: after, ...damage }) =>
      after === undefined ? [] : [{ ...damage, after }],
    );
    if (sure.length === 0) break;
    let [done, result] = [0, ''];
    for (const { kind, line, start, end, found, after } of sure) {
      result += text.slice(done, start) + after;
      done = end;
      changes.push({ kind, line, before: found, after });
    }
    text = result + text.slice(done);
  }
  return { markdown: text, changes: changes.sort((a, b) => a.line - b.line) };
}

import type { Warning } from '../../found.ts';
import { meet } from './wrapping.ts';

const parted = /(?<start>[\p{L}]{2,30})-$/u;
const goesOn = /^(?<rest>\p{Ll}{2,30})/u;

/** Joins lines whose word was parted at their end, where the text has that word elsewhere. */
export class Hyphens {
  readonly #words: ReadonlySet<string>;
  readonly #joined = new Set<string>();
  readonly #left = new Set<string>();

  constructor(text: string) {
    this.#words = new Set(text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []);
  }

  /** Two lines as one. */
  join(line: string, next: string): string {
    const start = parted.exec(line)?.groups?.['start'];
    const rest = goesOn.exec(next)?.groups?.['rest'];
    if (start === undefined || rest === undefined) return meet(line, next);
    const whole = (start + rest).toLowerCase();
    if (this.#words.has(whole)) {
      this.#joined.add(`${start}${rest}`);
      return line.slice(0, -1) + next;
    }
    if (!this.#words.has(`${start}-${rest}`.toLowerCase())) this.#left.add(`${start}-${rest}`);
    return line + next;
  }

  /** What was joined, and what may have to be. */
  warnings(): Warning[] {
    const list = (words: ReadonlySet<string>) =>
      [...words]
        .slice(0, 20)
        .map((word) => `“${word}”`)
        .join(', ');
    return [
      ...(this.#joined.size > 0
        ? [
            {
              message: `Joined ${list(this.#joined)}, which a line end parted: the text has these words elsewhere.`,
            },
          ]
        : []),
      ...(this.#left.size > 0
        ? [
            {
              message: `Unexpected hyphens at line ends, expected whole words: ${list(this.#left)}. Take those out that only parted a word.`,
            },
          ]
        : []),
    ];
  }
}

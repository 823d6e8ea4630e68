import type { PartLine } from '../text/letter-text.ts';
import { kindOf } from './entry.ts';
import { pieceOf } from './pieces.ts';

/** The paragraphs of a list: how many lines each has, and what most of them are like. */
export class Blocks {
  readonly #blocks: Map<number, PartLine[]>;
  /** Whether all are of two lines, and there are several. */
  readonly areTwos: boolean;
  /** Whether most of those with several lines begin with an organization and name a person below it. */
  readonly organizationsFirst: boolean;

  constructor(lines: readonly PartLine[]) {
    this.#blocks = Map.groupBy(lines, ({ block }) => block);
    const blocks = [...this.#blocks.values()];
    this.areTwos = blocks.length > 1 && blocks.every((block) => block.length === 2);
    const several = blocks
      .filter((block) => block.length > 1 && block.length < 5)
      .map((block) => block.map(({ text }) => kindOf(pieceOf(text) ?? {})));
    const first = several.filter(
      ([kind, ...rest]) => kind === 'organization' && rest.includes('person'),
    );
    this.organizationsFirst = first.length > 0 && first.length * 2 > several.length;
  }

  /** How many lines the paragraph of a line has. */
  size({ block }: PartLine): number {
    return this.#blocks.get(block)?.length ?? 0;
  }

  /** Whether a line is the last of its paragraph. */
  isLast(line: PartLine): boolean {
    return this.#blocks.get(line.block)?.at(-1) === line;
  }
}

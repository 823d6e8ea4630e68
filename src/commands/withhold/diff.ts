import { structuredPatch } from 'diff';
import type { styleText } from 'node:util';
import type { FileChange } from '../../withholding/plan.ts';
import { harmless } from '../harmless.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** A file as it is and as it would be. */
export type Changed = Pick<FileChange, 'file' | 'before' | 'after' | 'movedTo'>;

const styles: Readonly<Record<string, Style>> = { '-': 'red', '+': 'green' };

const shown = (line: string) => harmless(line.replaceAll('\t', '    '));

function headOf({ file, after, movedTo }: Changed): string {
  if (after === undefined) return `${file}: goes`;
  return movedTo === undefined ? file : `${file}: becomes ${movedTo}`;
}

/** Lines in a unified diff; of none, the number is that of the line before. */
const span = (start: number, count: number) => `${count === 0 ? start - 1 : start},${count}`;

/** The changes of files as a unified diff: three lines around each change, those that go and come marked. */
export function diffOf(changes: readonly Changed[], paint: Paint): string {
  return changes
    .map((change) => {
      const { before, after = '' } = change;
      const { hunks } = structuredPatch('', '', before, after, undefined, undefined, {
        context: 3,
      });
      const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: of }) => [
        paint('cyan', `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`),
        ...of.map((line) => {
          const style = styles[line.charAt(0)];
          return style ? paint(style, shown(line)) : shown(line);
        }),
      ]);
      return [paint('bold', shown(headOf(change))), ...lines].join('\n');
    })
    .join('\n\n');
}

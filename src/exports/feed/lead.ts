import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { sentence } from '../../archive/words.ts';
import { plain } from '../plain.ts';

/** What stands on top of a letter in the feed of someone whom it names: as what it does, a line for each way. */
export interface Lead {
  name: string;
  lines: readonly string[];
}

/** A lead as HTML, above a letter that stands whole in a feed. */
export const leadHtml = ({ name, lines }: Lead): string =>
  toHtml(lines.map((line) => h('p', h('strong', name), `: ${sentence(line)}`)));

/** A lead as text, before the summary of a letter. */
export const leadText = ({ name, lines }: Lead): string =>
  lines.map((line) => `${plain(`${name}: ${sentence(line)}`)} `).join('');

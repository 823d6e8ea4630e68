import { describe, expect, it } from 'vitest';
import { elementsOf, render } from './render.ts';

const table = '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |';

describe('a table', () => {
  it('stands in a frame that scrolls', () => {
    expect(render(table)).toMatch(
      /^<section class="table" tabindex="0" aria-label="Table 1"><table>.*<\/table><\/section>$/su,
    );
  });

  it('is named apart from others, and from those inside it', () => {
    const nested = '<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>';
    const html = render(`${table}\n\n${nested}`);
    const labels = elementsOf(html).flatMap(({ properties }) => properties['ariaLabel'] ?? []);
    expect(labels).toEqual(['Table 1', 'Table 2', 'Table 3']);
  });

  it('has its alignment as classes', () => {
    const cells = elementsOf(render(table)).filter(({ tagName }) => /^t[dh]$/u.test(tagName));
    const alignment = [['left'], ['center'], ['right'], undefined];
    expect(cells.map(({ properties }) => properties['className'])).toEqual([
      ...alignment,
      ...alignment,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { absoluteHtml } from '../../../src/exports/html/absolute.ts';
import { archiveOf, letter, person } from '../../archive/records.ts';
import { elementsOf } from '../../markdown/render.ts';
import { bodyTree, site } from '../published.ts';

const record = letter('2014-03-02-harbor', {
  detainees: [{ person: 'ana-vesel', status: 'detained' }],
});
const archive = archiveOf({
  letters: [record, letter('2012-port')],
  people: [person('ana-vesel', { name: 'Ana Vesel' })],
});
const page = site.record('letter', record.id);

/** A letter’s text as it leaves its page. */
const leaving = async (markdown: string) =>
  absoluteHtml(await bodyTree(archive, record, markdown), page);

describe('a text away from its page', () => {
  it.each([
    ['a *b* `c`', '<p>a <em>b</em> <code>c</code></p>'],
    // Neither a heading’s id nor the mark of a detainee.
    ['## B', '<h2>B</h2>'],
    ['Ana Vesel', `<p><a href="${site.record('person', 'ana-vesel')}">Ana Vesel</a></p>`],
    ['[x](letter:2012-port)', `<p><a href="${site.record('letter', '2012-port')}">x</a></p>`],
    ['[x](/a?b#c)', '<p><a href="https://lamp.example.org/a?b#c">x</a></p>'],
    ['[x](c%20d)', `<p><a href="${page}c%20d">x</a></p>`],
    [
      '[x](<https://example.org/a b>)',
      '<p><a href="https://example.org/a%20b" rel="noreferrer">x</a></p>',
    ],
    ['<q cite="c">x</q>', `<p><q cite="${page}c">x</q></p>`],
    [
      '<span lang="bo" dir="rtl" class="held">x</span>',
      '<p><span lang="bo" dir="rtl">x</span></p>',
    ],
    ['3. x', '<ol start="3">\n<li>x</li>\n</ol>'],
    // The frame of a table needs the page’s style.
    [
      '<table><tr><td colspan="2">x</td></tr></table>',
      '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>',
    ],
    ['<script>x</script><!-- y -->z', 'z'],
    ['`</div><script>`', '<p><code>&#x3C;/div>&#x3C;script></code></p>'],
  ])('of %j is %s', async (markdown, html) => {
    expect((await leaving(markdown)).trim()).toBe(html);
  });

  it('leads to its notes on the page, and has the notes, without a way back', async () => {
    const html = await leaving('a[^1]\n\n[^1]: b');
    expect(html).toContain(`<sup><a href="${page}#fn-1">1</a></sup>`);
    expect(html).toMatch(/<li>\s*<p>b\s*<\/p>\s*<\/li>/u);
    expect(html).not.toContain('↩');
  });

  it('has nothing that is of the page alone', async () => {
    const html = await leaving(
      'a[^1] Ana Vesel\n\n## B\n\n| a |\n| --: |\n| b |\n\n[^1]: b\n\n[x](#fn-1)',
    );
    const names = elementsOf(html).flatMap(({ properties }) => Object.keys(properties));
    expect([...new Set(names)].sort()).toEqual(['href', 'lang']);
  });
});

import { describe, expect, it } from 'vitest';
import { elementsOf, idsOf, render } from './render.ts';

/** The targets of all links within a page, and all ids. */
function anchors(body: string) {
  const html = render(body);
  const targets = elementsOf(html).flatMap(({ properties: { href } }) =>
    typeof href === 'string' && href.startsWith('#') ? href.slice(1) : [],
  );
  return { html, targets, ids: idsOf(html) };
}

const once = 'Text[^1]\n\n[^1]: Note';

describe('footnotes', () => {
  it.each([
    ['one', once],
    ['one referenced twice', 'a[^1] b[^1]\n\n[^1]: Note'],
    ['several', 'a[^b] b[^a]\n\n[^a]: A\n[^b]: B'],
    ['a label like the id of a second reference', 'a[^1] b[^1] c[^1-2]\n\n[^1]: x\n[^1-2]: y'],
    ['Chinese labels', 'a[^注] b[^注二]\n\n[^注]: x\n[^注二]: y'],
    [
      'labels with signs',
      'a[^*] b[^%20] c[^"x] d[^a&b]\n\n[^*]: x\n[^%20]: y\n[^"x]: z\n[^a&b]: w',
    ],
    ['labels that differ in case', 'a[^Note] b[^note]\n\n[^NOTE]: x'],
    [
      'a label such as objects have',
      'a[^__proto__] b[^constructor]\n\n[^__proto__]: x\n[^constructor]: y',
    ],
    ['a note in a note', 'a[^1]\n\n[^1]: x[^2]\n[^2]: y[^1]'],
    ['a note in a heading', '# A[^1]\n\n## B[^1]\n\n[^1]: x'],
    ['a note in a table', '| a[^1] |\n|---|\n| b[^2] |\n\n[^1]: x\n[^2]: y'],
    ['a note of several blocks', 'a[^1]\n\n[^1]: x\n\n    - y\n\n    > z'],
    ['a note that is code', 'a[^1]\n\n[^1]:\n    ```\n    x\n    ```'],
    [
      'notes beside raw ids',
      'a[^1]\n\n<ol><li id="fn-1">x</li></ol>\n\n<a id="fnref-1">y</a>\n\n[^1]: z',
    ],
    ['a body with first-level headings', '# A\n\nb[^1]\n\n[^1]: x'],
    ['raw HTML that is left open', '<blockquote><table><tr><td>\n\na[^1]\n\n[^1]: x'],
    ['a reference that is taken out', 'a[^1] <template>b[^1]</template>\n\n[^1]: x'],
    ['a note that is taken out', 'a[^1] <template>\n\n[^1]: x'],
  ])('lead there and back: %s', (_, body) => {
    const { targets, ids } = anchors(body);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(targets));
    // Each reference and each note is led to.
    const notes = ids.filter((id) => /^fn/u.test(String(id)));
    expect(notes.toSorted()).toEqual([...new Set(targets)].toSorted());
    expect(targets.length === 0 || ids.includes('footnote-label')).toBe(true);
  });

  it('are numbered as they are first referred to', () => {
    const { html } = anchors('a[^z] b[^a] c[^z]\n\n[^a]: A\n[^z]: Z');
    const reference = /<a id="(fnref-[^"]*)"[^>]* href="#(fn-\d+)">(\d+)<\/a>/gu;
    expect([...html.matchAll(reference)].map(([, ...parts]) => parts)).toEqual([
      ['fnref-1', 'fn-1', '1'],
      ['fnref-2', 'fn-2', '2'],
      ['fnref-1-2', 'fn-1', '1'],
    ]);
    expect(html.match(/aria-label="[^"]*"/gu)).toEqual([
      'aria-label="Back to reference 1"',
      'aria-label="Back to reference 1-2"',
      'aria-label="Back to reference 2"',
    ]);
  });

  it.each([
    ['## Part', '<h2 id="text-part">'],
    ['# Part', '<h2 id="text-part">'],
    ['### Notes', '<h3 id="text-notes">'],
  ])('stand under a heading of their own, after %s', (heading, rendered) => {
    const { html } = anchors(`${heading}\n\n${once}`);
    expect(html).toContain(rendered);
    expect(html).toContain(
      '<section data-footnotes="" class="footnotes"><h2 id="footnote-label" lang="en">Notes</h2>',
    );
  });

  it('leave no trace of the ids they had at first', () => {
    const { html } = anchors(once);
    expect(html).not.toMatch(/[\da-f]{8}-[\da-f]{4}/u);
  });

  it('cannot be imitated in raw HTML', () => {
    const html = render(
      '<section data-footnotes class="footnotes"><h2 id="footnote-label">Notes</h2><ol>' +
        '<li id="fn-1">x <a href="#fnref-1" data-footnote-backref aria-label="y">z</a></li></ol></section>',
    );
    expect(html).toBe(
      '<section><h2 id="text-notes">Notes</h2><ol><li>x <a href="#fnref-1">z</a></li></ol></section>',
    );
  });
});

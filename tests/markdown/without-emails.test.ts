import { glob, readFile } from 'node:fs/promises';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { asRead } from '../../src/markdown/as-read.ts';
import { markdownChain } from '../../src/markdown/chain.ts';
import { mayHoldEmail, withoutEmails } from '../../src/markdown/without-emails.ts';
import { render, renderNumbered } from './render.ts';

/** The names of what a chain reads text by. */
function constructsOf(...plugins: (typeof withoutEmails)[]): Set<unknown> {
  const names = new Set<unknown>();
  const look = function (this: Processor) {
    const { micromarkExtensions } = this.data() as {
      micromarkExtensions: { text?: Record<string, unknown> }[];
    };
    for (const { text = {} } of micromarkExtensions) {
      for (const construct of Object.values(text).flat()) {
        names.add((construct as { name?: string }).name);
      }
    }
  };
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use([...plugins, look])
    .freeze();
  return names;
}

describe('a chain without e-mail addresses', () => {
  it('looks for all else', () => {
    const [all, less] = [constructsOf(), constructsOf(withoutEmails)];
    expect(all).toContain('emailAutolink');
    expect([...all].filter((name) => !less.has(name))).toEqual(['emailAutolink']);
    expect(constructsOf()).toEqual(all);
  });

  it.each([
    ['Write to office@example.org today.', true],
    ['office&#64;example.org', true],
    ['office&commat;example.org', true],
    ['office\\@example.org', true],
    ['https://example.org/a and www.example.org', false],
    ['[a](person:ana-vesel), *b*, `c`, <b>d</b>', false],
  ])('is not for %s: %s', (markdown, may) => {
    expect(mayHoldEmail(markdown)).toBe(may);
  });

  it('gives the same where there is none', async () => {
    const letters = await Array.fromAsync(glob('{content,tests/fixtures/archive}/letters/*.md'));
    const texts = await Promise.all(letters.map((file) => readFile(file, 'utf8')));
    const bodies = [
      ...texts.map((text) => text.replace(/^---\n[^]*?\n---\n/u, '')),
      'See https://example.org/a_(b), http://x.example and www.example.org/c.',
      'a.b+c_d-e 1.2 https://',
      '| a | b |\n| - | - |\n| ~c~ | d[^1] |\n\n[^1]: E.\n\n- [ ] f',
    ].filter((body) => !mayHoldEmail(body));
    expect(bodies.length).toBeGreaterThan(10);
    const whole = markdownChain(true);
    for (const body of bodies) {
      const file = new VFile({ value: body, data: { letter: { base: '/', names: [] } } });
      const tree = asRead(whole.runSync(whole.parse(file), file));
      expect(toHtml(tree)).toBe(renderNumbered(body));
    }
  });
});

it('links an e-mail address, however its sign is written', () => {
  // Whatever was rendered before it.
  render('No address.');
  const link = '<a href="mailto:office@example.org">office@example.org</a>';
  for (const sign of ['@', '&#64;', '&commat;']) {
    expect(render(`Write to office${sign}example.org today.`)).toBe(
      `<p>Write to ${link} today.</p>`,
    );
  }
});

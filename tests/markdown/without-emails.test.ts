import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { markdownChain } from '../../src/markdown/chain.ts';
import { mayHoldEmail, withoutEmails } from '../../src/markdown/without-emails.ts';
import { render, renderNumbered } from './render.ts';

/** The names of what a chain reads text by. */
async function constructsOf(...plugins: (typeof withoutEmails)[]): Promise<Set<unknown>> {
  const names = new Set<unknown>();
  const look: typeof withoutEmails = function () {
    const { micromarkExtensions } = this.data() as {
      micromarkExtensions: { text?: Record<string, unknown> }[];
    };
    for (const { text = {} } of micromarkExtensions) {
      for (const construct of Object.values(text).flat()) {
        names.add((construct as { name?: string }).name);
      }
    }
  };
  const chain = await createMarkdownProcessor({ remarkPlugins: [...plugins, look] });
  await chain.render('');
  return names;
}

describe('a chain without e-mail addresses', () => {
  it('looks for all else', async () => {
    const [all, less] = [await constructsOf(), await constructsOf(withoutEmails)];
    expect(all).toContain('emailAutolink');
    expect([...all].filter((name) => !less.has(name))).toEqual(['emailAutolink']);
    expect(await constructsOf()).toEqual(all);
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
    const whole = await createMarkdownProcessor(markdownChain(true));
    for (const body of bodies) {
      const { code } = await whole.render(body, { frontmatter: { base: '/', names: [] } });
      expect(code).toBe(await renderNumbered(body));
    }
  });
});

it('links an e-mail address, however its sign is written', async () => {
  // Whatever was rendered before it.
  await render('No address.');
  const link = '<a href="mailto:office@example.org">office@example.org</a>';
  for (const sign of ['@', '&#64;', '&commat;']) {
    expect(await render(`Write to office${sign}example.org today.`)).toBe(
      `<p>Write to ${link} today.</p>`,
    );
  }
});

import { HtmlValidate } from 'html-validate/node';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Formatting is Astro's, and no reader meets it.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // Roles are written out where a style takes them from an element (the ledger on a phone, and lists
    // without bullets in Safari): see components/Ledger.astro.
    'no-redundant-role': 'off',
    // What a search box suggests is no list of choices to make and send: it is a combobox's (ARIA), and no
    // native element has it show names in several scripts.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A day is the id of its place in the log of changes. HTML lets an id begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Titles are the letters' own, and as long as they are.
    'long-title': 'off',
    // Names and dates are links in running text: a line may end in the middle of one.
    'text-content': 'error',
  },
});

describe.each(['real', 'invented'] as const)('the %s archive', (name) => {
  it('is valid HTML on every page', async () => {
    const found: string[] = [];
    for (const page of pagesOf(inject(name))) {
      const { results } = await validator.validateString(page.html, page.path);
      for (const { messages } of results) {
        found.push(
          ...messages.map(
            ({ ruleId, message, line }) => `${page.path}:${line} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(found).toEqual([]);
  });

  // Astro takes out the blank between words and an element on the next line.
  it('has a blank between words and links', () => {
    const glued =
      /[\p{Script=Latin}.,:;!?](?:<\/strong>)?<(?:a|time)\b[^>]*>(?=\p{Script=Latin})|<\/(?:a|time)>(?=\p{Script=Latin})/gu;
    const found = pagesOf(inject(name)).flatMap(({ path, html }) => {
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      return [...main.matchAll(glued)].map(
        ({ index }) => `${path}: ${main.slice(Math.max(0, index - 40), index + 40)}`,
      );
    });
    expect(found).toEqual([]);
  });
});

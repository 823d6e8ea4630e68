import { describe, expect, it } from 'vitest';
import { bodyBeyondLimits } from '../../src/reading/limits.ts';

describe('a body that would take a Markdown parser minutes', () => {
  it.each([
    ['lines', '> a\n'.repeat(20_001), '20,001 lines'],
    ['HTML tags', '<b>a'.repeat(1001), '1,001 HTML tags'],
    ['processing instructions', 'a <? '.repeat(1001), '1,001 HTML tags'],
    ['underlined headings', 'a\n=\n'.repeat(501), '501 underlined headings'],
    ['footnotes', '[^1] '.repeat(2001), '2,001 footnotes'],
    ['wide tables', `|${'a|'.repeat(32)}\n`, '1 table rows with over 32 columns'],
    ['unbroken text', 'a@b.c'.repeat(4000), '1 runs of 20,000 signs without a space'],
  ])('%s', (_, body, found) => {
    expect(bodyBeyondLimits('x.md', body, 5)?.message).toContain(`Unexpected ${found} in the text`);
  });

  it('is refused where the first thing too many stands', () => {
    expect(bodyBeyondLimits('x.md', `\n\n${'<b>'.repeat(1001)}`, 5)?.line).toBe(8);
  });

  it.each([
    ['a long letter', 'A sentence of a letter, and no more.\n'.repeat(20_000)],
    ['a table of 32 columns', `|${'a|'.repeat(31)}\n`],
    ['a Chinese paragraph', '信'.repeat(19_999)],
  ])('%s is none', (_, body) => {
    expect(bodyBeyondLimits('x.md', body, 5)).toBeUndefined();
  });
});

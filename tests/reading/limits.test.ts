import { describe, expect, it } from 'vitest';
import { beyondLimits, bodyBeyondLimits, recordBeyondLimits } from '../../src/reading/limits.ts';

const withinOthers = 'more than 2,000 quotes and lists within others';
const longParagraph = 'paragraph of more than 3,000 lines, or with more code than words';

describe('a body that would take a Markdown parser minutes', () => {
  it.each([
    ['lines', 'a\n'.repeat(12_001), '12,001 lines'],
    ['quotes', '> a\n\n'.repeat(3001), '3,001 lines of quotes'],
    ['lists in lists', '- a\n  1. b\n'.repeat(2001), withinOthers],
    ['quotes in lists', '- > a\n'.repeat(2001), withinOthers],
    ['lists in lists in lists', `${'- '.repeat(30)}a\n`.repeat(104), withinOthers],
    ['lines that go on a quote', `> a\n${'b\n'.repeat(3001)}`, longParagraph],
    ['code in a long paragraph', `${'a `b '.repeat(60)}${'c '.repeat(17_000)}`, longParagraph],
    ['hyphens below lines', 'a\n-\n'.repeat(501), '501 lines of `=` or `-` alone'],
    ['table cells', `${'|a'.repeat(29)}\n`.repeat(690), '20,010 edges of table cells'],
    ['backticks', 'a ```` '.repeat(2501), '10,004 backticks'],
    ['addresses', 'www.a b@c.d http://e '.repeat(1001), '3,003 addresses'],
    ['HTML tags', '<b>a'.repeat(1001), '1,001 HTML tags'],
    ['processing instructions', 'a <? '.repeat(1001), '1,001 HTML tags'],
    ['underlined headings', 'a\n=\n'.repeat(501), '501 lines of `=` or `-` alone'],
    ['footnotes', '[^1] '.repeat(2001), '2,001 footnotes'],
    ['wide tables', `|${'a|'.repeat(32)}\n`, '1 table rows with over 32 columns'],
    ['unbroken text', 'abcde'.repeat(4000), '20,000 signs without a space'],
  ])('%s', (_, body, found) => {
    expect(bodyBeyondLimits('x.md', body, 5)?.message).toContain(`Unexpected ${found} in the text`);
  });

  it('is refused where the first thing too many stands', () => {
    expect(bodyBeyondLimits('x.md', `\n\n${'<b>'.repeat(1001)}`, 5)?.line).toBe(8);
  });

  it.each([
    ['a long letter', 'A sentence of a letter.\nAnother.\n\n'.repeat(4000)],
    ['a long list', '- A name, and who that is\n'.repeat(12_000)],
    [
      'a list of a thousand, each with two lines below',
      '- A name\n  - role\n  - place\n'.repeat(1000),
    ],
    ['code here and there', `${'a `b` '.repeat(200)}\n\n`.repeat(20)],
    ['a letter that quotes a letter', '> A sentence of it.\n'.repeat(3000)],
    ['two thousand signatories', '| Name | Role | Place |\n'.repeat(2000)],
    ['a table of 32 columns', `|${'a|'.repeat(31)}\n`],
    ['a Chinese paragraph', '信'.repeat(19_999)],
  ])('%s is none', (_, body) => {
    expect(bodyBeyondLimits('x.md', body, 5)).toBeUndefined();
  });
});

describe('markers of emphasis side by side', () => {
  it.each([
    ['of two kinds', `a\n${'*_'.repeat(17)}`, 2],
    ['of three', '~*_'.repeat(11), 1],
    ['of several signs each', '**__'.repeat(17), 1],
  ])('%s', (_, text, line) => {
    expect(beyondLimits({ file: 'x.md', text })).toMatchObject({
      line,
      message: 'Unexpected depth of emphasis within emphasis, expected 32 at most',
    });
  });

  it.each([
    ['a line to be filled in', '_'.repeat(400_000)],
    ['a rule', '*'.repeat(400_000)],
    ['a fence', '~'.repeat(400_000)],
    ['thirty-two', '*_'.repeat(16)],
    ['apart', '*_ '.repeat(100)],
  ])('%s is none', (_, text) => {
    expect(beyondLimits({ file: 'x.md', text })).toBeUndefined();
  });
});

describe('a record', () => {
  it('of more than 200,000 characters is told of where it begins', () => {
    expect(recordBeyondLimits('x.md', 'x'.repeat(200_001), 3)).toMatchObject({
      line: 4,
      rule: 'beyond-limits',
      message: 'Unexpected record of 200,001 characters, expected 200,000 at most',
    });
  });

  it('may be as long', () => {
    expect(recordBeyondLimits('x.md', 'x'.repeat(200_000), 3)).toBeUndefined();
  });
});

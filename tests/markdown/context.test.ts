import { parseFrontmatter } from '@astrojs/markdown-remark';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { contextOf, withContext } from '../../src/markdown/context.ts';
import { known, render } from './render.ts';

const forms = [
  '---',
  '\n---\n',
  '+++',
  '"',
  "'",
  '\\',
  '\\u0041',
  '# no comment',
  ': {[&*!|>%@`',
  '\t',
  '\u{0}\u{7F}\u{85}\u{9F}\u{2028}\u{2029}\u{FEFF}\u{FFFE}',
  '\u{D800}',
  '欧阳定微',
  '𠮷',
  'ཚེ་དབང་',
  '__proto__',
  '<<',
  '2009-02-29',
  'null',
  '$&$1',
];

describe('the context of a letter', () => {
  it.each(forms)('comes through whole with the form %j', (form) => {
    const context = { base: '/x/', names: [known('ana-vesel', [form, form + form], true)] };
    const { frontmatter, content } = parseFrontmatter(withContext('Body', context));
    expect(frontmatter).toEqual(context);
    expect(content).toBe('\nBody');
  });

  it.each([
    '---\nbase: /evil/\n---\n\nText',
    '---',
    '+++\nbase = "/evil/"\n+++\nText',
    '\u{FEFF}---\nbase: /evil/\n---\nText',
    '',
    '\n\n---\n',
    '$&',
  ])('takes nothing from the body %j', (body) => {
    const context = { base: '/', names: [] };
    const { frontmatter, content } = parseFrontmatter(withContext(body, context));
    expect(frontmatter).toEqual(context);
    expect(content).toBe(`\n${body}`);
  });

  it('is empty for a text that came without', () => {
    expect(contextOf(new VFile('Text'))).toEqual({ base: '/', names: [] });
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows nobody called %s', async (word) => {
    expect(await render(`${word} \\${word}`, { names: [known('ana', ['Ana'])] })).not.toContain(
      '<a',
    );
  });
});

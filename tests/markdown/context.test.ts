import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/markdown/context.ts';
import { known, render } from './render.ts';

describe('the context of a letter', () => {
  it.each([
    '---\nbase: /evil/\n---\n\nAna, [Ana](/people/ana/)',
    '+++\nbase = "/evil/"\n+++\nAna, [Ana](/people/ana/)',
    '\u{FEFF}---\nbase: /evil/\n---\nAna, [Ana](/people/ana/)',
  ])('takes nothing from the body %j', (body) => {
    const html = render(body, { base: '/x/', names: [known('ana', ['Ana'])] });
    expect(html).toContain('href="/x/people/ana/"');
    expect(html).toContain('/evil/');
    expect(html).not.toContain('"/evil/');
  });

  it('is empty for a text that came without', () => {
    expect(contextOf(new VFile('Text'))).toEqual({ base: '/', names: [] });
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows nobody called %s', (word) => {
    expect(render(`${word} \\${word}`, { names: [known('ana', ['Ana'])] })).not.toContain('<a');
  });
});

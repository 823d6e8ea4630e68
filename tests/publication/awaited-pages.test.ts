import { expect, it } from 'vitest';
import { awaitPages } from '../../src/publication/awaited-pages.ts';

it('a page is given to whoever awaits it, before and after it is made', async () => {
  const pages = awaitPages(['a', 'b']);
  const before = pages.pageOf('a');
  pages.onPage('a')?.('<p>A');
  expect([await before, await pages.pageOf('a')]).toEqual(['<p>A', '<p>A']);
});

it('nobody waits for a page that is not made', () => {
  const pages = awaitPages(['a']);
  expect(pages.pageOf('c')).toBeUndefined();
  expect(pages.onPage('c')).toBeUndefined();
});

it('who waits for a page that never came hears of it', async () => {
  const pages = awaitPages(['a', 'b']);
  pages.onPage('a')?.('<p>A');
  pages.end();
  expect(await pages.pageOf('a')).toBe('<p>A');
  await expect(pages.pageOf('b')).rejects.toThrow(/without a page of the letter b/u);
});

// Invented pages and people, for the tests of the reader.
import { readPage } from '../../../src/importing/reading/read-page.ts';
import type { Page } from '../../../src/importing/page.ts';

export const asks =
  'We, the undersigned groups, ask that you raise the case of Oma Terrel, a printer who has been held since last March without a lawyer, when you visit the capital next week.';
export const reasons =
  'In the past year the ministry has closed forty small presses, and the courts have heard none of the appeals; those who are held deserve to be named in public.';

/** A page around some HTML. */
export const html = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** A page with a letter in it, around what a test is about. */
export const letter = (part: string) =>
  html(`<h1>Open letter</h1><p>Dear Minister,</p><p>${asks}</p>${part}<p>${reasons}</p>`);

const bytesOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source;

/** The page that a source is read as; a test fails where it is refused. */
export async function pageOf(source: string | Uint8Array, name = 'page.html'): Promise<Page> {
  const reading = await readPage(bytesOf(source), name);
  if ('refusal' in reading) throw new Error(reading.refusal);
  return reading.page;
}

/** Why a source is refused; nothing where it is read. */
export async function refusalOf(source: string | Uint8Array, name = 'page.html'): Promise<string> {
  const reading = await readPage(bytesOf(source), name);
  return 'refusal' in reading ? reading.refusal : '';
}

/** What stands between the sentences of `letter`, as Markdown. */
export async function between(part: string): Promise<string> {
  const { markdown } = await pageOf(letter(part));
  const start = markdown.indexOf(asks) + asks.length;
  return markdown.slice(start, markdown.indexOf(reasons)).trim();
}

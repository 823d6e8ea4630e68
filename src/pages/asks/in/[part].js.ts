import type { APIRoute } from 'astro';
import type { AskPart } from '../../../archive/views/ask-parts.ts';
import { publishedArchive } from '../../../published.ts';
import { partsApart, wordsScript } from '../../../search/ask-scripts.ts';

export const getStaticPaths = async () =>
  partsApart(await publishedArchive()).map((part) => ({
    params: { part: part.name },
    props: { part },
  }));

/** The words of a part of the ledger, which its filter loads to show asks of it. */
export const GET: APIRoute<{ part: AskPart }> = async ({ props: { part } }) =>
  new Response(wordsScript(await publishedArchive(), part), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

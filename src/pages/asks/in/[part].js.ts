import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Archive } from '../../../archive/archive.ts';
import type { AskPart } from '../../../archive/views/ask-parts.ts';
import { versionsOf } from '../../../archive/views/asks-page.ts';
import { publishedArchive, recordPrint, unwrittenOfAll } from '../../../published.ts';
import { partsApart, wordsScript } from '../../../search/ask-scripts.ts';

/** What a part is known by between builds: its letters and their translations, with all that they name. */
function printOf(archive: Archive, { letters }: AskPart): string {
  const prints = letters.map(({ letter }) =>
    versionsOf(archive)
      .get(letter)
      ?.map(({ id }) => recordPrint('letter', id)),
  );
  return hash('sha256', JSON.stringify(prints), 'base64url');
}

/** The parts of the ledger, but those that stand in the output as they would be now. */
export const getStaticPaths = (({ routePattern }) =>
  unwrittenOfAll(routePattern, async () => {
    const archive = await publishedArchive();
    return partsApart(archive).map((part) => ({
      params: { part: part.name },
      props: { part },
      key: printOf(archive, part),
    }));
  })) satisfies GetStaticPaths;

/** The words of a part, which the filter of the ledger loads to show asks of it. */
export const GET: APIRoute<{ part: AskPart }> = async ({ props: { part } }) =>
  new Response(wordsScript(await publishedArchive(), part), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

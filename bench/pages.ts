import { shownPath } from '../src/reading/file.ts';
import { contentFolder } from '../src/reading/folder.ts';
import { pagesOf } from '../tests/site/pages.ts';
import { serve } from '../tests/site/serve.ts';
import { buildInto } from './pages/build.ts';
import { openBrowser } from './pages/browser.ts';
import { chosenPages } from './pages/choice.ts';
import { brokenLimits, pageRow, pagesTable } from './pages/row.ts';
import { stylesheetsOf } from './pages/stylesheet.ts';
import { weighPage } from './pages/weight.ts';
import type { Bench } from './report.ts';
import { installedVersion } from './versions.ts';

const note = `KB are 1,024 bytes. HTML, CSS and JavaScript are gzipped, level 9; fonts are woff2, as sent.
JavaScript, fonts and requests are what Chromium asks for before anything is touched. Of each kind
of page stand the median and the worst by HTML and CSS, and the one whose text needs the most of the
fonts (most scripts). “blocking” counts @font-face rules without font-display: swap, and fonts that
are preloaded.`;

/**
 * What a reader has to load to read a page of each kind, against the limits of the issue “Search the
 * letters; sign the look” (Size).
 */
export const benchPages: Bench = async ({ built, base }) => {
  const folder = built ?? (await buildInto('node_modules/.cache/by-name/bench/pages', base));
  if (folder === undefined) return undefined;
  const site = await serve(folder, base);
  try {
    const browser = await openBrowser();
    try {
      const sheet = stylesheetsOf(folder, base);
      const pages = pagesOf({ folder, base });
      const chosen = chosenPages(pages.flatMap((page) => weighPage(page, base, sheet) ?? []));
      const rows = await Promise.all(
        chosen.map(async (page) =>
          pageRow(page, await browser.load(new URL(page.address, site.url).href)),
        ),
      );
      const broken = brokenLimits(rows);
      const what = built ? 'built before' : `a fresh build of ${shownPath(contentFolder())}`;
      const heading = [
        `${pages.length} pages in ${shownPath(folder)}, ${what}`,
        `node ${process.versions.node}`,
        await installedVersion('astro'),
        await installedVersion('pagefind'),
        `chromium ${browser.version}`,
      ].join(' · ');
      const judgement = broken.length > 0 ? broken.join('\n') : 'Every limit holds.';
      return {
        rows,
        text: [heading, pagesTable(rows), note, judgement].join('\n\n'),
        holds: broken.length === 0,
      };
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
};

import path from 'node:path';
import archiveConfig from '../../archive.config.ts';
import { addressesUnder, idFrom } from '../archive/address.ts';
import { archiveChanged, dayOf } from '../archive/changes.ts';
import { readmeOfCopy } from '../copy/readme.ts';
import { contentDigest } from '../publication/content-digest.ts';
import { writeHeaders } from '../publishing/write-headers.ts';
import { writeCopy } from '../publishing/write-copy.ts';
import { writeSums } from '../publishing/write-sums.ts';
import { hasErrors } from '../reading/check.ts';
import { readContent } from '../reading/content.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { sourceLines } from '../reading/source-lines.ts';
import { indexLetters } from '../search/index-letters.ts';
import type { Site } from '../search/kept-letters.ts';
import { indexFolder, indexScript } from '../search/index-place.ts';
import { bundled } from './build/bundled.ts';
import { composed } from './build/composed.ts';
import { startJudging } from './build/judging.ts';
import { buildPages, standingPages } from './build/pages.ts';
import { readCall, readCount } from './call.ts';
import { copyKept } from './copy-kept.ts';
import { indexKept } from './index-kept.ts';
import { startProgress } from './progress.ts';
import { readingsKept } from './readings-kept.ts';
import { summary, terminalLook, terminalReport } from './report.ts';
import { withheldLeft } from './withheld-left.ts';
import { dealWithUnfinished } from './withhold/unfinished.ts';

const help = `Checks the content, then builds the archive, with a copy that works offline and checksums.

  npm run build                         into dist/
  npm run build -- --out <folder>       into another folder
  npm run build -- --base <path>        for another base path than archive.config.ts gives
  npm run build -- --processes <number> that do the work; else as many as are of use

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>. With WITHHELD_KEY, all that was
built is searched for the names that content/withheld.txt withholds.
Exit status: 0 built, 1 the content has errors, the build failed or names a withheld one, 2 a wrong call.`;

const options = {
  out: { type: 'string', default: 'dist' },
  base: { type: 'string' },
  processes: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const { values } = readCall({ options }, help);
const processes = readCount(values.processes, help);
if (values.help) {
  console.log(help);
} else if (!(await dealWithUnfinished(contentFolder()))) {
  process.exitCode = 1;
} else {
  const folder = contentFolder();
  const base = addressesUnder(values.base ?? archiveConfig.base).page('/');
  const bundling = bundled(base);
  // Whoever awaits it hears what went wrong.
  bundling.catch(() => undefined);
  const problemsOf = await startJudging(folder, processes);
  const reading = await readContent(folder, { kept: await readingsKept() });
  const { content, files } = reading;
  const composing = composed(content, { root: process.cwd(), folder, base });
  const out = path.resolve(values.out);
  // Where another process judges, this is done meanwhile.
  const standing = standingPages(out, folder);
  const problems = await problemsOf(reading);
  const look = { ...terminalLook, lineOf: sourceLines(problems) };
  if (hasErrors(problems)) {
    console.log(terminalReport(problems, files.length, look));
    console.log('\nNothing was built: mend the errors above, then build again.');
    process.exitCode = 1;
  } else {
    console.log(
      problems.length > 0
        ? terminalReport(problems, files.length, look)
        : summary(problems, files.length),
    );
    const publication = await composing;
    const { archive, changes, keyOf } = publication;
    const kept = { index: await indexKept(out), copy: await copyKept() };
    // While the index is made, other pages are written, and all but it is packed.
    let indexed: Promise<void> | undefined;
    const startIndex = (pageOf?: Site['pageOf']) => {
      const known = (letter: string) => keyOf('letter', letter);
      indexed = indexLetters({ archive, folder: out, keyOf: known, pageOf }, kept.index);
      // The copy waits for it, and hears what went wrong.
      indexed.catch(() => undefined);
      return indexed;
    };
    const pages = await buildPages(publication, {
      ...{ out, base, bundle: await bundling, folder, digest: contentDigest(content) },
      ...{ processes, standing, onFew: (pageOf) => void startIndex(pageOf) },
    });
    const late = { folder: indexFolder, asked: indexScript, written: indexed ?? startIndex() };

    const origin = new URL(archiveConfig.site).origin;
    const readme = readmeOfCopy({
      ...archiveConfig,
      url: origin + base,
      day: dayOf(archiveChanged(changes, archive)),
    });
    const copy = { name: idFrom(archiveConfig.title) || 'archive', readme, origin, base };
    const telling = (doing: string) =>
      startProgress({ stream: process.stderr, now: () => performance.now(), doing });
    // The copy holds the headers too, and the checksums are those of everything.
    await writeHeaders(out, base, indexFolder);
    const copying = telling('Copying');
    const last = { ...kept.copy, identityOf: pages.identityOf };
    const digests = await writeCopy(out, copy, last, copying.tell, late);
    copying.end();
    await writeSums(out, digests);
    pages.note(digests);
    const searching = telling('Searching for withheld names');
    const left = await withheldLeft(out, content, archive, searching.tell);
    searching.end();
    if (left !== undefined) {
      console.log(`${left}\n\nBuilt ${shownPath(out)}/, not to be published`);
      process.exitCode = 1;
    } else {
      console.log(`Built and indexed ${shownPath(out)}/`);
    }
  }
}

import path from 'node:path';
import archiveConfig from '../../archive.config.ts';
import { addressesUnder } from '../archive/address.ts';
import { hasErrors } from '../reading/check.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { sourceLines } from '../reading/source-lines.ts';
import { bundled } from './build/bundled.ts';
import { composed } from './build/composed.ts';
import { readAndJudge } from './build/judging.ts';
import { standingPages } from './build/pages.ts';
import { renderAhead } from './build/render-ahead.ts';
import { writeSite } from './build/site.ts';
import { readCall, readCount } from './call.ts';
import { summary, terminalLook, terminalReport } from './report.ts';
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
  const out = path.resolve(values.out);
  const bundling = bundled(base);
  // Whoever awaits it hears what went wrong.
  bundling.catch(() => undefined);
  const { reading, problems: judged, helper } = await readAndJudge(folder, processes);
  const { content, files } = reading;
  const composing = composed(content, { root: process.cwd(), folder, base });
  // Where another process judges, this is done meanwhile.
  const standing = standingPages(out, folder);
  const problems = await renderAhead(composing, standing, judged());
  const look = { ...terminalLook, lineOf: sourceLines(problems) };
  if (hasErrors(problems)) {
    console.log(terminalReport(problems, files.length, look));
    console.log('\nNothing was built: mend the errors above, then build again.');
    helper?.end();
    process.exitCode = 1;
  } else {
    console.log(
      problems.length > 0
        ? terminalReport(problems, files.length, look)
        : summary(problems, files.length),
    );
    const bundle = await bundling;
    const way = { out, base, bundle, folder, processes, standing, helper };
    const left = await writeSite(await composing, content, way);
    if (left !== undefined) {
      console.log(`${left}\n\nBuilt ${shownPath(out)}/, not to be published`);
      process.exitCode = 1;
    } else {
      console.log(`Built and indexed ${shownPath(out)}/`);
    }
  }
}

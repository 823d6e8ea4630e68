import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import archive from '../../archive.config.ts';
import { buildArchive } from '../archive/archive.ts';
import { recordsOf } from '../archive/content.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { checkContent, hasErrors } from '../reading/check.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { sourceLines } from '../reading/source-lines.ts';
import { indexLetters } from '../search/index-letters.ts';
import { readCall } from './call.ts';
import { circumstances } from './circumstances.ts';
import { summary, terminalLook, terminalReport } from './report.ts';

const help = `Checks the content, then builds the archive.

  npm run build                         into dist/
  npm run build -- --out <folder>       into another folder
  npm run build -- --base <path>        for another base path than archive.config.ts gives

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 built, 1 the content has errors or the build failed, 2 a wrong call.`;

const options = {
  out: { type: 'string', default: 'dist' },
  base: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Writes the headers of a built site, for hosts that read them from a file. */
async function writeHeaders(folder: string, base: string): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .filter(({ name }) => name !== '_headers');
  await writeFile(path.join(folder, '_headers'), headersFile(base, entries));
}

const { values } = readCall({ options }, help);
if (values.help) {
  console.log(help);
} else {
  const { content, problems, files } = await checkContent(contentFolder(), circumstances());
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
    const out = path.resolve(values.out);
    // Vite would take another value, such as a test runner sets, for leave to make pages for developers.
    process.env['NODE_ENV'] = 'production';
    await build({
      outDir: out,
      logLevel: 'warn',
      ...(values.base === undefined ? {} : { base: values.base }),
    });
    await indexLetters(buildArchive(recordsOf(content)), out);
    await writeHeaders(out, values.base ?? archive.base);
    console.log(`Built and indexed ${shownPath(out)}/`);
  }
}

import path from 'node:path';
import type { Problem } from '../archive/problem.ts';
import { suggest } from '../archive/suggest.ts';
import { checkContent, hasErrors } from '../reading/check.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { mendFiles } from '../reading/mend-files.ts';
import { sourceLines } from '../reading/source-lines.ts';
import { readCall, wrongCall } from './call.ts';
import { circumstances } from './circumstances.ts';
import { tellProgress } from './progress.ts';
import { readingsKept } from './readings-kept.ts';
import { githubReport } from './report-github.ts';
import { jsonReport, mendingReport, terminalLook, terminalReport } from './report.ts';
import { dealWithUnfinished } from './withhold/unfinished.ts';

const help = `Checks every letter, person, organization and issue, and says how to mend what is wrong.

  npm run check                    all of the content
  npm run check -- <file> …        only these files (others are read as far as that needs)
  npm run check -- --json          {files, problems} for machines
  npm run check -- --github        annotations for the lines of a pull request on GitHub
  npm run check -- --fix           mends what has only one right answer, then checks: byte-order
                                   marks, line ends, Unicode form, dates without their zeros

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>. WITHHELD_KEY is the key of its
withheld.txt, the list of names that were withdrawn.
Exit status: 0 no errors (there may be warnings), 1 errors, 2 a wrong call.`;

const options = {
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

interface Checked {
  problems: readonly Problem[];
  files: readonly string[];
}

const folder = contentFolder();

/** The file that was probably meant by one that is not there: of the same name elsewhere, or of one alike. */
const meantFile = (file: string, files: readonly string[]): string | undefined =>
  files.find((known) => path.parse(known).name === path.parse(file).name) ?? suggest(file, files);

/** Checks the content; gives what concerns the wanted files, or all of it where none are named. */
async function checkWanted(wanted: readonly string[]): Promise<Checked> {
  const { tell, end } = tellProgress('Checking');
  const onProgress = values.json ? () => undefined : tell;
  const { problems, files } = await checkContent(folder, circumstances(), {
    only: wanted,
    kept: await readingsKept(),
    onProgress,
  });
  end();
  if (wanted.length === 0) return { problems, files };
  const unread = wanted.filter((file) => !files.includes(file));
  if (unread.length > 0) {
    const hints = unread.flatMap((file) => meantFile(file, files) ?? []);
    const hint = hints.length > 0 ? `: did you mean ${hints.join(', ')}?` : '';
    wrongCall(
      `Unexpected file ${unread.join(', ')}, expected files of the content folder${hint}`,
      help,
    );
  }
  return { problems: problems.filter(({ file }) => wanted.includes(file)), files: wanted };
}

/** Mends what a check found, as far as it has only one right answer; gives what is left. */
async function mend({ files, problems }: Checked, wanted: readonly string[]): Promise<Checked> {
  const mending = await mendFiles(folder, files, problems);
  // With --json, the standard output is for machines alone.
  console[values.json ? 'error' : 'log'](`${mendingReport(mending)}\n`);
  if (mending.failed.length > 0) process.exitCode = 1;
  return checkWanted(wanted);
}

function report({ problems, files }: Checked): string {
  if (values.json) return jsonReport(problems, files);
  if (values.github) return githubReport(problems, files.length);
  const look = { ...terminalLook, lineOf: sourceLines(problems) };
  return terminalReport(problems, files.length, look);
}

const { values, positionals } = readCall({ options, allowPositionals: true }, help);
if (values.help) {
  console.log(help);
} else if (values.json && values.github) {
  wrongCall('Unexpected --github beside --json, expected one of the two', help);
} else if (!(await dealWithUnfinished(folder))) {
  process.exitCode = 1;
} else {
  const wanted = [...new Set(positionals.map((file) => shownPath(path.resolve(file))))];
  const found = await checkWanted(wanted);
  const checked = values.fix ? await mend(found, wanted) : found;
  console.log(report(checked));
  if (hasErrors(checked.problems)) process.exitCode = 1;
}

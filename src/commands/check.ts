import path from 'node:path';
import type { Problem } from '../archive/problem.ts';
import { checkContent, hasErrors } from '../reading/check.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { sourceLines } from '../reading/source-lines.ts';
import { readCall, wrongCall } from './call.ts';
import { githubReport } from './report-github.ts';
import { jsonReport, terminalLook, terminalReport } from './report.ts';

const help = `Checks every letter, person, organization and issue, and says how to mend what is wrong.

  npm run check                    all of the content
  npm run check -- <file> …        only these files (the others are still read, for their ids)
  npm run check -- --json          {files, problems} for machines
  npm run check -- --github        annotations for the lines of a pull request on GitHub

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 no errors (there may be warnings), 1 errors, 2 a wrong call.`;

const options = {
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function report(problems: readonly Problem[], files: readonly string[]): Promise<string> {
  if (values.json) return jsonReport(problems, files);
  if (values.github) return githubReport(problems, files.length);
  const look = { ...terminalLook, lineOf: await sourceLines(problems) };
  return terminalReport(problems, files.length, look);
}

const { values, positionals } = readCall({ options, allowPositionals: true }, help);
if (values.help) {
  console.log(help);
} else if (values.json && values.github) {
  wrongCall('Unexpected --github beside --json, expected one of the two', help);
} else {
  const check = await checkContent(contentFolder());
  const wanted = new Set(positionals.map((file) => shownPath(path.resolve(file))));
  const unread = [...wanted].filter((file) => !check.files.includes(file));
  if (unread.length > 0) {
    wrongCall(`Unexpected file ${unread.join(', ')}, expected files of the content folder`, help);
  }
  const files = wanted.size > 0 ? [...wanted] : check.files;
  const problems =
    wanted.size > 0 ? check.problems.filter(({ file }) => wanted.has(file)) : check.problems;
  console.log(await report(problems, files));
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

import path from 'node:path';
import { checkContent, hasErrors } from '../reading/check.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { readCall, wrongCall } from './call.ts';
import { circumstances } from './circumstances.ts';
import { jsonReport, terminalPaint, terminalReport } from './report.ts';

const help = `Checks every letter, person, organization and issue, and says how to mend what is wrong.

  npm run check                    all of the content
  npm run check -- <file> …        only these files (the others are still read, for their ids)
  npm run check -- --json          {files, problems} for machines

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 no errors (there may be warnings), 1 errors, 2 a wrong call.`;

const options = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const { values, positionals } = readCall({ options, allowPositionals: true }, help);
if (values.help) {
  console.log(help);
} else {
  const check = await checkContent(contentFolder(), circumstances());
  const wanted = new Set(positionals.map((file) => shownPath(path.resolve(file))));
  const unread = [...wanted].filter((file) => !check.files.includes(file));
  if (unread.length > 0) {
    wrongCall(`Unexpected file ${unread.join(', ')}, expected files of the content folder`, help);
  }
  const files = wanted.size > 0 ? [...wanted] : check.files;
  const problems =
    wanted.size > 0 ? check.problems.filter(({ file }) => wanted.has(file)) : check.problems;
  console.log(
    values.json
      ? jsonReport(problems, files)
      : terminalReport(problems, files.length, terminalPaint),
  );
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

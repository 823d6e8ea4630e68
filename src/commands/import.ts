import { readContent } from '../reading/content.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { help, readImportCall, type Call } from './import/call.ts';
import { Importer } from './import/importer.ts';
import { outcomesJson } from './import/json.ts';
import type { Imported, Outcome } from './import/outcome.ts';
import { failedReport, importedReport } from './import/report.ts';
import { startProgress } from './progress.ts';
import { terminalLook } from './report.ts';

/** What to do once drafts are written; nothing where none were. */
function nextStep(imported: readonly Imported[], { out, dryRun }: Call): string | undefined {
  const written = imported.flatMap((one) => one.written);
  if (dryRun) return 'Nothing was written: --dry-run.';
  const drafts = written.filter((file) => !imported.some((one) => one.transcription === file));
  if (drafts.length === 0) return undefined;
  const undated = imported.filter(
    ({ found, written: some }) => some.length > 0 && found.date.value === undefined,
  );
  const rename = undated.map(
    ({ written: [letter = ''] }) =>
      `Rename ${letter} once its date is known: the name begins with the date.`,
  );
  const isElsewhere = out !== contentFolder();
  const check = isElsewhere
    ? `move them into ${shownPath(contentFolder())}/, and run: npm run check`
    : `and run: npm run check -- ${drafts.join(' ')}`;
  return [
    ...rename,
    `Next: compare them with the letter, replace every “TODO: …”, take out what does not apply, ${check}`,
  ].join('\n');
}

async function importAll(call: Call): Promise<void> {
  const { content } = await readContent(contentFolder());
  const importer = new Importer(content, call);
  const { tell, end } = startProgress({
    stream: process.stderr,
    now: () => performance.now(),
    doing: 'Importing',
  });
  const outcomes: Outcome[] = [];
  for (const [done, file] of call.files.entries()) {
    tell(done, call.files.length);
    outcomes.push(await importer.run(file));
  }
  end();
  if (outcomes.some((outcome) => 'error' in outcome)) process.exitCode = 1;
  if (call.json) return console.log(outcomesJson(outcomes));
  const reports = outcomes.map((outcome) =>
    'error' in outcome
      ? failedReport(outcome, terminalLook)
      : importedReport(outcome, importer.archive, terminalLook),
  );
  const next = nextStep(
    outcomes.filter((outcome): outcome is Imported => !('error' in outcome)),
    call,
  );
  console.log([...reports, ...(next === undefined ? [] : [next])].join('\n\n'));
}

const call = readImportCall();
if (call) await importAll(call);
else console.log(help);

import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { help, readImportCall, type Call } from './import/call.ts';
import { Importer } from './import/importer.ts';
import { readKnown } from './import/known.ts';
import { outcomesJson } from './import/json.ts';
import type { Imported, Outcome } from './import/outcome.ts';
import { failedReport, importedReport } from './import/report.ts';
import { startProgress } from './progress.ts';
import { terminalLook } from './report.ts';

/** How many files a call of the check is told with; more are checked with all of the content. */
const fewFiles = 8;

/** Where texts are kept that are the maintainer’s alone. */
const asideWords = (files: readonly string[]): string =>
  files.length === 1
    ? `The letter’s text is kept aside in ${files.join('')}, for your work alone: it is not published.`
    : `The letters’ texts are kept aside, for your work alone: they are not published. ${files.join(' ')}`;

/** What to do once drafts are written; nothing where none were. */
function nextStep(imported: readonly Imported[], { out, id, dryRun }: Call): string | undefined {
  if (dryRun) return 'Nothing was written: --dry-run.';
  const drafts = imported.flatMap(({ written, transcription }) =>
    written.filter((file) => file !== transcription),
  );
  if (drafts.length === 0) return undefined;
  // A name that was told stays.
  const undated = imported.flatMap(({ found, written: [letter] }) =>
    letter !== undefined && found.date.value === undefined && id === undefined ? letter : [],
  );
  const aside = imported.flatMap(({ written, transcription }) =>
    transcription !== undefined && written.includes(transcription) ? transcription : [],
  );
  const content = contentFolder();
  const move = out === content ? '' : `move the files into ${shownPath(content)}/, `;
  const files = out === content && drafts.length <= fewFiles ? ` -- ${drafts.join(' ')}` : '';
  return [
    ...undated.map(
      (file) =>
        `Rename ${file} once its date is known: the name begins with the date. Where a new record has the old name as a source, write the new one.`,
    ),
    ...(aside.length > 0 ? [asideWords(aside)] : []),
    'Next: compare each draft with its letter, replace every “TODO: …”, take out what does not apply, ' +
      `${move}and run: npm run check${files}`,
  ].join('\n');
}

async function importAll(call: Call): Promise<void> {
  const importer = new Importer(await readKnown(contentFolder(), call.out), call);
  const { tell, end } = startProgress({
    stream: process.stderr,
    now: () => performance.now(),
    doing: 'Importing',
  });
  const outcomes: Outcome[] = [];
  for (const [done, file] of call.files.entries()) {
    if (!call.json) tell(done, call.files.length);
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

import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { buildArchive, type Archive } from '../archive/archive.ts';
import { recordsOf, type Content, type SourceText } from '../archive/content.ts';
import type { Problem } from '../archive/problem.ts';
import { judge } from '../archive/rules/index.ts';
import { didYouMean } from '../archive/suggest.ts';
import { withheldFile } from '../archive/withheld.ts';
import { checkContent, hasErrors } from '../reading/check.ts';
import { readContent } from '../reading/content.ts';
import { readText, shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import type { Leftover } from '../withholding/action.ts';
import { judgeKey } from '../withholding/keyed/test.ts';
import type { Outcome, Plan } from '../withholding/plan.ts';
import { untellingForms } from '../withholding/telling.ts';
import { withholdLetter } from '../withholding/withhold-letter.ts';
import { withholdPerson, type PersonPlan } from '../withholding/withhold-person.ts';
import { wrongCall } from './call.ts';
import { circumstances } from './circumstances.ts';
import { terminalAsker } from './new/terminal.ts';
import { readingsKept } from './readings-kept.ts';
import { terminalLook } from './report.ts';
import { leftInSite } from './withhold/built.ts';
import { help, readWithholdCall, type Call } from './withhold/call.ts';
import { decide, safely } from './withhold/decide.ts';
import { diffOf } from './withhold/diff.ts';
import { writeAll, type Write } from './withhold/journal.ts';
import { listWith } from './withhold/keep-out.ts';
import { outOfReach } from './withhold/reach.ts';
import { changedPaths, doneJson, doneReport } from './withhold/report.ts';
import { dealWithUnfinished } from './withhold/unfinished.ts';
import { writesOf } from './withhold/writes.ts';
import { withheldKey } from './withheld-key.ts';

const folder = contentFolder();

/** The notes that stand beside the records: they are no content, but may hold a name. */
async function notesIn(): Promise<SourceText[]> {
  const names = (await readdir(folder)).filter(
    (name) => /\.(?:md|txt)$/iu.test(name) && name !== withheldFile && !name.startsWith('.'),
  );
  const texts = names.map((name) => readText(path.join(folder, name)));
  return texts.flatMap((text) => ('rule' in text ? [] : [text]));
}

/** Whether git knows of changes in the content folder that are not committed; then it will show them together. */
function isUncommitted(): boolean {
  try {
    const told = execFileSync('git', ['-C', folder, 'status', '--porcelain', '--', '.'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return told.length > 0;
  } catch {
    return false;
  }
}

const isPersonPlan = (plan: Plan): plan is PersonPlan => 'forms' in plan;

async function planFor({ kind, id }: Call, content: Content): Promise<Plan> {
  const records = kind === 'person' ? content.people : content.letters;
  if (!records.some((record) => record.id === id)) {
    const suggestion = didYouMean(
      id,
      records.map((record) => record.id),
    );
    wrongCall(
      `Unexpected ${kind} \`${id}\`, expected an id in content/${kind === 'person' ? 'people' : 'letters'}\n${suggestion}`.trim(),
      help,
    );
  }
  return kind === 'person'
    ? withholdPerson(content, id, await notesIn())
    : withholdLetter(content, id);
}

const noKey: Leftover = {
  what: 'WITHHELD_KEY is not set: nothing stops the name from coming back, with the next letter that has it.',
  how: 'Make a key (openssl rand -hex 32), keep it as a secret of the repository’s host and in a safe place, and put the name on the list: docs/withheld-names.md.',
};

/** What the list of withheld names gets, and what it cannot keep out. */
async function keptOut(
  { id }: Call,
  plan: Plan,
  archive: Archive,
): Promise<{ writes: Write[]; left: Leftover[] }> {
  const person = archive.person(id);
  if (!isPersonPlan(plan) || !person) return { writes: [], left: [] };
  const key = withheldKey();
  if (!key) return { writes: [], left: [noKey] };
  const common = untellingForms(plan.forms).length;
  const left =
    common > 0
      ? [
          {
            what: `${common === 1 ? 'One form' : `${common} forms`} of the name could be any word, and cannot be kept out by the list.`,
            how: 'Look out for the name yourself in letters to come.',
          },
        ]
      : [];
  return { writes: [await listWith(folder, archive, person, key.text)], left };
}

/** What is wrong with the content now and was not before. */
async function newProblems(before: readonly Problem[]): Promise<Leftover[]> {
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  const { problems } = await checkContent(folder, circumstances(), {
    // What it kept of the content as it was goes with this reading.
    kept: await readingsKept(),
  });
  return problems
    .filter(({ rule, message }) => !known.has(`${rule} ${message}`))
    .map(({ file, line, rule, message, fix }) => ({
      file,
      line,
      what: `${message} (${rule})`,
      how: fix,
    }));
}

function answered({ yes, json }: Call, plan: Plan, content: Content): Promise<Outcome | undefined> {
  if (yes) {
    const outcome = safely(plan);
    // It holds the name: it is for whoever sits there, and for no log.
    if (!json && process.stdout.isTTY)
      console.log(`${diffOf(outcome.changes, terminalLook.paint)}\n`);
    return Promise.resolve(outcome);
  }
  const texts = new Map(content.sources.map(({ file, text }) => [file, text]));
  return decide(plan, {
    ...terminalLook,
    tell: (text) => console.log(text),
    lineOf: (file, line) => texts.get(file)?.split('\n')[line - 1],
    confirm: terminalAsker.confirm,
  });
}

/** Builds the site where that is wanted, and says where the name is still in it. */
async function searched(call: Call, plan: Plan): Promise<Leftover[]> {
  const isWanted =
    call.build ||
    (!call.yes &&
      isPersonPlan(plan) &&
      (await terminalAsker.confirm(
        'Build the site now, and search every file of it for the name?',
        true,
      )));
  if (!isWanted) return [];
  const { forms = [], others = [] } = isPersonPlan(plan) ? plan : {};
  const left = await leftInSite(forms, others);
  if (!left) {
    process.exitCode = 1;
    return [{ what: 'The site could not be built.', how: 'See above; then: npm run build' }];
  }
  if (left.length > 0) process.exitCode = 1;
  else if (isPersonPlan(plan))
    console.error('Every file of dist/ was searched: the name is in none.');
  return left.map(({ file, line }) => ({
    ...{ file: `dist/${file}`, ...(line === undefined ? {} : { line }) },
    what: 'the built site still has the name here.',
    how: 'Find in the content what the page is made of, change it by hand and build again.',
  }));
}

async function withhold(call: Call): Promise<void> {
  if (!(await dealWithUnfinished(folder))) {
    process.exitCode = 1;
    return;
  }
  const { content, problems } = await readContent(folder, { kept: await readingsKept() });
  if (hasErrors(problems)) {
    console.error(
      'Unexpected errors in the content, expected all of it to be readable: a name in what cannot be read would be missed.\nSee and mend them first: npm run check. Nothing was written.',
    );
    process.exitCode = 1;
    return;
  }
  const key = judgeKey(content.withheld?.hashes ?? new Set(), withheldKey());
  if (key === 'short' || (key === 'other' && (content.withheld?.hashes.size ?? 0) > 0)) {
    wrongCall(
      key === 'short'
        ? 'Unexpected WITHHELD_KEY of fewer than 32 characters, expected more: openssl rand -hex 32'
        : 'Unexpected WITHHELD_KEY, expected the one that content/withheld.txt was made with',
      help,
    );
  }
  const archive = buildArchive(recordsOf(content));
  const plan = await planFor(call, content);
  if (!call.yes && isUncommitted()) {
    console.log(
      'The content folder has changes that are not committed; git will show them together with these.\n',
    );
  }
  const outcome = await answered(call, plan, content);
  if (!outcome) {
    console.log('Nothing was written.');
    process.exitCode = 1;
    return;
  }
  const list = await keptOut(call, plan, archive);
  const writes = [...writesOf(folder, outcome.changes), ...list.writes];
  const before = judge(content, circumstances());
  await writeAll(folder, writes);
  const left = [
    ...outcome.left,
    ...list.left,
    ...(await newProblems(before)),
    ...(await searched(call, plan)),
    ...outOfReach,
  ];
  const changed = changedPaths(writes, (file) => shownPath(path.join(folder, file)));
  console.log(call.json ? doneJson(changed, left) : doneReport(changed, left));
}

const call = readWithholdCall();
if (!call) console.log(help);
else {
  try {
    await withhold(call);
  } catch (error) {
    // Ctrl+C at a question: nothing was written.
    if (!(error instanceof Error)) throw error;
    console.error(error.name === 'ExitPromptError' ? 'Nothing was written.' : error.message);
    process.exitCode = 1;
  }
}

import { buildArchive } from '../archive/archive.ts';
import { isId, type RecordKind } from '../archive/address.ts';
import { recordsOf } from '../archive/content.ts';
import { listed, withArticle } from '../archive/words.ts';
import type { Doubt } from '../drafting/cast.ts';
import { Composer, type Composed } from '../drafting/compose.ts';
import type { Draft } from '../drafting/draft.ts';
import { doubtWords } from '../drafting/near.ts';
import type { Told } from '../drafting/told.ts';
import { hasErrors } from '../reading/check.ts';
import { readContent } from '../reading/content.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { readCall, wrongCall } from './call.ts';
import { fieldsOf, help, isKind, options } from './new/call.ts';
import { familyNames } from './new/families.ts';
import { fromFile, type FromFile } from './new/from.ts';
import { Interview } from './new/interview.ts';
import { terminalAsker } from './new/terminal.ts';
import { writeDrafts } from './new/write.ts';
import { readingsKept } from './readings-kept.ts';
import { terminalLook, terminalReport } from './report.ts';

const { values, positionals } = readCall({ options, allowPositionals: true }, help);

const more = 'How to tell each field: npm run new -- --help';

/** How many files are named to be checked. */
const mostNamed = 8;

/** The options that tell how to go about it, and nothing of a record. */
const flags = new Set(['json', 'anyway', 'draft', 'help']);

const given: [string, unknown][] = Object.entries(values).filter(([option]) => !flags.has(option));

/** What the arguments tell of a record of a kind; another kind's options are a wrong call. */
function toldBy(kind: RecordKind, name: string): Told {
  const foreign = given.find(([option]) => !fieldsOf[kind].includes(option));
  if (foreign) {
    wrongCall(
      `Unexpected --${foreign[0]} for ${withArticle(kind)}, expected ${fieldsOf[kind].map((field) => `--${field}`).join(', ')}`,
      help,
    );
  }
  const single = given.filter(([, value]) => typeof value === 'string');
  const several = given.filter(([, value]) => Array.isArray(value));
  return {
    ...{ kind, name },
    values: Object.fromEntries(single) as Told['values'],
    lists: Object.fromEntries(several) as Told['lists'],
  };
}

const allDoubtWords = ({ name, near }: Doubt): string =>
  near.map((one) => doubtWords(name, one)).join('\n');

/** Who may be meant by someone new, and what to do if so. */
function doubtToDo({ kind, name, id, near }: Doubt, drafts: readonly Draft[]): string {
  const file = drafts.find((draft) => draft.kind === kind && draft.id === id)?.file ?? '';
  const letter = drafts.find((draft) => draft.kind === 'letter')?.file;
  const instead = letter ? `, and write \`${near[0]?.id}\` for \`${id}\` in ${letter}` : '';
  return `${allDoubtWords({ kind, name, id, near })} If so, delete ${file}${instead}; if not, all is well.`;
}

function end(written: readonly string[], next: string, others: object = {}): void {
  if (values.json) console.log(JSON.stringify({ written, next, ...others }, undefined, 2));
  else console.log([...written.map((file) => `Written: ${file}`), next].join('\n'));
}

async function write(
  folder: string,
  { drafts, doubts, said }: Pick<FromFile, 'drafts' | 'doubts' | 'said'>,
): Promise<void> {
  const words = [...doubts.map((doubt) => doubtToDo(doubt, drafts)), ...said];
  // With --json, the standard output is for machines alone.
  for (const sentence of words) console[values.json ? 'error' : 'log'](sentence);
  const written = (await writeDrafts(folder, drafts)).map(shownPath);
  // A line of dozens of files helps nobody; all of the content is checked in seconds.
  const check = written.length > mostNamed ? '' : ` -- ${written.join(' ')}`;
  const undated = drafts.find(
    ({ kind, text }) => kind === 'letter' && /^date: "?TODO/mu.test(text),
  );
  if (undated) {
    console[values.json ? 'error' : 'log'](
      `Rename ${undated.file} once its date is known: the name begins with the date.`,
    );
  }
  const unfinished = written.filter((_, at) => drafts[at]?.text.includes('TODO: '));
  if (unfinished.length === 0) {
    const isLetter = drafts.some(({ kind }) => kind === 'letter');
    const first = isLetter ? '' : 'name it in the letter that it belongs to, and ';
    return end(written, `Next: ${first}run: npm run check${check}`);
  }
  end(
    written,
    `Next: replace every “TODO: …” in ${listed(unfinished)}, take out what does not apply, and run: npm run check${check}`,
  );
}

/** Writes a letter that a file tells as a whole; nothing where something is wrong in it, unless a draft is wanted. */
async function addFrom(folder: string, file: string, composer: Composer): Promise<void> {
  const { id, anyway, draft, json } = values;
  const others = given
    .map(([option]) => option)
    .filter((option) => !['from', 'id'].includes(option));
  if (positionals.join() !== 'letter' || others.length > 0) {
    const what = others.length > 0 ? `--${others[0]} beside --from` : 'arguments beside --from';
    wrongCall(`Unexpected ${what}, expected: npm run new -- letter --from <file>`, help);
  }
  if (id !== undefined && !isId(id)) {
    wrongCall(
      `Unexpected --id \`${id}\`, expected lower-case letters a–z, digits and hyphens`,
      more,
    );
  }
  const { drafts, doubts, said, problems, lines } = await fromFile(file, composer, { anyway, id });
  const lineOf = (_: string, line: number) => lines[line - 1];
  const report =
    problems.length > 0 && !json
      ? () => console.error(terminalReport(problems, 1, { ...terminalLook, lineOf }))
      : () => undefined;
  if (hasErrors(problems) && (!draft || drafts.length === 0)) {
    process.exitCode = 1;
    report();
    const aside =
      drafts.length > 0 ? ' To write it with a TODO at each of these places: --draft' : '';
    return end([], `Nothing was written.${aside}`, { problems });
  }
  const [letter] = drafts;
  if (letter && composer.isTaken('letter', letter.id)) {
    wrongCall(`Unexpected id \`${letter.id}\`, expected one that is not taken: --id <id>`, more);
  }
  await write(folder, { drafts, doubts, said });
  report();
}

async function add(folder: string): Promise<void> {
  const [kind, name, ...rest] = positionals;
  if ((kind !== undefined && !isKind(kind)) || rest.length > 0) {
    const what =
      rest.length > 0 ? `arguments after “${name}”: put the name in quotes` : `“${kind}”`;
    wrongCall(
      `Unexpected ${what}, expected letter, person, organization or issue and a name`,
      help,
    );
  }
  const isAlone = name === undefined && values.from === undefined;
  if (isAlone && (values.json || !process.stdin.isTTY || !process.stdout.isTTY)) {
    wrongCall(`Expected ${kind ? 'a name' : 'letter, person, organization or issue'}`, help);
  }
  const { content } = await readContent(folder, { kept: await readingsKept() });
  const archive = buildArchive(recordsOf(content));
  const composer = new Composer(archive, familyNames);
  if (values.from !== undefined) return addFrom(folder, values.from, composer);
  const told = isAlone
    ? await new Interview(terminalAsker, archive, composer).run(kind)
    : toldBy(kind as RecordKind, name ?? '');
  if (!told) return console.log('Nothing was written.');
  // Whoever was asked has said that it is someone else.
  const wish = { anyway: values.anyway || isAlone };
  let composed = composer.compose(told, wish);
  // Whoever answered all the questions is asked once more, and loses nothing.
  while (isAlone && composed.taken.length > 0) {
    const [taken] = composed.taken;
    const id = await terminalAsker.text(
      `The id \`${taken}\` is taken. Another, such as ${taken}-lawyer`,
      {
        check: (text) =>
          isId(text) ? undefined : 'Expected lower-case letters a–z, digits and hyphens',
      },
    );
    composed = composer.compose({ ...told, values: { ...told.values, id } }, wish);
  }
  await judge(folder, composed, wish.anyway);
}

/** Writes what was composed, unless something is wrong with it. */
async function judge(folder: string, composed: Composed, anyway: boolean): Promise<void> {
  const { refused, areNamesakes, taken, doubts } = composed;
  const isLetter = composed.drafts.some((draft) => draft.kind === 'letter');
  const isDraft = values.draft && isLetter;
  if (areNamesakes && !isDraft) {
    process.exitCode = 1;
    return end([], `${refused.join('\n')}\nNothing was written.`);
  }
  if (refused.length > 0 && !isDraft) {
    const draft = isLetter ? 'To write it with a TODO at each of these places: --draft. ' : '';
    wrongCall(refused.join('\n'), `${draft}${more}`);
  }
  const sure = doubts.filter(({ near }) => near.some(({ band }) => band === 'sure'));
  if (sure.length > 0 && !anyway && !isLetter) {
    process.exitCode = 1;
    const next = `${sure.map(allDoubtWords).join('\n')}\nNothing was written. To add ${sure.length > 1 ? 'others of these names' : 'another of that name'}: --anyway`;
    return end([], next);
  }
  if (taken.length > 0) {
    const ids = taken.map((id) => `\`${id}\``).join(', ');
    wrongCall(`Unexpected id ${ids}, expected one that is not taken: --id <id>`, more);
  }
  await write(folder, composed);
  if (refused.length > 0) console.error(['Left as TODO:', ...refused].join('\n'));
}

if (values.help) {
  console.log(help);
} else {
  try {
    await add(contentFolder());
  } catch (error) {
    // Ctrl+C at a question: nothing was written.
    if (!(error instanceof Error)) throw error;
    console.error(error.name === 'ExitPromptError' ? 'Nothing was written.' : error.message);
    process.exitCode = 1;
  }
}

import { buildArchive } from '../archive/archive.ts';
import { isId, type RecordKind } from '../archive/address.ts';
import { recordsOf } from '../archive/content.ts';
import { withArticle } from '../archive/words.ts';
import { Composer, type Composed, type Doubt } from '../drafting/compose.ts';
import { doubtWords } from '../drafting/near.ts';
import type { Told } from '../drafting/told.ts';
import { readContent } from '../reading/content.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { readCall, wrongCall } from './call.ts';
import { fieldsOf, help, isKind, options } from './new/call.ts';
import { Interview } from './new/interview.ts';
import { terminalAsker } from './new/terminal.ts';
import { writeDrafts } from './new/write.ts';

const { values, positionals } = readCall({ options, allowPositionals: true }, help);

const more = 'How to tell each field: npm run new -- --help';

/** What the arguments tell of a record of a kind; another kind's options are a wrong call. */
function toldBy(kind: RecordKind, name: string): Told {
  const flags = new Set(['json', 'anyway', 'help']);
  const given: [string, unknown][] = Object.entries(values).filter(
    ([option]) => !flags.has(option),
  );
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

function end(written: readonly string[], next: string): void {
  if (values.json) console.log(JSON.stringify({ written, next }, undefined, 2));
  else console.log([...written.map((file) => `Written: ${file}`), next].join('\n'));
}

async function write(folder: string, { drafts, doubts }: Composed): Promise<void> {
  for (const doubt of doubts) console.error(allDoubtWords(doubt));
  const written = (await writeDrafts(folder, drafts)).map(shownPath);
  const files = written.join(' ');
  const undated = drafts.find(
    ({ kind, text }) => kind === 'letter' && /^date: "?TODO/mu.test(text),
  );
  if (undated) {
    console.error(`Rename ${undated.file} once its date is known: the name begins with the date.`);
  }
  if (!drafts.some(({ text }) => text.includes('TODO: '))) {
    const next = `Next: name it in the letter that it belongs to, and run: npm run check -- ${files}`;
    return end(written, next);
  }
  end(
    written,
    `Next: replace every “TODO: …” in ${written.length > 1 ? 'them' : 'it'}, take out what does not apply, and run: npm run check -- ${files}`,
  );
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
  const isAlone = name === undefined;
  if (isAlone && (values.json || !process.stdin.isTTY || !process.stdout.isTTY)) {
    wrongCall(`Expected ${kind ? 'a name' : 'letter, person, organization or issue'}`, help);
  }
  const { content } = await readContent(folder);
  const archive = buildArchive(recordsOf(content));
  const composer = new Composer(archive);
  const told = isAlone
    ? await new Interview(terminalAsker, archive, composer).run(kind)
    : toldBy(kind as RecordKind, name);
  if (!told) return console.log('Nothing was written.');
  let composed = composer.compose(told);
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
    composed = composer.compose({ ...told, values: { ...told.values, id } });
  }
  if (composed.refused.length > 0) {
    wrongCall(composed.refused.join('\n'), more);
  }
  const sure = composed.doubts.filter(({ near }) => near.some(({ band }) => band === 'sure'));
  // Whoever was asked has said that it is someone else.
  if (sure.length > 0 && !values.anyway && !isAlone) {
    process.exitCode = 1;
    const next = `${sure.map(allDoubtWords).join('\n')}\nNothing was written. To add ${sure.length > 1 ? 'others of these names' : 'another of that name'}: --anyway`;
    return end([], next);
  }
  if (composed.taken.length > 0) {
    const ids = composed.taken.map((id) => `\`${id}\``).join(', ');
    wrongCall(`Unexpected id ${ids}, expected one that is not taken: --id <id>`, more);
  }
  await write(folder, composed);
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

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildArchive, recordsByKind, type Archive } from '../archive/archive.ts';
import { recordKinds } from '../archive/address.ts';
import { recordsOf } from '../archive/content.ts';
import { spellings } from '../archive/name.ts';
import { readWithheld, withheldFile } from '../archive/withheld.ts';
import { readContent } from '../reading/content.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { formsOf } from '../withholding/forms.ts';
import { keyedHashes, namesakeHashes, shortestKey, withList } from '../withholding/keyed/list.ts';
import { readCall, wrongCall } from './call.ts';
import { readingsKept } from './readings-kept.ts';
import { withheldKey } from './withheld-key.ts';

const help = `Lets a record bear a name that was withdrawn: it is another person, or words that only look like a name.

  node node.mjs src/commands/namesake.ts <id>              a person or an organization, with all forms of their name
  node node.mjs src/commands/namesake.ts <id> <words> …    any record, with these words

The words may then stand in that record and in letters that name it. It adds lines to content/withheld.txt, for which
it needs the key of that list in WITHHELD_KEY.
Exit status: 0 done, 1 none of the words is withheld or the key is another, 2 a wrong call.`;

/** The words by which a record is called; none of letters and issues, which have no name. */
function formsIn(archive: Archive, id: string): string[] {
  const person = archive.person(id);
  const organization = archive.organization(id);
  return person ? formsOf(archive, person) : organization ? spellings(organization) : [];
}

/** Adds the lines that let a record bear these forms; gives whether there was a need. */
async function allow(
  file: string,
  id: string,
  forms: readonly string[],
  key: string,
): Promise<boolean> {
  const current = await readFile(file, 'utf8').catch(() => '');
  const [keyHash = '', ...hashes] = await keyedHashes(forms, key);
  const { hashes: known } = readWithheld(current);
  if (!known.has(keyHash) || known.isDisjointFrom(new Set(hashes))) return false;
  await writeFile(file, withList(current, await namesakeHashes(forms, id, key)));
  return true;
}

const { values, positionals } = readCall(
  { options: { help: { type: 'boolean', default: false } }, allowPositionals: true },
  help,
);
const [id, ...words] = positionals;
if (values.help) {
  console.log(help);
} else if (id === undefined) {
  wrongCall('Unexpected call without an id, expected that of a record', help);
} else {
  const folder = contentFolder();
  const archive = buildArchive(
    recordsOf((await readContent(folder, { kept: await readingsKept() })).content),
  );
  const records = recordsByKind(archive);
  if (!recordKinds.some((kind) => records[kind].some((record) => record.id === id))) {
    wrongCall(`Unexpected id \`${id}\`, expected that of a record in ${shownPath(folder)}/`, help);
  }
  const forms = words.length > 0 ? words : formsIn(archive, id);
  if (forms.length === 0) {
    wrongCall(`Unexpected \`${id}\` alone, expected the words that may stand in it`, help);
  }
  const key = withheldKey()?.text ?? '';
  if (key.length < shortestKey) {
    wrongCall('Unexpected missing or short key, expected the archive’s in WITHHELD_KEY', help);
  }
  const file = path.join(folder, withheldFile);
  if (await allow(file, id, forms, key)) {
    console.log(`Wrote ${shownPath(file)}: \`${id}\` may be called so`);
  } else {
    console.log(`Nothing was changed: with this key, ${shownPath(file)} withholds none of these`);
    process.exitCode = 1;
  }
}

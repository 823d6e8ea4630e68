import path from 'node:path';
import { folderOf, recordKinds, type RecordKind } from '../archive/address.ts';
import { suggest } from '../archive/suggest.ts';
import { withheldFile } from '../archive/withheld.ts';
import { shownPath } from './file.ts';
import type { Gathering } from './gathering.ts';
import { problemAt } from './rules.ts';

/** What a kind of record has its home in, in the content folder. */
const homeOf = (kind: RecordKind) => (kind === 'issue' ? 'issues.yaml' : folderOf(kind));

const known = new Map(recordKinds.map((kind) => [homeOf(kind), kind]));

/**
 * Notes on the content itself, such as its license; they are for whoever looks into the folder. The list of
 * withheld names under another name would withhold none.
 */
const isNote = (name: string) =>
  /\.(?:md|txt)$/iu.test(name) && suggest(name, [withheldFile]) === undefined;

/**
 * Notes what stands in a content folder and is not read: a misspelt `letter/` or `issues.yml` would be
 * missing from the site without a word. Takes the folder's absolute path and the names in it.
 */
export function noteStrays(folder: string, names: readonly string[], gathering: Gathering): void {
  const strays = names
    .filter(
      (name) => name !== withheldFile && !known.has(name) && !name.startsWith('.') && !isNote(name),
    )
    .sort();
  for (const name of strays) {
    const meant = suggest(name, [...known.keys(), withheldFile]);
    const kind = known.get(meant ?? '');
    // What it holds is not known; that it is missed elsewhere follows from the one slip.
    if (meant && kind && !names.includes(meant)) gathering.unreadable.add(kind);
    gathering.problems.push(
      problemAt(
        shownPath(path.join(folder, name)),
        'stray-file',
        `Unexpected \`${name}\`, expected letters/, people/, organizations/ and issues.yaml`,
        `${meant ? `Did you mean \`${meant}\`? ` : ''}Rename it, or move it out of the content folder.`,
      ),
    );
  }
}

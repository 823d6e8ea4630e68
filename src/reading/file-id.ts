import path from 'node:path';
import { folderOf, idFrom, isId, isReserved, type RecordKind } from '../archive/address.ts';
import { withArticle } from '../archive/words.ts';
import { isHidden } from './entries.ts';
import { shownPath } from './file.ts';
import type { Gathering } from './gathering.ts';
import { problemAt, type ReadingProblem } from './rules.ts';

const endings = { letter: '.md', person: '.yaml', organization: '.yaml' } as const;

/** The kinds of record that have a file each. */
export type FiledKind = keyof typeof endings;

const filedKinds = Object.keys(endings) as FiledKind[];

/** The record that a file holds, by its path below the content folder, with forward slashes. */
export function recordFile(file: string): { kind: FiledKind; id: string } | undefined {
  const [folder, ...below] = file.split('/');
  const kind = filedKinds.find((one) => folderOf(one) === folder);
  const { name: id, ext } = path.posix.parse(below.at(-1) ?? '');
  return kind && ext === endings[kind] && isId(id) && !below.some(isHidden)
    ? { kind, id }
    : undefined;
}

/** Makes an id known, unless another file has it already. */
function register(kind: RecordKind, id: string, file: string, { known }: Gathering): void {
  if (id && !known[kind].has(id)) known[kind].set(id, file);
}

/** A path as macOS and Windows compare it: capitals, and how accents are stored, make no difference. */
const folded = (file: string) => file.normalize('NFC').toUpperCase().toLowerCase();

/** Files that some systems take for another one, each with that one's name; it keeps the right name if either does. */
export function twinsAmong(files: readonly string[], kind: FiledKind): Map<string, string> {
  const isRight = (file: string) => {
    const { name, ext } = path.parse(file);
    return ext === endings[kind] && isId(name);
  };
  const twins = new Map<string, string>();
  for (const alike of Map.groupBy(files, folded).values()) {
    const kept = alike.find(isRight) ?? alike[0] ?? '';
    for (const file of alike) if (file !== kept) twins.set(file, path.basename(kept));
  }
  return twins;
}

/** The id that a file's name gives its record; what is no id is noted. */
export function idOf(absolute: string, kind: FiledKind, gathering: Gathering): string | undefined {
  const { problems } = gathering;
  const file = shownPath(absolute);
  const name = path.basename(absolute);
  const { name: id, ext } = path.parse(name);
  const twin = gathering.twins.get(absolute);
  if (twin !== undefined) {
    problems.push(
      problemAt(
        file,
        'colliding-name',
        `Unexpected file name \`${name}\` beside \`${twin}\`, expected names that differ in more than capitals and the way accents are stored`,
        'On macOS and Windows the two are one file, so that one is lost: make one of them, or give this one an id of its own.',
      ),
    );
    return undefined;
  }
  const isStray = ext !== endings[kind];
  if (!isStray && isId(id)) {
    register(kind, id, file, gathering);
    return id;
  }
  // The id that it would have if its name were right is known: one slip is one problem.
  register(kind, idFrom(name.replace(/(?:\.(?:ya?ml|md|txt))+$/iu, '')), file, gathering);
  problems.push(isStray ? strayFile(file, name, kind) : invalidId(file, name, kind));
  return undefined;
}

const strayFile = (file: string, name: string, kind: FiledKind) =>
  problemAt(
    file,
    'stray-file',
    `Unexpected file \`${name}\`, expected only files that end in ${endings[kind]}`,
    `If it is ${withArticle(kind)}, rename it to end in ${endings[kind]}; otherwise move it out of this folder.`,
  );

function invalidId(file: string, name: string, kind: FiledKind): ReadingProblem {
  const { name: id, ext } = path.parse(name);
  if (isReserved(id)) {
    return problemAt(
      file,
      'invalid-id',
      `Unexpected file name \`${name}\`, expected one that computers do not keep for themselves`,
      `Add a word to it: ${id}-x${ext}.`,
    );
  }
  return problemAt(
    file,
    'invalid-id',
    `Unexpected file name \`${name}\`, expected lower-case letters a–z, digits and single hyphens`,
    kind === 'letter'
      ? 'Name it after its date and a few words of its title: 2010-10-21-joint-letter.md.'
      : `Name it after the ${kind}: ${kind === 'person' ? 'liu-xiaobo.yaml' : 'freedom-house.yaml'}.`,
  );
}

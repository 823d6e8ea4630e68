import type { RecordKind } from '../archive/address.ts';
import { located, type Content, type FieldPath } from '../archive/content.ts';
import { references, type Reference } from '../archive/references.ts';
import { withoutLinks } from './body/places.ts';
import { kindOfSource, linkTo, pathInFile } from './ids.ts';
import { planOf, type Plan } from './plan.ts';
import { Survey, type Hinge } from './survey.ts';

/** A record that goes, by its kind and id. */
type Gone = Set<string>;
const keyOf = (kind: RecordKind, id: string) => `${kind}:${id}`;

/** What goes with a reference: an entry that has no meaning without it, or the field alone. */
function removedBy(path: FieldPath): FieldPath {
  if (path[0] === 'related') return path.slice(0, 2);
  // A life date cannot stand without its source.
  return path[0] === 'born' || path[0] === 'died' ? path.slice(0, 1) : path;
}

/** Takes out whatever names a record that goes. */
function detach(
  survey: Survey,
  content: Content,
  kind: RecordKind,
  id: string,
  gone: Gone,
  hinge: Hinge,
): void {
  for (const reference of references(content)) {
    if (reference.kind !== kind || reference.id !== id || reference.path.length === 0) continue;
    const source = kindOfSource(content, reference);
    if (gone.has(keyOf(source, reference.from))) continue;
    const path = pathInFile(content, source, reference.from, removedBy(reference.path));
    survey.remove(reference.file, path, hinge);
  }
  for (const letter of content.letters) {
    const { markdown } = letter.body;
    if (gone.has(keyOf('letter', letter.id)) || !linkTo(kind, id).test(markdown)) continue;
    const text = content.sources.find(({ file }) => file === letter.file)?.text ?? '';
    const body = text.length - markdown.length;
    const edits = withoutLinks(markdown, (url) => url === keyOf(kind, id)).map((edit) => ({
      ...{ start: edit.start + body, end: edit.end + body },
      text: edit.text,
    }));
    survey.do(letter.file, { do: 'edit', edits }, hinge);
  }
}

/** The records that something named, and that nothing names any more. */
function orphansOf(
  content: Content,
  gone: Gone,
): { kind: 'person' | 'organization' | 'issue'; id: string; file: string }[] {
  const isLeft = (reference: Reference) =>
    !gone.has(keyOf(kindOfSource(content, reference), reference.from));
  const all = references(content).filter(({ id, from }) => id !== from);
  const [before, after] = [all, all.filter(isLeft)].map(
    (some) => new Set(some.map(({ kind, id }) => keyOf(kind, id))),
  );
  return (['person', 'organization', 'issue'] as const).flatMap((kind) =>
    located(content, kind).flatMap(({ id, file }) => {
      const key = keyOf(kind, id);
      return before?.has(key) && !after?.has(key) && !gone.has(key) ? [{ kind, id, file }] : [];
    }),
  );
}

const whats = {
  person: 'No other letter records this person. Take the person out, too',
  organization: 'No other record names this organization. Take it out, too',
  issue: 'No other letter raises this issue. Take it out of the list, too',
} as const;

/**
 * Thinks out how a whole letter is withdrawn: its file goes, and every mention of its id; what nothing names
 * without it is asked about.
 *
 * Takes the content, all of which could be read, and the id of a letter in it.
 */
export function withholdLetter(content: Content, id: string): Plan {
  const letter = content.letters.find((one) => one.id === id);
  if (!letter) throw new RangeError(`Unexpected letter \`${id}\``);
  const survey = new Survey();
  const gone: Gone = new Set([keyOf('letter', id)]);
  survey.do(letter.file, { do: 'delete' });
  detach(survey, content, 'letter', id, gone, undefined);
  // What goes may have been the last to name something else: the body that it was part of, the wider issue.
  for (
    let orphans = orphansOf(content, gone);
    orphans.length > 0;
    orphans = orphansOf(content, gone)
  ) {
    for (const { kind, id: orphan, file } of orphans) {
      gone.add(keyOf(kind, orphan));
      const question = survey.askAt({ file }, `${whats[kind]}: \`${orphan}\`?`);
      if (kind === 'issue') survey.remove(file, pathInFile(content, kind, orphan, []), question);
      else survey.do(file, { do: 'delete' }, question);
    }
  }
  return planOf(survey, content, () => []);
}

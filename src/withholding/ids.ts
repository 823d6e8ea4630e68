import { recordKinds, type RecordKind } from '../archive/address.ts';
import { located, type Content, type FieldPath } from '../archive/content.ts';
import { references, type Reference } from '../archive/references.ts';
import type { NameFinder } from './finder.ts';
import { neutralId } from './neutral-id.ts';
import type { Survey } from './survey.ts';

/** The way to a field of a record in its file, in which the issues stand as a list. */
export function pathInFile(
  content: Content,
  kind: RecordKind,
  id: string,
  path: FieldPath,
): FieldPath {
  if (kind !== 'issue') return path;
  return [content.issues.findIndex((issue) => issue.id === id), ...path];
}

/** The kind of the record that a reference stands in. */
export const kindOfSource = (content: Content, { file }: Reference): RecordKind =>
  recordKinds.find((kind) => located(content, kind).some((record) => record.file === file)) ??
  'letter';

/** What an id is called where nothing is left of it. */
const nouns = {
  letter: 'letter',
  person: 'person',
  organization: 'organization',
  issue: 'issue',
} as const;

interface Search {
  survey: Survey;
  content: Content;
  finder: NameFinder;
  person: string;
  /** The people whom each letter records. */
  hereOf: (letter: string) => ReadonlySet<string>;
}

/** A link to a record in a body, wherever it stands. */
export const linkTo = (kind: RecordKind, id: string) =>
  new RegExp(`\\b${kind}:${id}(?![a-z0-9-])`, 'gu');

function rename(search: Search, kind: RecordKind, id: string, file: string, to: string): void {
  const { survey, content } = search;
  const question = survey.askAt(
    { file },
    `Rename the ${kind} \`${id}\`, whose id holds the name, to \`${to}\`? Its address changes, and no redirect leads there.`,
  );
  const whole = { start: 0, end: id.length, text: to };
  if (kind === 'issue') {
    survey.change(
      file,
      { do: 'write', path: pathInFile(content, kind, id, ['id']), ...whole },
      question,
    );
  } else survey.do(file, { do: 'rename', to: file.replace(/[^/]+(?=\.\w+$)/u, to) }, question);
  for (const reference of references(content)) {
    if (reference.kind !== kind || reference.id !== id || reference.path.length === 0) continue;
    const path = pathInFile(
      content,
      kindOfSource(content, reference),
      reference.from,
      reference.path,
    );
    survey.change(reference.file, { do: 'write', path, ...whole }, question);
  }
  for (const letter of content.letters) {
    const text = content.sources.find((source) => source.file === letter.file)?.text ?? '';
    const body = text.length - letter.body.markdown.length;
    const edits = [...letter.body.markdown.matchAll(linkTo(kind, id))].map(
      ({ 0: link, index }) => ({
        ...{ start: body + index, end: body + index + link.length },
        text: `${kind}:${to}`,
      }),
    );
    if (edits.length > 0) survey.do(letter.file, { do: 'edit', edits }, question);
  }
}

/**
 * Asks about every id and former id, of whatever record, that holds the name. An id gets a neutral form, a former
 * one goes; nothing leads there from the old address.
 */
export function searchIds(search: Search): void {
  const { survey, content, finder, person, hereOf } = search;
  for (const kind of recordKinds) {
    const records = located(content, kind);
    const taken = new Set([
      ...content.known[kind].keys(),
      ...records.flatMap(({ data }) => data.aliases),
    ]);
    for (const { id, file, data, at } of records) {
      if (kind === 'person' && id === person) continue;
      // Namesakes have the name in their own id, and keep it.
      const here =
        kind === 'letter' ? hereOf(id) : kind === 'person' ? new Set([id]) : new Set<string>();
      const holdsName = (text: string) => finder.isInAddress(text, { here });
      if (holdsName(id)) {
        const to = neutralId(id, holdsName, nouns[kind], (one) => taken.has(one));
        taken.add(to);
        rename(search, kind, id, file, to);
      }
      data.aliases.forEach((alias, index) => {
        if (!holdsName(alias)) return;
        const path = pathInFile(content, kind, id, ['aliases', index]);
        const question = survey.askAt(
          { file, ...at(['aliases', index]) },
          `Drop the former id \`${alias}\`, which holds the name?`,
        );
        survey.remove(file, path, question);
      });
    }
  }
}

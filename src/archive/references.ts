import { parseRecordLink } from './link.ts';
import type { RecordKind } from './address.ts';
import type { Content, FieldPath, Located, LocatedLetter } from './content.ts';
import type { Place } from './problem.ts';

/** A place where one record names another by its id. */
export interface Reference {
  kind: RecordKind;
  id: string;
  /** The id of the record that names it. */
  from: string;
  file: string;
  path: FieldPath;
  /** Where it stands; looked up when it is asked for, since most are in order. */
  place: () => Place;
  /** Whether it says where something is reported, for which a web address would do as well. */
  isSource?: true;
}

type Add = (
  kind: RecordKind,
  id: string | undefined,
  path: FieldPath,
  more?: { isSource: true },
) => void;

function collector(record: Located<unknown>, references: Reference[]): Add {
  return (kind, id, path, more) => {
    if (id === undefined) return;
    const { id: from, file } = record;
    references.push({ kind, id, from, file, path, place: () => record.at(path), ...more });
  };
}

/** Forms give their source as a letter's id or as a web address. */
function addSource(add: Add, source: string | undefined, path: FieldPath): void {
  if (source !== undefined && !/^https?:\/\/[^\s/]/iu.test(source))
    add('letter', source, path, { isSource: true });
}

function addForms(add: Add, forms: readonly { source?: string | undefined }[]): void {
  forms.forEach(({ source }, index) => addSource(add, source, ['forms', index, 'source']));
}

function letterReferences(letter: LocatedLetter, references: Reference[]): void {
  const add = collector(letter, references);
  const { data } = letter;
  for (const list of ['signatories', 'addressees'] as const) {
    data[list].forEach((party, index) => {
      add('person', party.person, [list, index, 'person']);
      add('organization', party.organization, [list, index, 'organization']);
    });
  }
  for (const list of ['detainees', 'mentions'] as const) {
    data[list].forEach(({ person }, index) => add('person', person, [list, index, 'person']));
  }
  data.issues.forEach((issue, index) => add('issue', issue, ['issues', index]));
  data.asks.forEach((ask, index) => {
    ask.people.forEach((person, at) => add('person', person, ['asks', index, 'people', at]));
    ask.issues.forEach((issue, at) => add('issue', issue, ['asks', index, 'issues', at]));
  });
  add('organization', data.source.publisher, ['source', 'publisher']);
  data.related.forEach((other, index) => add('letter', other.letter, ['related', index, 'letter']));
  for (const { url, line, column } of letter.body.links) {
    const target = parseRecordLink(url);
    if (!target) continue;
    const place = () => ({ line, column });
    references.push({ ...target, from: letter.id, file: letter.file, path: [], place });
  }
}

const collected = new WeakMap<Content, readonly Reference[]>();

/** Every place of the content where one record names another, unknown ids included. Collected once. */
export function references(content: Content): readonly Reference[] {
  const references = collected.get(content) ?? collect(content);
  collected.set(content, references);
  return references;
}

function collect(content: Content): Reference[] {
  const found: Reference[] = [];
  for (const letter of content.letters) letterReferences(letter, found);
  for (const person of content.people) {
    const add = collector(person, found);
    addForms(add, person.data.forms);
    addSource(add, person.data.born?.source, ['born', 'source']);
    addSource(add, person.data.died?.source, ['died', 'source']);
  }
  for (const organization of content.organizations) {
    const add = collector(organization, found);
    addForms(add, organization.data.forms);
    add('organization', organization.data.parent, ['parent']);
  }
  for (const issue of content.issues) {
    collector(issue, found)('issue', issue.data.broader, ['broader']);
  }
  return found;
}

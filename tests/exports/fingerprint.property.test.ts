import fc from 'fast-check';
import { beforeAll, describe, expect } from 'vitest';
import {
  buildArchive,
  recordsByKind,
  type Archive,
  type LetterRecord,
  type Records,
} from '../../src/archive/archive.ts';
import { letterRelations } from '../../src/archive/letter.ts';
import { issueView } from '../../src/archive/views/issue.ts';
import { letterLine } from '../../src/archive/views/letter-line.ts';
import { letterView } from '../../src/archive/views/letter.ts';
import { organizationView } from '../../src/archive/views/organization.ts';
import { personView } from '../../src/archive/views/person.ts';
import { issueJson } from '../../src/exports/json/issue.ts';
import { organizationJson } from '../../src/exports/json/organization.ts';
import { personJson } from '../../src/exports/json/person.ts';
import { issueNodes } from '../../src/exports/json-ld/issue.ts';
import { letterNodes } from '../../src/exports/json-ld/letter.ts';
import { organizationNodes } from '../../src/exports/json-ld/organization.ts';
import { personNodes } from '../../src/exports/json-ld/person.ts';
import { holds } from '../property.ts';
import { differing, printed, whole } from './prints.ts';
import { readArchive, site } from './published.ts';

let records: Records;

beforeAll(async () => {
  const { archive } = await readArchive('tests/fixtures/archive');
  const { letter, person, organization, issue } = recordsByKind(archive);
  records = { letters: letter, people: person, organizations: organization, issues: issue };
});

/** What pages, and files made of records alone, show of each record: by kind and id. */
function shown(archive: Archive): Map<string, string> {
  const of = { archive, site, changed: () => undefined };
  return new Map([
    ...archive.letters.map((letter): [string, string] => [
      `letter ${letter.id}`,
      whole([
        [letterView(archive, letter), letterLine(archive, letter)],
        letterNodes(archive, letter, site, undefined),
      ]),
    ]),
    ...archive.people.map((person): [string, string] => [
      `person ${person.id}`,
      whole([
        [personView(archive, person), personJson(person, of)],
        personNodes(archive, person, site),
      ]),
    ]),
    ...archive.organizations.map((organization): [string, string] => [
      `organization ${organization.id}`,
      whole([
        [organizationView(archive, organization), organizationJson(organization, of)],
        organizationNodes(archive, organization, site),
      ]),
    ]),
    ...archive.issues.map((issue): [string, string] => [
      `issue ${issue.id}`,
      whole([[issueView(archive, issue), issueJson(issue, of)], issueNodes(archive, issue, site)]),
    ]),
  ]);
}

/** One of a list, by any number. */
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A change of some records. */
type Change = (records: Records) => Records;

/** A change of a letter, where there are any. */
const ofLetter =
  (index: number, fields: (letter: LetterRecord, letters: readonly LetterRecord[]) => object) =>
  (records: Records): Records => ({
    ...records,
    letters: records.letters.map((letter, place) =>
      place === index % records.letters.length
        ? { ...letter, ...fields(letter, records.letters) }
        : letter,
    ),
  });

const index = fc.nat({ max: 10_000 });
const kind = fc.constantFrom('letters', 'people', 'organizations', 'issues');

/** A record with a field of another of its kind in place of its own. */
const exchanged = fc
  .record({ kind, of: index, from: index, field: index })
  .map(({ kind, of, from, field }): Change => (records) => {
    const list: readonly { id: string }[] = records[kind];
    const other: object = at(list, from);
    const names = Object.keys({ ...other, ...at(list, of) }).filter((name) => name !== 'id');
    const name = at(names, field);
    const value: unknown = other[name as keyof typeof other];
    return {
      ...records,
      [kind]: list.map((record) =>
        record === at(list, of) ? { ...record, [name]: value } : record,
      ),
    };
  });

/** A record less, which others may go on to name. */
const removed = fc.record({ kind, of: index }).map(({ kind, of }): Change => (records) => {
  const list: readonly { id: string }[] = records[kind];
  if (list.length < 3) return records;
  return { ...records, [kind]: list.filter((record) => record !== at(list, of)) };
});

/** A letter that says how it stands to another. */
const related = fc
  .record({ of: index, to: index, relation: fc.constantFrom(...letterRelations) })
  .map(({ of, to, relation }): Change =>
    ofLetter(of, ({ id, related }, letters) => {
      const { id: letter } = at(letters, to);
      return letter === id ? {} : { related: [...related, { letter, relation }] };
    }),
  );

/** A letter that is a translation and nothing else, so that chains of these come about. */
const translated = fc.tuple(index, index).map(([of, to]): Change =>
  ofLetter(of, ({ id }, letters) => {
    const { id: letter } = at(letters, to);
    return letter === id ? {} : { related: [{ letter, relation: 'translation-of' }] };
  }),
);

const changes = fc.array(fc.oneof(exchanged, removed, related, translated), {
  minLength: 1,
  maxLength: 10,
});

describe('a fingerprint', () => {
  holds(
    'changes with all that is shown of a record, whatever changes in the archive',
    [changes],
    (drawn) => {
      let current = records;
      let archive = buildArchive(current);
      let [files, prints] = [shown(archive), printed(archive, new Map())];
      for (const change of drawn) {
        current = change(current);
        archive = buildArchive(current);
        const [after, now] = [shown(archive), printed(archive, new Map())];
        expect([...differing(files, after).difference(differing(prints, now))]).toEqual([]);
        [files, prints] = [after, now];
      }
    },
    20,
  );
});

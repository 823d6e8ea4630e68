import type { Archive } from '../archive/archive.ts';
import type { FieldPath } from '../archive/content.ts';
import { isPlaceholder } from '../archive/placeholder.ts';
import { didYouMean } from '../archive/suggest.ts';
import { told } from './draft.ts';
import { isInUse, type Cast, type Meant, type Refused } from './cast.ts';
import { spelled } from './near.ts';
import { troublePlaceholder, type Trouble } from './trouble.ts';

/** A record as it is told: of any shape, for nothing has looked at it yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) =>
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && value.length === 0);

/** A record without its empty fields, which say that there is nothing to tell. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) =>
      isEmpty(inner) ? [] : [[field, withoutEmpty(inner)]],
    ),
  );
}

const parties = ['signatories', 'addressees'];
const named = ['detainees', 'mentions'];

/**
 * The record of a letter with an id in every place where its author may have told a name, and the letter’s
 * spelling of it in `as`. Whoever is new joins the cast. Parts of a wrong shape stay as they are, for the schema
 * to judge.
 */
export class RecordReader {
  readonly #archive: Archive;
  readonly #cast: Cast;
  readonly troubles: Trouble[] = [];

  constructor(archive: Archive, cast: Cast) {
    this.#archive = archive;
    this.#cast = cast;
  }

  read(raw: RawRecord): RawRecord {
    const record = withoutEmpty(raw) as RawRecord;
    // Whoever is described in one place may be told by name in another, before or after it.
    const described = this.#fields(record, this.#describe);
    return this.#fields(described, this.#name);
  }

  /** Goes through every place of a letter’s record where a name may stand. */
  #fields(record: RawRecord, read: ReadName): RawRecord {
    const list = (
      value: unknown,
      path: FieldPath,
      one: (entry: unknown, path: FieldPath) => unknown,
    ) => (Array.isArray(value) ? value.map((entry, index) => one(entry, [...path, index])) : value);
    return mapFields(record, (field, value) => {
      if (parties.includes(field) || named.includes(field)) {
        return list(value, [field], (entry, path) => namedEntry(entry, path, read));
      }
      if (field === 'asks') {
        return list(value, [field], (entry, path) =>
          mapFields(entry, (own, inner) => {
            if (own === 'issues') return list(inner, [...path, own], this.#issue);
            return own === 'people'
              ? list(inner, [...path, own], (who, at) => read('person', who, at).id)
              : inner;
          }),
        );
      }
      if (field === 'issues') return list(value, [field], this.#issue);
      if (field === 'related') return list(value, [field], this.#related);
      if (field !== 'source') return value;
      return mapFields(value, (own, inner) =>
        own === 'publisher' ? read('organization', inner, [field, own]).id : inner,
      );
    }) as RawRecord;
  }

  readonly #describe: ReadName = (kind, told, path) => {
    if (!isRecord(told)) return { id: told, as: [] };
    const { parent } = told;
    const above =
      kind === 'organization' && typeof parent === 'string'
        ? { parent: this.#name(kind, parent, [...path, 'parent']).id }
        : {};
    return this.#meantOr(this.#cast.describe(kind, { ...told, ...above }, path), path);
  };

  readonly #name: ReadName = (kind, told, path) =>
    typeof told !== 'string' || isPlaceholder(told)
      ? { id: told, as: [] }
      : this.#meantOr(this.#cast.whom(kind, told), path);

  #meantOr(meant: Meant | Refused, path: FieldPath): { id: unknown; as: readonly string[] } {
    if ('id' in meant) return meant;
    return { id: this.#trouble({ ...meant, path }), as: [] };
  }

  /** Notes what is wrong; gives what stands in its place in a draft. */
  #trouble(trouble: Trouble): string {
    this.troubles.push(trouble);
    return troublePlaceholder(trouble);
  }

  readonly #issue = (told: unknown, path: FieldPath): unknown => {
    if (typeof told !== 'string' || isPlaceholder(told)) return told;
    const { issues } = this.#archive;
    const wanted = spelled(told);
    const meant = issues.filter(({ id, label, forms }) =>
      [id, label, ...forms].some((text) => spelled(text) === wanted),
    );
    const own = issues.find(({ id }) => id === told) ?? (meant.length === 1 ? meant[0] : undefined);
    if (own) return own.id;
    const near = didYouMean(
      told,
      issues.flatMap(({ id, label }) => [id, label]),
    );
    const add = `To add one: npm run new -- issue "<label>".`;
    const expected = 'expected an issue in issues.yaml';
    const fix = [near, add].filter(Boolean).join(' ');
    return this.#trouble({ path, what: `issue \`${told}\``, expected, fix });
  };

  readonly #related = (entry: unknown, path: FieldPath): unknown =>
    mapFields(entry, (field, value) => {
      const isOther = field === 'letter' && typeof value === 'string' && !isPlaceholder(value);
      if (!isOther || isInUse(this.#archive, 'letter', value)) return value;
      const fix = didYouMean(
        value,
        this.#archive.letters.map(({ id }) => id),
      );
      const expected = 'expected the id of a letter that is there';
      return this.#trouble({ path: [...path, field], what: `letter \`${value}\``, expected, fix });
    });
}

/** Reads what stands in the place of a name; gives an id, or what it cannot read. */
type ReadName = (
  kind: 'person' | 'organization',
  told: unknown,
  path: FieldPath,
) => { id: unknown; as: readonly string[] };

function mapFields(record: unknown, map: (field: string, value: unknown) => unknown): unknown {
  if (!isRecord(record)) return record;
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, map(field, value)]),
  );
}

/** An entry that names a person or an organization, by ids, with the spellings of the letter. */
function namedEntry(entry: unknown, path: FieldPath, read: ReadName): unknown {
  if (!isRecord(entry)) return entry;
  const { as: given = [], ...more } = entry;
  const spellings: string[] = [];
  const fields = mapFields(more, (field, value) => {
    if (field !== 'person' && field !== 'organization') return value;
    const { id, as } = read(field, value, [...path, field]);
    // What an affiliation is called is no spelling of whom the entry names.
    if (field === 'person' || (more['person'] ?? more['group']) === undefined)
      spellings.push(...as);
    return id;
  }) as RawRecord;
  if (!Array.isArray(given)) return { ...fields, as: given };
  const as = [...new Set([...(given as unknown[]), ...spellings])];
  return as.length > 0 ? withSpellings(fields, as) : fields;
}

/** An entry with spellings behind the name to which they belong. */
function withSpellings(entry: RawRecord, as: readonly unknown[]): RawRecord {
  const { person, organization, role, ...more } = entry;
  const who = person === undefined ? { organization, role } : { person, role, organization };
  return { ...told(who), as, ...more };
}

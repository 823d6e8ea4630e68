import { isId } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { FieldPath } from '../archive/content.ts';
import { spellings } from '../archive/name.ts';
import type { Draft, Note } from './draft.ts';
import { freeId, spelled, toldOf, type Namesakes, type Near } from './near.ts';
import { describedDraft } from './described.ts';
import { nameParts, type FamilyNames } from './name-parts.ts';
import { draftOrganization } from './organization.ts';
import { draftPerson } from './person.ts';
import { readName, withoutArticle, type ToldName } from './told-name.ts';
import type { Trouble } from './trouble.ts';

type Kind = 'person' | 'organization';

/** The id of someone whom a letter names, and the letter’s spelling where the record has another. */
export interface Meant {
  id: string;
  as: readonly string[];
}

/** Why a name cannot be taken. */
export type Refused = Omit<Trouble, 'path'>;

/** Someone new whom a name of the archive may already mean. */
export interface Doubt {
  kind: Kind;
  name: string;
  /** The id of whoever is new. */
  id: string;
  near: readonly Near[];
}

/** A record of someone new that was told in the place of a name. */
export interface Described {
  kind: Kind;
  id: string;
  /** Where in the letter’s record it stands. */
  path: FieldPath;
  record: Readonly<Record<string, unknown>>;
}

interface Circumstances {
  archive: Archive;
  namesakes: Readonly<Record<Kind, Namesakes>>;
  families: FamilyNames;
  /** Whether someone of a name that is there already may be added. */
  anyway: boolean;
}

/** An “and” is written either way in the names of organizations. */
const withAnd = (name: string) => name.replaceAll(/\s&\s/gu, ' and ');

/** Those whom one letter names: they are of the archive, or new with it, each once. */
export class Cast {
  readonly #around: Circumstances;
  /** Who is new, by kind and spelling or id. */
  readonly #new = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #drafts: ((notes: readonly Note[]) => Draft)[] = [];
  readonly described: Described[] = [];
  readonly doubts: Doubt[] = [];
  /** What was understood otherwise than it was told, in sentences. */
  readonly said = new Set<string>();

  constructor(around: Circumstances) {
    this.#around = around;
  }

  /** The files of everyone who is new, with what is said of the fields of the letter in which they are described. */
  drafts(notes: readonly Note[] = []): Draft[] {
    return this.#drafts.map((draft) => draft(notes));
  }

  /** Whoever a name means that is known, in the archive or from what this letter told before. */
  known(kind: Kind, told: string): Meant | undefined {
    const name = this.#read(kind, told);
    return this.#newcomer(kind, name) ?? this.#ofArchive(kind, name);
  }

  /** Whoever a name means; someone whom nobody knows is new from now on. */
  whom(kind: Kind, told: string): Meant | Refused {
    return this.known(kind, told) ?? this.#add(kind, this.#read(kind, told));
  }

  /** Someone new who is described in the place of a name. A description that is only a name may come again. */
  describe(
    kind: Kind,
    description: Readonly<Record<string, unknown>>,
    path: FieldPath,
  ): Meant | Refused {
    const { id: wanted, ...record } = description;
    const { name: told } = record;
    if (typeof told !== 'string' || !told.trim()) {
      const expected = 'expected a `name`';
      return { what: `${kind} without a name`, expected, fix: 'Add `name: …`.' };
    }
    const name = { name: told, spelling: told };
    const again = Object.keys(description).length === 1 && this.#newcomer(kind, name);
    if (again) return again;
    const id = wanted === undefined ? this.#freeId(kind, told) : String(wanted);
    const refused = this.#refusal(kind, id, name);
    if (refused) return refused;
    this.described.push({ kind, id, path, record });
    this.#register(kind, id, recordSpellings(record));
    const parts = kind === 'person' ? nameParts(told, this.#around.families) : undefined;
    this.#drafts.push((notes) => describedDraft({ kind, id, path, record }, parts, notes));
    return { id, as: [] };
  }

  #read(kind: Kind, told: string): ToldName {
    const name = readName(kind, told);
    if (name.title) {
      this.said.add(
        `“${name.title}” was left out of the name “${name.name}”: it belongs in \`role\`.`,
      );
    }
    return name;
  }

  #newcomer(kind: Kind, { name, spelling, id }: ToldName): Meant | undefined {
    const keys = [...(id === undefined ? [spelling, name].map(spelled) : [id])];
    const found = keys.map((key) => this.#new.get(`${kind} ${key}`)).find((one) => one);
    if (found === undefined) return undefined;
    const isKnown = this.#new.has(`${kind} ${spelled(spelling)}`) || isId(spelling);
    return { id: found, as: isKnown ? [] : [spelling] };
  }

  #ofArchive(kind: Kind, { name, spelling, id, acronym }: ToldName): Meant | undefined {
    const { archive, namesakes } = this.#around;
    const { meant, slip } = namesakes[kind];
    const names = [...new Set([spelling, name, withAnd(name), withoutArticle(name)])];
    const found =
      id === undefined
        ? (names.map(meant).find((one) => one !== undefined) ??
          (kind === 'organization' ? slip(name) : undefined))
        : meantById(archive, kind, id);
    const record =
      found === undefined
        ? undefined
        : kind === 'person'
          ? archive.person(found)
          : archive.organization(found);
    if (found === undefined || !record || spelling === found)
      return found ? { id: found, as: [] } : undefined;
    const own = [...spellings(record), ...('acronym' in record ? [record.acronym ?? ''] : [])];
    const isOwn = own.some((text) => sameSpelling(kind, text, spelling));
    if (isOwn) return { id: found, as: [] };
    const short = acronym === undefined ? '' : ` (${acronym})`;
    this.said.add(
      `“${spelling}”${short} was taken for ${toldOf({ name: record.name, native: '', id: found })}; the spelling is kept in \`as\`.`,
    );
    return { id: found, as: [spelling] };
  }

  #add(kind: Kind, name: ToldName): Meant | Refused {
    if (!name.name) return { what: 'empty name', expected: 'expected a name or an id', fix: '' };
    const id = name.id ?? this.#freeId(kind, name.spelling);
    const refused = this.#refusal(kind, id, name);
    if (refused) return refused;
    this.#register(kind, id, [name.name, name.spelling, name.acronym]);
    // “The Dalai Lama” is a title, of which no word is a family name.
    const parts =
      kind === 'person' && name.name === name.spelling
        ? nameParts(name.name, this.#around.families)
        : undefined;
    const { name: own, acronym } = name;
    this.#drafts.push(() =>
      kind === 'person'
        ? draftPerson({ name: own, id, guess: parts })
        : draftOrganization({ name: own, id, acronym }),
    );
    return { id, as: kind === 'person' && name.name !== name.spelling ? [name.spelling] : [] };
  }

  #freeId(kind: Kind, name: string): string {
    return freeId(name, { has: (id) => this.#isTaken(kind, id) });
  }

  #isTaken(kind: Kind, id: string): boolean {
    return this.#ids.has(`${kind} ${id}`) || isInUse(this.#around.archive, kind, id);
  }

  /** Why someone new cannot be added: the id, or someone there is who is called so. Notes who else may be meant. */
  #refusal(kind: Kind, id: string, { name, spelling }: ToldName): Refused | undefined {
    const what = `${kind} “${spelling}”`;
    if (!isId(id)) {
      const expected = `expected an id that can be one (\`${id}\` cannot)`;
      return { what, expected, fix: `Tell it behind the name: “${spelling}=<id>”.` };
    }
    if (this.#isTaken(kind, id)) {
      const expected = `expected an id that is not taken (\`${id}\` is)`;
      return { what, expected, fix: `Tell another behind the name: “${spelling}=<id>”.` };
    }
    const near = this.#around.namesakes[kind].doubted(name);
    const same = near.filter((one) => isSame(kind, one));
    if (same.length > 0 && !this.#around.anyway) {
      const [one] = same;
      return {
        what,
        expected: `expected ${same.length > 1 ? 'one of these by id: ' : ''}${same.map(toldOf).join('; ')}, or someone else`,
        fix: `If that is who is meant, write “${spelling}=${one?.id}”; to add someone else of that name: --anyway`,
        isNamesake: true,
      };
    }
    if (near.length > 0) this.doubts.push({ kind, name: spelling, id, near });
    return undefined;
  }

  #register(kind: Kind, id: string, names: readonly (string | undefined)[]): void {
    this.#ids.add(`${kind} ${id}`);
    for (const text of [id, ...names]) {
      if (text) this.#new.set(`${kind} ${spelled(text)}`, id);
    }
  }
}

/** Whether someone near is the same as far as a name can tell: a longer name of an organization is its branch’s. */
const isSame = (kind: Kind, { band, reason }: Near) =>
  band === 'sure' && !(kind === 'organization' && reason === 'phrase');

const sameSpelling = (kind: Kind, one: string, other: string) =>
  kind === 'person'
    ? spelled(one) === spelled(other)
    : spelled(withoutArticle(one)) === spelled(withoutArticle(other));

/** Every name by which a description calls whom it describes. */
function recordSpellings(record: Readonly<Record<string, unknown>>): string[] {
  const { name, acronym, forms } = record;
  const values = Array.isArray(forms)
    ? forms.map((form: unknown) => (form as { value?: unknown } | null)?.value)
    : [];
  return [name, acronym, ...values].filter((one) => typeof one === 'string');
}

/** Whether a record has an id, or had it once. */
export const isInUse = (archive: Archive, kind: Draft['kind'], id: string): boolean => {
  const { people, organizations, letters, issues } = archive;
  const all = { person: people, organization: organizations, letter: letters, issue: issues };
  return all[kind].some((record) => record.id === id || record.aliases.includes(id));
};

/** The id of a record of the archive by that or by a former one. */
function meantById(archive: Archive, kind: Kind, id: string): string | undefined {
  const records = kind === 'person' ? archive.people : archive.organizations;
  return records.find((record) => record.id === id || record.aliases.includes(id))?.id;
}

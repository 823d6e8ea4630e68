import { isId } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { Cast, isInUse, type Described, type Doubt } from './cast.ts';
import type { Draft, Note } from './draft.ts';
import { draftIssue } from './issue.ts';
import { declinable, draftLetter, type NewLetter } from './letter.ts';
import { nameParts, type FamilyNames } from './name-parts.ts';
import { freeId, namesakesAmong, type Namesakes } from './near.ts';
import { draftOrganization } from './organization.ts';
import { draftPerson } from './person.ts';
import { RecordReader, type RawRecord } from './record.ts';
import { readName } from './told-name.ts';
import { optionOf, readToldLetter } from './told-letter.ts';
import { refusals, withoutDeclined, type Told } from './told.ts';
import type { Trouble } from './trouble.ts';

/** The files of a new record and of everyone in it who is new, or why there are none. */
export interface Composed {
  drafts: Draft[];
  /** Those who are perhaps not new. */
  doubts: Doubt[];
  /** What was understood otherwise than it was told. */
  said: string[];
  /** What is wrong with what was told. A letter has files all the same, with placeholders in its places. */
  refused: string[];
  /** Whether all that is wrong is that others are called so. */
  areNamesakes: boolean;
  /** Ids that others have already. */
  taken: string[];
}

/** A letter’s record that was told as a whole, read. */
export interface ReadRecord {
  /** With an id in every place of a name. */
  record: RawRecord;
  /** Records of people and organizations that stood in it, and whoever else is new. */
  described: readonly Described[];
  doubts: readonly Doubt[];
  said: readonly string[];
  troubles: readonly Trouble[];
  /** The files of everyone who is new; takes the comments in the letter’s record. */
  drafts: (notes: readonly Note[]) => Draft[];
}

interface Wish {
  /** Whether someone of a name that is there already may be added. */
  anyway?: boolean;
}

/** Composes files from what is told, for an archive that is there. */
export class Composer {
  readonly #archive: Archive;
  readonly #families: FamilyNames;
  readonly people: Namesakes;
  readonly organizations: Namesakes;

  /** Takes the archive, and lists that tell family names. */
  constructor(archive: Archive, families: FamilyNames) {
    this.#archive = archive;
    this.#families = families;
    this.people = namesakesAmong(archive.people);
    this.organizations = namesakesAmong(archive.organizations, 'organization');
  }

  /** Takes what is told of one record; gives it and everyone new in it as files, or what is wrong. */
  compose(all: Told, { anyway = false }: Wish = {}): Composed {
    const told = all.kind === 'letter' ? all : withoutDeclined(all);
    const composed: Composed = {
      ...{ drafts: [], doubts: [], said: [], taken: [], areNamesakes: false },
      refused: told.kind === 'letter' ? [] : refusals(told),
    };
    if (composed.refused.length > 0) return composed;
    if (told.kind === 'letter') this.#letter(told, anyway, composed);
    else if (told.kind === 'issue') this.#issue(told, composed);
    else this.#named(told.kind, told, composed);
    this.#checkIds(told.name, composed);
    return composed;
  }

  /** Reads a letter’s record in which names may stand for ids, and people be described in place of their ids. */
  read(raw: RawRecord, { anyway = false }: Wish = {}): ReadRecord {
    const cast = this.#cast(anyway);
    const reader = new RecordReader(this.#archive, cast);
    const record = reader.read(raw);
    const { described, doubts, said } = cast;
    return {
      ...{ record, described, doubts, said: [...said], troubles: reader.troubles },
      drafts: (notes) => cast.drafts(notes),
    };
  }

  /** The file of a letter of which a whole record was read: what it may do without, and lacks, it does not have. */
  letterOf(record: RawRecord, more: Pick<NewLetter, 'id' | 'body' | 'notes'>): Draft {
    return draftLetter({ ...asLetter(record), ...more, none: declinable.filter(isSparable) });
  }

  /** Whether a record of a kind has an id, or had it once. */
  isTaken(kind: Draft['kind'], id: string): boolean {
    return isInUse(this.#archive, kind, id);
  }

  #checkIds(name: string, composed: Composed) {
    for (const { kind, id } of composed.drafts) {
      if (!isId(id)) {
        composed.refused.push(`Expected --id: of “${name}” none can be made (\`${id}\`)`);
      } else if (this.isTaken(kind, id)) composed.taken.push(id);
    }
  }

  #cast(anyway: boolean): Cast {
    const namesakes = { person: this.people, organization: this.organizations };
    return new Cast({ archive: this.#archive, namesakes, families: this.#families, anyway });
  }

  #named(
    kind: 'person' | 'organization',
    { name: told, lists, ...more }: Told,
    composed: Composed,
  ) {
    const { name, spelling, id: ownId, title, acronym } = readName(kind, told);
    if (title) composed.said.push(`“${title}” was left out of the name “${name}”.`);
    // Of a namesake who is added on purpose the id has a number, unless it is told.
    const taken = { has: (id: string) => this.isTaken(kind, id) };
    const id = more.values['id'] ?? ownId ?? freeId(name, taken);
    const near = (kind === 'person' ? this.people : this.organizations).doubted(name);
    if (near.length > 0) composed.doubts.push({ kind, name, id, near });
    const values = { ...more.values, id, name };
    if (kind === 'person') {
      const order = more.values['order'] as 'family-first' | 'given-first' | undefined;
      // “The Dalai Lama” is a title, of which no word is a family name.
      const guess = name === spelling ? nameParts(name, this.#families) : undefined;
      composed.drafts.push(draftPerson({ ...values, order, guess, alias: lists['alias'] }));
      return;
    }
    const parent = this.#parent(more.values['parent'], composed);
    composed.drafts.push(draftOrganization({ acronym, ...values, parent }));
  }

  #issue({ name, values, lists }: Told, composed: Composed) {
    const { broader } = values;
    if (broader !== undefined && !this.isTaken('issue', broader)) {
      composed.refused.push(
        `Unexpected --broader \`${broader}\`, expected an id in issues.yaml; ` +
          `to add one: npm run new -- issue "<label>"`,
      );
    }
    composed.drafts.push(draftIssue({ ...values, label: name, broader, form: lists['form'] }));
  }

  /** The id of the organization above a new one, which must be there already. */
  #parent(text: string | undefined, composed: Composed): string | undefined {
    const known = text === undefined ? undefined : this.organizations.meant(text);
    if (text !== undefined && known === undefined) {
      const [nearest] = this.organizations.near(text);
      const hint = nearest ? `: did you mean \`${nearest.id}\`?` : '';
      composed.refused.push(
        `Unexpected --parent \`${text}\`, expected an organization of the archive${hint}`,
      );
    }
    return known;
  }

  #letter(told: Told, anyway: boolean, composed: Composed) {
    const cast = this.#cast(anyway);
    const namesakes = { person: this.people, organization: this.organizations };
    const letter = readToldLetter(told, { cast, namesakes, anyway });
    const reader = new RecordReader(this.#archive, cast);
    const record = reader.read(letter.record);
    const troubles = [...letter.troubles, ...reader.troubles];
    composed.refused.push(...troubles.map((trouble) => refusedOption(trouble, told)));
    composed.areNamesakes = troubles.length > 0 && troubles.every(({ isNamesake }) => isNamesake);
    composed.doubts.push(...cast.doubts);
    composed.said.push(...cast.said, ...relationsSaid(record));
    const { none } = letter;
    const wanted = told.values['id'];
    const id = wanted !== undefined && isId(wanted) ? wanted : undefined;
    composed.drafts.push(draftLetter({ ...asLetter(record), id, none }), ...cast.drafts());
  }
}

/** What every record of a letter needs an address for may not be declined by leaving it out. */
const isSparable = (field: string) => field !== 'url';

/** A letter’s record, as its file is composed from it: what it holds beside the fields that may need a placeholder. */
function asLetter(record: RawRecord): NewLetter {
  const { source, ...fields } = record;
  const isMap = typeof source === 'object' && source !== null && !Array.isArray(source);
  const { publisher, url, ...more } = (isMap ? source : {}) as RawRecord;
  // Nothing is made of these values but text; what is wrong with them a check has said, or will say.
  return {
    ...fields,
    ...{ publisher, url, source: more },
    more: isMap || source === undefined ? fields : { ...fields, source },
  } as NewLetter;
}

/** What a statement’s parties are without being told. */
const relationsSaid = ({ kind, signatories, addressees }: RawRecord): string[] => {
  if (kind !== 'statement') return [];
  const words = [
    ...(signatories ? ['its signatories have `relation: issued`'] : []),
    ...(addressees ? ['its addressees have `relation: called-on`'] : []),
  ];
  return words.length > 0 ? [`As this is a statement, ${words.join(' and ')}.`] : [];
};

/** “Unexpected --issue `weather`, expected …”: something wrong, by the option in which it was told. */
function refusedOption({ path, what, expected, fix }: Trouble, { lists, values }: Told): string {
  const [field = '', index] = path[0] === 'source' ? path.slice(1) : path;
  const option = optionOf[field] ?? String(field);
  const text = typeof index === 'number' ? lists[option]?.[index] : values[option];
  const isWhole = what.includes(`\`${text}\``) || what.includes(`“${text}”`);
  const where = isWhole ? `--${option} \`${text}\`` : `${what} in --${option} \`${text}\``;
  return [`Unexpected ${where}, ${expected}`, fix].filter(Boolean).join('. ');
}

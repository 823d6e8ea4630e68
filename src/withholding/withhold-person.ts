import { buildArchive, type Archive } from '../archive/archive.ts';
import {
  recordsOf,
  type Content,
  type LocatedLetter,
  type SourceText,
} from '../archive/content.ts';
import { parseRecordLink } from '../archive/link.ts';
import { searchAddresses } from './addresses-in-file.ts';
import { formSearch } from './absence/search.ts';
import { documentOf, isBelow, sourcesOf, type Document } from './document.ts';
import { withholdEntries } from './entries.ts';
import { isOwnName } from './fields.ts';
import { formsOf } from './forms.ts';
import { nameFinder, type NameFinder } from './finder.ts';
import { searchIds } from './ids.ts';
import { plainPlaces, searchFile } from './names-in-file.ts';
import { planOf, type Plan } from './plan.ts';
import { Survey } from './survey.ts';

/** A plan to withhold a person, and the forms by which they are found. */
export interface PersonPlan extends Plan {
  /** As `formsOf` gives them. */
  forms: readonly string[];
  /** The forms of everyone else, in which one of these may stand. */
  others: readonly string[];
}

/** The people whom a letter records, in its lists or by a link of its text. */
function peopleIn({ data, body }: LocatedLetter): Set<string> {
  const listed = [...data.signatories, ...data.addressees, ...data.detainees, ...data.mentions];
  const linked = body.links.flatMap(({ url }) => {
    const link = parseRecordLink(url);
    return link?.kind === 'person' ? [link.id] : [];
  });
  const asked = data.asks.flatMap(({ people }) => people);
  return new Set([...listed.flatMap(({ person }) => person ?? []), ...asked, ...linked]);
}

class PersonWithholding {
  readonly survey = new Survey();
  readonly #content: Content;
  readonly #archive: Archive;
  readonly #person: string;
  readonly #ids: ReadonlySet<string>;
  readonly #finder: NameFinder;
  readonly #sources: ReadonlyMap<string, SourceText>;

  constructor(content: Content, archive: Archive, person: string, finder: NameFinder) {
    this.#content = content;
    this.#archive = archive;
    this.#person = person;
    this.#finder = finder;
    this.#ids = new Set([person, ...(archive.person(person)?.aliases ?? [])]);
    this.#sources = sourcesOf(content);
  }

  run(notes: readonly SourceText[]): void {
    for (const letter of this.#content.letters) this.#letter(letter);
    for (const { id, file } of this.#content.people) {
      if (id === this.#person) this.survey.do(file, { do: 'delete' });
      else this.#record(file, { isPerson: true, here: new Set([id]) });
    }
    for (const { file } of this.#content.organizations) this.#record(file, { isPerson: false });
    const issues = new Set(this.#content.issues.map(({ file }) => file));
    for (const file of issues) this.#record(file, { isPerson: false });
    for (const note of notes) this.#note(note);
    const { survey } = this;
    const hereOf = (id: string) => {
      const letter = this.#content.letters.find((one) => one.id === id);
      return letter ? peopleIn(letter) : new Set<string>();
    };
    searchIds({
      survey,
      content: this.#content,
      finder: this.#finder,
      person: this.#person,
      hereOf,
    });
  }

  #letter(letter: LocatedLetter): void {
    const source = this.#sources.get(letter.file);
    const here = peopleIn(letter);
    const isRecorded = here.has(this.#person);
    if (!source || (!isRecorded && !this.#finder.mayBeIn(source.text))) return;
    const document = documentOf(source);
    const { survey } = this;
    const gone = withholdEntries(survey, { letter, document }, this.#person);
    const others = (['signatories', 'addressees', 'detainees', 'mentions'] as const).flatMap(
      (list) =>
        letter.data[list].flatMap(({ person }, index) =>
          person && person !== this.#person ? [[list, index, 'as']] : [],
        ),
    );
    const { publisher } = letter.data.source;
    this.#search(document, {
      ...{ here, isRecorded },
      passed: [...gone, ...others],
      website: publisher === undefined ? undefined : this.#archive.organization(publisher)?.url,
    });
  }

  #record(file: string, { isPerson, here }: { isPerson: boolean; here?: Set<string> }): void {
    const source = this.#sources.get(file);
    if (!source || !this.#finder.mayBeIn(source.text)) return;
    this.#search(documentOf(source), {
      isRecorded: false,
      passed: [],
      isPerson,
      ...(here ? { here } : {}),
    });
  }

  #search(
    document: Document,
    context: {
      here?: ReadonlySet<string>;
      isRecorded: boolean;
      passed: readonly (readonly (string | number)[])[];
      isPerson?: boolean;
      website?: string | undefined;
    },
  ): void {
    const { here, isRecorded, passed, isPerson, website } = context;
    const around = here ? { here } : {};
    const isPassed = (path: readonly (string | number)[]) =>
      passed.some((outer) => isBelow(path, outer));
    const { survey } = this;
    const finder = this.#finder;
    searchFile(
      {
        ...{ survey, finder, around, ids: this.#ids, isRecorded },
        // How someone else is called is theirs; a body or a subject may be called after the person.
        isPassed: (path) => isPassed(path) || (isPerson === true && isOwnName(path)),
        isDoubtful: (path) => isPerson === false && isOwnName(path),
      },
      document,
    );
    searchAddresses({ survey, finder, around, isPassed, website }, document);
  }

  /** A note in the content folder, which is no record: `LICENSE.md`. */
  #note({ file, text }: SourceText): void {
    for (const { isSure, kind, start, end, edits } of plainPlaces(text, 0, this.#finder, {})) {
      if (kind === 'part') continue;
      const quoted = text.slice(start, end).replaceAll(/\s+/gu, ' ');
      const hinge = isSure
        ? undefined
        : this.survey.ask(file, `Withhold “${quoted}” here?`, { text, index: start });
      this.survey.do(file, { do: 'edit', edits }, hinge);
    }
  }
}

/**
 * Thinks out how a person is withheld: everything that goes or is changed, in whichever file.
 *
 * Takes the content, all of which could be read, the id of a person in it, and the notes that stand beside the
 * records. Throws `UnchangeableFile`, when the outcome is asked for, where a record is laid out so that its text
 * cannot be changed surgically.
 */
export function withholdPerson(
  content: Content,
  id: string,
  notes: readonly SourceText[] = [],
): PersonPlan {
  const archive = buildArchive(recordsOf(content));
  const person = archive.person(id);
  if (!person) throw new RangeError(`Unexpected person \`${id}\``);
  const finder = nameFinder(archive, person);
  const withholding = new PersonWithholding(content, archive, id, finder);
  withholding.run(notes);
  const forms = formsOf(archive, person);
  const namesakes = archive.people.filter((other) => other.id !== id);
  const others = namesakes.flatMap((other) => formsOf(archive, other));
  const formsIn = formSearch(forms, others);
  const sweep = (text: string) =>
    finder.mayBeIn(text) ? formsIn(text).map(({ line }) => line) : [];
  const all = { sources: [...content.sources, ...notes] };
  return { ...planOf(withholding.survey, all, sweep), forms, others };
}

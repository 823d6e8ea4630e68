import path from 'node:path';
import { buildArchive, type Archive, type Records } from '../../archive/archive.ts';
import { recordsOfDrafts } from '../../drafting/records.ts';
import { asideText } from '../../importing/aside.ts';
import { mend } from '../../importing/damage/mend.ts';
import { draftsOf } from '../../importing/drafts.ts';
import { readPage } from '../../importing/reading/read-page.ts';
import { understand } from '../../importing/understand.ts';
import { shownPath } from '../../reading/file.ts';
import { asideFile, isAnotherLetter, layFiles } from './folder.ts';
import type { Call } from './call.ts';
import type { Known } from './known.ts';
import type { Outcome } from './outcome.ts';
import { readInput } from './input.ts';

/** Imports pages one after the other, so that whoever is new in one is known in the next. */
export class Importer {
  readonly #call: Omit<Call, 'files' | 'json'>;
  readonly #ids: Known['ids'];
  #records: Records;
  #archive: Archive;

  constructor({ records, ids }: Known, call: Omit<Call, 'files' | 'json'>) {
    this.#call = call;
    this.#ids = ids;
    this.#records = records;
    this.#archive = buildArchive(this.#records);
  }

  get archive(): Archive {
    return this.#archive;
  }

  /** Imports a page, `-` for standard input; what goes wrong is told in the outcome. */
  async run(file: string): Promise<Outcome> {
    try {
      return await this.#import(file);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { file, error: error.message };
    }
  }

  async #import(file: string): Promise<Outcome> {
    const { out, id, transcription, rights, dryRun, namesSignatories } = this.#call;
    const reading = await readPage(await readInput(file), file === '-' ? '' : file);
    if ('refusal' in reading) return { file, error: reading.refusal };
    const mending = this.#call.mend ? mend(reading.page.markdown) : undefined;
    const page = mending ? { ...reading.page, markdown: mending.markdown } : reading.page;
    const found = understand(page, this.#archive);
    const drafted = draftsOf(page, found, this.#archive, {
      ...{ id, transcription, rights, namesSignatories, known: this.#ids },
      isTaken: (wanted, letter) =>
        isAnotherLetter(out, wanted, letter) ||
        this.#archive.letters.some(({ aliases }) => aliases.includes(wanted)),
    });
    const aside = { file: asideFile(drafted.id), text: asideText(page, file), appended: false };
    const files = [...drafted.drafts, ...(transcription ? [] : [aside])];
    const { written, unwritten } = await layFiles(out, files, dryRun);
    // Of a letter that is there already nothing was written, newcomers included.
    if (dryRun || written.length > 0) this.#add(drafted.drafts);
    const kept = shownPath(path.join(out, aside.file));
    return {
      ...{ file, page, found, drafted, written, unwritten, mended: mending?.changes ?? [] },
      transcription: transcription ? undefined : kept,
    };
  }

  /** Whoever is new is known from now on. */
  #add(drafts: Parameters<typeof recordsOfDrafts>[0]): void {
    const { people, organizations } = recordsOfDrafts(drafts);
    if (people.length + organizations.length === 0) return;
    this.#records = {
      ...this.#records,
      people: [...this.#records.people, ...people],
      organizations: [...this.#records.organizations, ...organizations],
    };
    this.#archive = buildArchive(this.#records);
  }
}

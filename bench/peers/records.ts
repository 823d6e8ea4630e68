import { buildArchive, type Archive, type LetterRecord } from '../../src/archive/archive.ts';
import { recordsOf } from '../../src/archive/content.ts';
import { dateSortKey, dateYear, displayDate } from '../../src/archive/date.ts';
import { statuses } from '../../src/archive/status.ts';
import { toWords } from '../../src/archive/views/ledger.ts';
import { fromLine } from '../../src/archive/views/party.ts';
import { readContent } from '../../src/reading/content.ts';

/** A letter as peers are given it: what only this archive can tell is told, and ids are left for them to follow. */
export interface GivenLetter {
  id: string;
  title: string;
  /** Of its body here. */
  language: string;
  /** The first day that its date covers, by which it sorts. */
  day: string;
  year: string;
  /** Its date for people: `10 May 2010`. */
  when: string;
  from: string;
  to: string;
  detainees: readonly { person: string; status: string; note: string }[];
  /** Ids of those whom it names otherwise. */
  mentions: readonly string[];
  issues: readonly string[];
  asks: readonly string[];
  markdown: string;
}

/** A content folder as peers are given it. */
export interface Given {
  /** Newest first. */
  letters: readonly GivenLetter[];
  /** In the order of their filing names. */
  people: readonly { id: string; name: string; description: string; forms: readonly string[] }[];
  issues: readonly { id: string; label: string; definition: string }[];
}

function given(archive: Archive, letter: LetterRecord, markdown: string): GivenLetter {
  return {
    id: letter.id,
    title: letter.title,
    language: letter.language,
    day: dateSortKey(letter.date),
    year: dateYear(letter.date),
    when: displayDate(letter.date),
    from: fromLine(archive, letter),
    to: toWords(archive, letter),
    detainees: letter.detainees.map(({ person, status, note = '' }) => ({
      person,
      status: statuses[status].label,
      note,
    })),
    mentions: letter.mentions.map(({ person }) => person),
    issues: letter.issues,
    asks: letter.asks.map(({ ask }) => ask),
    markdown: markdown.replaceAll(/\]\(person:([a-z0-9-]+)\)/gu, '](/people/$1/)'),
  };
}

/** Reads a content folder for a peer. Throws where it holds no letter. */
export async function readGiven(folder: string): Promise<Given> {
  const { content } = await readContent(folder);
  if (content.letters.length === 0) {
    throw new Error(`Unexpected folder ${folder}, expected one with letters`);
  }
  const archive = buildArchive(recordsOf(content));
  const bodies = new Map(content.letters.map(({ id, body }) => [id, body.markdown]));
  return {
    letters: archive.letters.map((letter) => given(archive, letter, bodies.get(letter.id) ?? '')),
    people: archive.people.map(({ id, name, description = '', forms }) => ({
      id,
      name,
      description,
      forms: forms.map(({ value }) => value),
    })),
    issues: archive.issues.map(({ id, label, definition }) => ({ id, label, definition })),
  };
}

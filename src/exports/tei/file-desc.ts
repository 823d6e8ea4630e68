import type { Element } from 'xast';
import { x } from 'xastscript';
import type { LetterRecord } from '../../archive/archive.ts';
import { languageOf } from '../../archive/language.ts';
import { letterNouns } from '../../archive/letter.ts';
import { rights } from '../../archive/rights.ts';
import type { LetterView } from '../../archive/views/letter.ts';
import { mailAddress } from '../contact.ts';
import type { Site } from '../site.ts';
import { uri } from '../uri.ts';
import { dateElement } from './date.ts';
import { nameOf, type References } from './references.ts';

const titleElement = ({ title, letterLanguages }: LetterRecord): Element =>
  x('title', { 'xml:lang': languageOf(title, letterLanguages) }, title);

function titleStmt(letter: LetterRecord, site: Site): Element {
  const resp = letter.text === 'summary' ? 'Record and summary' : 'Record and transcription';
  return x('titleStmt', [
    titleElement(letter),
    x('respStmt', [x('resp', resp), x('orgName', { ref: site.page('/') }, site.title)]),
  ]);
}

/** The archive's license for what it writes, and the rights in the letter, which are others'. */
function availability({ rights: id, text, kind }: LetterRecord, { license, title }: Site): Element {
  const own = text === 'summary' ? 'the record and the summary' : 'the record';
  const theirs =
    text === 'summary' ? letterNouns[kind] : `${letterNouns[kind]}, whose text this file holds`;
  const stated = rights.get(id);
  return x('availability', [
    x('licence', { target: uri(license.url) }, [
      x('p', `What ${title} writes here, ${own}: ${license.label}.`),
    ]),
    ...(stated
      ? [
          x('licence', { target: stated.url }, [
            x('p', `Rights in the ${theirs}: ${stated.label}.`),
          ]),
        ]
      : []),
  ]);
}

function publicationStmt(letter: LetterRecord, site: Site, updated: string): Element {
  const mail = mailAddress(site.contact);
  return x('publicationStmt', [
    x('publisher', [x('ref', { target: site.page('/') }, site.title)]),
    ...(mail === undefined ? [] : [x('address', [x('addrLine', [x('email', mail)])])]),
    x('idno', { type: 'URL' }, site.file('letter', letter.id, 'xml')),
    x('idno', { type: 'page' }, site.record('letter', letter.id)),
    x('date', { when: updated }),
    availability(letter, site),
  ]);
}

/** What the record says of itself, in words. */
function notesStmt({ titleNote, dateNote, occasion, incomplete }: LetterRecord): Element[] {
  const said: readonly (readonly [type: string, text: string | undefined])[] = [
    ['title', titleNote],
    ['date', dateNote],
    ['occasion', occasion],
  ];
  const notes = [
    ...said.flatMap(([type, text]) => (text === undefined ? [] : [x('note', { type }, text)])),
    ...Object.entries(incomplete ?? {}).map(([list, why]) =>
      x('note', { type: 'incomplete', subtype: list }, why),
    ),
  ];
  return notes.length > 0 ? [x('notesStmt', notes)] : [];
}

/** Where the letter is published. */
function sourceDesc({ letter, publisher }: LetterView, references: References): Element {
  const { url, alternates, archived, accessed } = letter.source;
  const refs = [
    ...(url === undefined ? [] : [['published', url] as const]),
    ...alternates.map((address) => ['alternate', address] as const),
    ...(archived === undefined ? [] : [['archived', archived] as const]),
  ];
  return x('sourceDesc', [
    x('bibl', { type: letter.kind }, [
      titleElement(letter),
      ' ',
      dateElement(letter.date),
      ...(publisher
        ? [
            ' ',
            x('publisher', [
              nameOf(references, 'organization', publisher.id, [
                { type: 'text', value: publisher.name },
              ]),
            ]),
          ]
        : []),
      ...refs.flatMap(([type, address]) => [
        ' ',
        x('ref', { type, target: uri(address) }, address),
      ]),
      ...(accessed === undefined ? [] : [' ', dateElement(accessed, { type: 'accessed' })]),
    ]),
  ]);
}

/** What the file is, who answers for it, what may be done with it, and what it is taken from. */
export const fileDesc = (view: LetterView, references: References, updated: string): Element =>
  x('fileDesc', [
    titleStmt(view.letter, references.site),
    publicationStmt(view.letter, references.site, updated),
    ...notesStmt(view.letter),
    sourceDesc(view, references),
  ]);

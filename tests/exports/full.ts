import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import type { Archive, LetterRecord } from '../../src/archive/archive.ts';
import { archiveOf, issue, letter, organization, person } from '../archive/records.ts';

/** A text that nothing could take for anything else. */
export const plain = 'Plain words';

/** Texts that might be taken for markup, break a document or deceive who reads it. */
export const hostile = [
  `"quoted" 'twice' & "more"`,
  '</title></TEI><script>alert(1)</script>',
  '<!-- --> ]]> <![CDATA[ x ]]> <?php ?>',
  '&lt;b&gt; &#0; &#x1F; &amp; &undefined;',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'one\ntwo\r\nthree\rfour\tfive',
  'a\0b\u0008c\u001Bd\u007Fe\u0085f\uFFFEg\uFFFFh',
  'a\uD800b\uDC00c\uD83D',
  '\u202Eright to left\u202C \u2066isolated\u2069 \u200F\u200E',
  // Not as the first sign: libxml2-wasm reads each text through a TextDecoder, which would drop it there.
  'marked\uFEFF\u200B\u2060 \u0301combined',
  '@article{x, title = {\\"{o}} } % $ # _ ^ ~ \\',
  '𠮷野家 ཀ ئۇيغۇر 🕯',
];

/** An archive in which everything is filled in: the letter at hand, and who and what it needs. */
export interface Full {
  archive: Archive;
  letter: LetterRecord;
  /** Texts that no export of the letter holds. */
  unsaid: ReadonlySet<string>;
}

/** Gives a text with a number that is new each time, so that each field has its own. */
export function numbered(text: string): () => string {
  let count = 0;
  return () => `${text} ${(count += 1)}`;
}

/**
 * A full archive. Takes what gives the text of each field that may hold any: names, roles, notes, and the
 * parts of addresses after their host.
 */
export function fullArchive(text: () => string): Full {
  const unsaid = new Set<string>();
  const left = () => {
    const value = text();
    unsaid.add(value);
    return value;
  };
  // Said too, but as a pointer, in which signs are encoded.
  const address = () => `https://example.org/${left()}?${left()}#${left()}`;
  const forms = () => [
    { value: text(), kind: 'native' as const, language: 'zh-Hans', source: address() },
    { value: text(), kind: 'misspelling' as const },
  ];
  const record = letter('2014-03-02-harbor', {
    title: text(),
    titleNote: text(),
    date: '2014-03~',
    dateNote: text(),
    occasion: text(),
    letterLanguages: ['en', 'zh-Hans'],
    signatories: [
      { person: 'ana', organization: 'quill', role: text(), as: [text(), text()] },
      { organization: 'quill', relation: 'issued', as: [text()] },
      { group: text(), count: 12 },
    ],
    addressees: [
      { person: 'lian', role: text() },
      { organization: 'board', relation: 'called-on', role: text() },
      { person: 'bo', relation: 'copied', as: [text()] },
    ],
    detainees: [
      {
        person: 'mi',
        status: 'imprisoned',
        as: [text()],
        note: text(),
        charge: text(),
        sentence: text(),
        place: text(),
        since: '2013?',
      },
    ],
    mentions: [{ person: 'norchung', note: text(), as: [text()] }],
    issues: ['press'],
    asks: [
      {
        ask: text(),
        kind: 'release',
        people: ['mi'],
        issues: ['press'],
        outcome: { text: text(), date: '2015', url: address() },
      },
    ],
    incomplete: { signatories: text(), asks: text() },
    source: {
      publisher: 'quill',
      url: address(),
      alternates: [address()],
      archived: address(),
      accessed: '2016',
    },
    related: [{ letter: '2012-port', relation: 'follows' }],
  });
  const people = ['ana', 'lian', 'bo', 'mi', 'norchung'].map((id) =>
    person(id, {
      name: text(),
      family: left(),
      given: left(),
      forms: forms(),
      description: text(),
      born: { date: '1971', source: address() },
      died: { date: '2016', source: address() },
      sameAs: [address()],
    }),
  );
  const organizations = ['quill', 'board'].map((id) =>
    organization(id, {
      name: text(),
      acronym: text(),
      forms: forms(),
      country: 'XV',
      url: address(),
      sameAs: [address()],
      parent: 'ministry',
    }),
  );
  const archive = archiveOf({
    letters: [
      record,
      letter('2012-port', {
        title: text(),
        date: '2012',
        signatories: [{ group: left() }],
        addressees: [{ group: left() }],
      }),
    ],
    people,
    organizations,
    issues: [issue('press', { label: text(), definition: left() })],
  });
  return { archive, letter: record, unsaid };
}

/** The elements of a document with the names of their attributes, in order. */
export function skeletonOf(xml: string): string[] {
  const elements: string[] = [];
  visit(fromXml(xml), (node) => {
    if (node.type === 'text' || node.type === 'root') return;
    elements.push(
      node.type === 'element' ? [node.name, ...Object.keys(node.attributes)].join(' ') : node.type,
    );
  });
  return elements;
}

import { citationFormats, type CitationFormat } from '../citation/formats.ts';
import { framed } from '../pieces.ts';
import type { DataFile } from './file.ts';

// What comes back from each format, field by field: docs/exports/citations.md.
const words: Readonly<
  Record<CitationFormat['ending'], Pick<DataFile, 'what' | 'tool' | 'fields'>>
> = {
  bib: {
    what: 'A citation of each letter. BibTeX knows no letters and no addressees: a letter is its @misc, and those addressed stand in a note. Some of its programs take an organization’s name apart.',
    tool: 'LaTeX, JabRef, Zotero',
    fields: [
      { name: 'author', description: 'Who signed or issued it.' },
      { name: 'title, date, url', description: 'Its title, its date, its page in this archive.' },
      { name: 'note', description: 'Those addressed, and where it is published.' },
      { name: 'abstract, keywords', description: 'Whom it names, what it asks, its issues.' },
    ],
  },
  ris: {
    what: 'A citation of each letter, as personal communication, with its addressees.',
    tool: 'Zotero, EndNote, Mendeley, Citavi',
    fields: [
      { name: 'AU, A2', description: 'Who signed or issued it; to whom.' },
      { name: 'TI, DA, UR', description: 'Its title, its date, its page in this archive.' },
      { name: 'M3, AB, KW', description: 'Its kind; whom it names and what it asks; its issues.' },
    ],
  },
  'csl.json': {
    what: 'A citation of each letter, with addressees, whole organizations and uncertain dates: of the three it holds most.',
    tool: 'Zotero, Pandoc, citeproc',
    fields: [
      { name: 'author, recipient', description: 'Who signed or issued it; to whom.' },
      { name: 'title, issued, URL', description: 'Its title, its date, its page in this archive.' },
      { name: 'genre, abstract', description: 'Its kind; whom it names and what it asks.' },
    ],
  },
};

/** All letters as citations, in each of the formats. */
export const citationFiles: readonly DataFile[] = citationFormats.map(
  ({ ending, label, type, entry, frame }) => ({
    name: `letters.${ending}`,
    ...{ label, type, ...words[ending] },
    write: ({ archive, site }) => {
      const entries = archive.letters.map((letter) => ({
        of: [['letter', letter.id] as const],
        write: () => entry(archive, letter, site),
      }));
      return framed(entries, frame);
    },
  }),
);

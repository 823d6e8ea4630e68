import { buildArchive, type Archive } from '../../src/archive/archive.ts';
import { recordsOf, type Content } from '../../src/archive/content.ts';
import { draftsOf, type Drafted, type Wish } from '../../src/importing/drafts.ts';
import type { Origin } from '../../src/importing/found.ts';
import type { Page } from '../../src/importing/page.ts';
import type { Understanding } from '../../src/importing/understand.ts';

/** A page as it would be read. */
export const pageOf = (markdown: string, head: Page['head'] = {}): Page => ({
  ...{ kind: 'html', markdown, encoding: 'utf-8, declared', head, warnings: [] },
});

/** What is read in a line. */
export const read = (line: number, quote?: string): Origin => ({ how: 'read', line, quote });

/** An understanding of a letter, of which only what matters is told. */
export const understood = (told: Partial<Understanding>): Understanding => ({
  title: { how: 'read', line: 1, value: 'A second letter on the harbor arrests' },
  date: { how: 'read', line: 2, value: '2014-05-09' },
  kind: { how: 'missing' },
  language: { how: 'inferred', value: 'en' },
  letterLanguages: ['en'],
  ...{ addressees: [], signatories: [], detainees: [], mentions: [], issues: [], related: [] },
  ...{ asks: [], warnings: [] },
  ...told,
});

const archiveOf = (content: Content): Archive => buildArchive(recordsOf(content));

/** The drafts of a letter for a content that is there. */
export const draftsIn = (
  content: Content,
  found: Understanding,
  page: Page = pageOf('The letter.'),
  wish: Partial<Wish> = {},
): Drafted =>
  draftsOf(page, found, archiveOf(content), {
    ...{
      transcription: false,
      namesSignatories: false,
      known: content.known,
      isTaken: () => false,
    },
    ...wish,
  });

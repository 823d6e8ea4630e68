import type { RecordKind } from '../../archive/address.ts';
import type {
  Archive,
  IssueRecord,
  LetterRecord,
  OrganizationRecord,
  PersonRecord,
} from '../../archive/archive.ts';
import type { Root } from 'hast';
import type { z } from 'zod';
import { absoluteHtml } from '../html/absolute.ts';
import type { Site } from '../site.ts';
import type {
  publishedIssue,
  publishedLetter,
  publishedOrganization,
  publishedPerson,
} from './schema.ts';

/** What JSON files need beside a record. */
export interface JsonContext {
  archive: Archive;
  site: Site;
  /** The day on which a record last changed; nothing where no history says so. */
  changed: (kind: RecordKind, id: string) => string | undefined;
}

const publishedAs = (kind: RecordKind, id: string, { site, changed }: JsonContext) => {
  const day = changed(kind, id);
  return { id, url: site.record(kind, id), ...(day === undefined ? {} : { changed: day }) };
};

/** A letter as JSON files have it. Takes its text, rendered and sanitized. */
export const letterRecord = (
  letter: LetterRecord,
  body: Root,
  context: JsonContext,
): z.output<typeof publishedLetter> => {
  const { id, ...fields } = letter;
  const head = publishedAs('letter', id, context);
  return { ...head, ...fields, body: absoluteHtml(body, head.url) };
};

export const personRecord = (
  { id, ...fields }: PersonRecord,
  context: JsonContext,
): z.output<typeof publishedPerson> => ({ ...publishedAs('person', id, context), ...fields });

/** An organization as JSON files have it: `url` is its page here, as everywhere, and `website` its own. */
export const organizationRecord = (
  { id, url: website, ...fields }: OrganizationRecord,
  context: JsonContext,
): z.output<typeof publishedOrganization> => ({
  ...publishedAs('organization', id, context),
  ...(website === undefined ? {} : { website }),
  ...fields,
});

export const issueRecord = (
  issue: IssueRecord,
  context: JsonContext,
): z.output<typeof publishedIssue> => ({ ...issue, ...publishedAs('issue', issue.id, context) });

import '@citation-js/plugin-csl';
import { plugins } from '@citation-js/core';
import type {
  Archive,
  IssueRecord,
  LetterRecord,
  OrganizationRecord,
  PersonRecord,
} from '../../archive/archive.ts';
import { displayDate } from '../../archive/date.ts';
import { plain } from '../plain.ts';
import type { Site } from '../site.ts';
import { cslDate } from './date.ts';
import { letterItem, recipientsOf, type CslItem } from './item.ts';
import { withoutMarkup } from './markup.ts';

/** When a record was last changed, `YYYY-MM-DD`; nothing where that is not known. */
export type Updated = string | undefined;

/**
 * Adds a style without what tells the items of a bibliography from each other and what sorts them: more than half
 * of the work, and of no effect on an item that stands alone. These are a style’s `citation` and `sort`
 * (https://docs.citationstyles.org/en/stable/specification.html). Takes a style’s name; gives that of the new one.
 */
function styleOfOne(name: string): string {
  const { styles } = plugins.config.get('@csl');
  const style = styles
    .get(name)
    .replace(/<citation\b.*<\/citation>/su, '<citation><layout/></citation>')
    .replace(/<sort>.*?<\/sort>/su, '');
  const ofOne = `${name}-of-one`;
  styles.add(ofOne, style);
  return ofOne;
}

const template = styleOfOne('apa');

/** An item in the style of the American Psychological Association, then when the record was last changed. */
function formatted(item: CslItem, updated: Updated, what = 'record '): string {
  const text = plugins.output.format('bibliography', [withoutMarkup(item)], {
    template,
    lang: 'en-US',
    format: 'text',
  });
  return [text.trim(), updated && `(${what}last changed ${displayDate(updated)})`]
    .filter(Boolean)
    .join(' ');
}

/** A letter’s citation. Recipients are those it addresses; the archive’s words and keywords stay out. */
export function letterCitation(
  archive: Archive,
  letter: LetterRecord,
  site: Site,
  updated: Updated,
): string {
  const { recipient: _copiedToo, ...item } = letterItem(archive, letter, site);
  const recipient = recipientsOf(archive, letter, ['addressed']);
  return formatted({ ...item, ...(recipient.length > 0 ? { recipient } : {}) }, updated);
}

/** A page of the archive is of the day on which its record was last changed. */
const issued = (updated: Updated) => (updated === undefined ? {} : { issued: cslDate(updated) });

function pageCitation(
  id: string,
  title: string,
  url: string,
  site: Site,
  updated: Updated,
): string {
  const item = { id, type: 'webpage', title: plain(title), URL: url } as const;
  return formatted({ ...item, ...issued(updated), 'container-title': plain(site.title) }, updated);
}

/** The citation of a person’s page. */
export const personCitation = ({ id, name }: PersonRecord, site: Site, updated: Updated): string =>
  pageCitation(id, name, site.record('person', id), site, updated);

/** The citation of an organization’s page. */
export const organizationCitation = (
  { id, name }: OrganizationRecord,
  site: Site,
  updated: Updated,
): string => pageCitation(id, name, site.record('organization', id), site, updated);

/** The citation of an issue’s page. */
export const issueCitation = ({ id, label }: IssueRecord, site: Site, updated: Updated): string =>
  pageCitation(id, label, site.record('issue', id), site, updated);

/** The citation of the archive as a whole. */
export const archiveCitation = (site: Site, updated: Updated): string =>
  formatted(
    {
      ...{ id: 'archive', type: 'dataset', title: plain(site.title), URL: site.page('/') },
      ...issued(updated),
    },
    updated,
    '',
  );

import type { Element } from 'xast';
import { x } from 'xastscript';
import type { OrganizationRecord, PersonRecord } from '../../archive/archive.ts';
import type { Form } from '../../archive/form.ts';
import { isLetterId } from '../../archive/link.ts';
import { authorityOf } from '../authority.ts';
import type { Site } from '../site.ts';
import { uri } from '../uri.ts';

/** Where something is reported, as a pointer: a letter's page, or an address. */
export const sourceUri = (source: string, site: Site): string | undefined =>
  isLetterId(source) ? site.record('letter', source) : uri(source);

/** Other forms of a name, each with its language, kind and source; then spellings that only this letter prints. */
export function formElements(
  element: 'persName' | 'orgName',
  { name, forms }: { name: string; forms: readonly Form[] },
  spellings: Iterable<string>,
  letter: string,
  site: Site,
): Element[] {
  const known = new Set([name, ...forms.map(({ value }) => value)]);
  const printed = [...spellings].filter((spelling) => !known.has(spelling));
  return [
    ...forms.map(({ value, language, kind, source }) =>
      x(
        element,
        {
          type: kind,
          'xml:lang': language,
          source: source === undefined ? undefined : sourceUri(source, site),
        },
        value,
      ),
    ),
    ...printed.map((spelling) =>
      x(element, { type: 'printed', source: site.record('letter', letter) }, spelling),
    ),
  ];
}

/** Where a person or a body is told of: on this site, and elsewhere. */
export const identifiers = (
  kind: 'person' | 'organization',
  { id, sameAs }: PersonRecord | OrganizationRecord,
  site: Site,
): Element[] => [
  x('idno', { type: 'page' }, site.record(kind, id)),
  ...sameAs.map((address) => x('idno', { type: authorityOf(address) ?? 'URI' }, address)),
];

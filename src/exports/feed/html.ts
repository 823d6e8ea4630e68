import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { OrganizationRecord, PersonRecord } from '../../archive/archive.ts';
import { direction } from '../../archive/language.ts';
import { nativeForm } from '../../archive/name.ts';
import type { Site } from '../site.ts';
import { uri } from '../uri.ts';

/** A phrase of an entry: elements and texts, which can never become elements. */
export type Phrase = readonly (ElementContent | string)[];

/** Phrases in a row, with a text between each and the next. */
export const joined = (phrases: readonly Phrase[], between: string): Phrase =>
  phrases.flatMap((phrase, index) => (index > 0 ? [between, ...phrase] : phrase));

/** A link to another host, which need not know who reads this. */
export const linkOut = (address: string, text = address): Element =>
  h('a', { href: uri(address), rel: ['noreferrer'] }, text);

/** A text in its own language and direction. */
export const inLanguage = (text: string, language: string | undefined): Element =>
  h('span', { lang: language, dir: language === undefined ? 'auto' : direction(language) }, text);

/** A person’s name as a link, in other words where those are given. */
export const personLink = (site: Site, { id, name }: PersonRecord, text = name): Element =>
  h('a', { href: site.record('person', id) }, text);

/** A person’s name as a link, with its native script beside it. */
export function personName(site: Site, person: PersonRecord): Phrase {
  const native = nativeForm(person);
  const link = personLink(site, person);
  return native ? [link, ' ', inLanguage(native.value, native.language)] : [link];
}

/** An organization’s name as a link. */
export const organizationName = (site: Site, { id, name }: OrganizationRecord): Element =>
  h('a', { href: site.record('organization', id) }, name);

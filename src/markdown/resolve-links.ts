import type { Properties, Root } from 'hast';
import type { VFile } from 'vfile';
import { addressesUnder, isId } from '../archive/address.ts';
import { isOutwardLink, parseRecordLink } from '../archive/link.ts';
import { contextOf, type LetterContext } from './context.ts';
import { elementsIn } from './places.ts';

/** The class of a link to someone whom the letter at hand presents as a prisoner. */
const detaineeClass = 'held';

/** The properties of a link to a person's page. */
export function personLink(base: string, person: string, detained: boolean) {
  const href = addressesUnder(base).record('person', person);
  return detained ? { href, className: [detaineeClass] } : { href };
}

// Any host that no letter links to: an address that stays there is one of this site.
const here = new URL('https://here.invalid/');

/** What a link becomes, given its target; nothing where the target leads nowhere. */
function linkTo(href: string, { base, names }: LetterContext): Properties | undefined {
  const target = parseRecordLink(href);
  if (target) {
    const { kind, id } = target;
    // What is no id could climb out of the folder of its kind: `person:../..`.
    if (!isId(id)) return undefined;
    const detained = names.some(({ person, detained }) => person === id && detained);
    if (kind === 'person') return personLink(base, id, detained);
    return { href: addressesUnder(base).record(kind, id) };
  }
  // `https:words` is an address below the page on a site of https, and another site on one of http.
  if (/^[^/?#]*:/u.test(href) && !isOutwardLink(href.trim())) return undefined;
  const url = URL.parse(href, here.href);
  if (!url || !/^(?:https?|mailto):$/u.test(url.protocol)) return undefined;
  // A site that a letter links to need not know who reads that letter.
  return url.host && url.host !== here.host ? { href, rel: ['noreferrer'] } : { href };
}

/** Turns `person:`, `organization:`, `issue:` and `letter:` links into addresses. */
export function resolveLinks() {
  return (tree: Root, file: VFile) => {
    const context = contextOf(file);
    for (const node of elementsIn(tree).filter(({ tagName }) => tagName === 'a')) {
      const { href, ...others } = node.properties;
      const link = typeof href === 'string' ? linkTo(href, context) : undefined;
      if (!link) node.tagName = 'span';
      node.properties = { ...others, ...link };
    }
  };
}

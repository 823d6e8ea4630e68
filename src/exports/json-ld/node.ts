import { dateParts } from '../../archive/date.ts';
import { plain } from '../plain.ts';

/** A node of JSON-LD in the vocabulary of https://schema.org, with SKOS where it says more. */
export interface LinkedNode {
  readonly [term: string]: LinkedValue;
}
export type LinkedValue = string | number | LinkedNode | readonly LinkedValue[] | undefined;

const context = ['https://schema.org', { skos: 'http://www.w3.org/2004/02/skos/core#' }];

/** Nothing in place of an empty list, so that JSON leaves the term out. */
export const some = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length > 0 ? values : undefined;

/** A reference to a node by its address. */
export const reference = (id: string): LinkedNode => ({ '@id': id });

/** The value of a schema.org date: ISO 8601. Nothing for a date that is uncertain or no one point. */
export function exactDate(edtf: string): string | undefined {
  const [only, ...more] = dateParts(edtf);
  return more.length === 0 && only?.datetime === edtf ? edtf : undefined;
}

/**
 * Nodes as the text of a `<script type="application/ld+json">`.
 *
 * Nothing in it can end the element, open a comment or break a line: `<`, `>`, `&` and the line separators
 * of JavaScript stand as escapes. Source: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function linkedData(nodes: readonly LinkedNode[]): string {
  const text = JSON.stringify({ '@context': context, '@graph': nodes }, (_key, value: unknown) =>
    typeof value === 'string' ? plain(value) : value,
  );
  return text.replaceAll(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

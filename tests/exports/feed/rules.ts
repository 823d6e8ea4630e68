import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { judgeOf, looker } from '../schema.ts';

const schema = judgeOf('atom');

/** A feed as rules see it. */
interface Seen {
  xml: string;
  /** Where it is published. */
  address: string;
  /** The texts and values that an XPath expression finds. */
  at: (expression: string) => string[];
  /** Every element in the contents of its entries. */
  tags: Element[];
}

const twice = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** RFC 3339 as Atom wants it (RFC 4287, section 3.3): `T` and `Z` are capitals, and the moment exists. */
const isMoment = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(text) &&
  !Number.isNaN(Date.parse(text));

const isAbsolute = (address: string) =>
  /^(?:https?|mailto|urn):[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/u.test(address);

/** What content may hold: of the elements that the W3C's Feed Validator lets pass, those that a letter can have. */
const elements = new Set(
  `a abbr b bdi blockquote br caption cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol
   p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead tr u ul var`.split(
    /\s+/u,
  ),
);
const attributes = new Set(
  'href cite rel lang dir start reversed colSpan rowSpan scope'.split(' '),
);

/**
 * What a feed must keep to, beyond its schema: RFC 4287, and what the W3C's Feed Validator
 * (https://github.com/w3c/feedvalidator) finds wrong or doubtful. Each gives the values that break it.
 */
const rules: Readonly<Record<string, (seen: Seen) => string[]>> = {
  schema: ({ xml }) => schema(xml),
  // Section 4.1.1: MUST, unless every entry has one.
  author: ({ at }) => (at('/atom:feed/atom:author/atom:name').some(Boolean) ? [] : ['no author']),
  // Section 4.1.1: SHOULD; the validator: SelfDoesntMatchLocation.
  self: ({ at, address }) => {
    const self = at('/atom:feed/atom:link[@rel="self"]/@href');
    return self.length === 1 && self[0] === address ? [] : [`self ${self.join(' ')}`];
  },
  // Sections 4.1.1 and 4.1.2: MUST NOT have two of one type and language.
  alternate: ({ at }) =>
    at('//atom:link[@rel="alternate"][following-sibling::atom:link[@rel="alternate"]]/@href'),
  'no alternate': ({ at }) =>
    at('(/atom:feed | //atom:entry)[not(atom:link[@rel="alternate"])]/atom:id'),
  // Section 4.2.6: MUST be an IRI; DuplicateEntries.
  id: ({ at }) => at('//atom:id').filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/u.test(id)),
  'id twice': ({ at }) => twice(at('//atom:id')),
  // Section 3.3.
  moment: ({ at }) => at('//atom:updated | //atom:published').filter((of) => !isMoment(of)),
  'published after updated': ({ at }) => {
    const updated = at('//atom:entry[atom:published]/atom:updated');
    return at('//atom:entry/atom:published').filter((of, index) => of > (updated[index] ?? ''));
  },
  'updated before its entries': ({ at }) => {
    const [feed = ''] = at('/atom:feed/atom:updated');
    return at('//atom:entry/atom:updated').filter((of) => of > feed);
  },
  order: ({ at }) => {
    const moments = at('//atom:entry/atom:updated');
    return moments.filter((moment, index) => moment > (moments[index - 1] ?? moment));
  },
  // ContainsRelRef; relative references would need xml:base, which many readers pass over.
  'relative reference': ({ at, tags }) => [
    ...at('//@href | //@scheme | //@uri | //atom:uri | //atom:icon').filter(
      (of) => !isAbsolute(of),
    ),
    ...tags
      .flatMap(({ properties }) => [properties['href'], properties['cite']])
      .flatMap((of) => (of === undefined || isAbsolute(String(of)) ? [] : [String(of)])),
  ],
  // SecurityRisk, SecurityRiskAttr, DangerousStyleAttr.
  element: ({ tags }) => tags.map(({ tagName }) => tagName).filter((name) => !elements.has(name)),
  attribute: ({ tags }) =>
    tags
      .flatMap(({ properties }) => Object.keys(properties))
      .filter((name) => !attributes.has(name)),
  // Section 3.1.1.1: a text construct of type text has no elements; without a type, some take it for HTML.
  'text type': ({ at }) =>
    at('(//atom:title | //atom:subtitle | //atom:rights | //atom:summary)[not(@type = "text")]'),
  'content type': ({ at }) => at('//atom:content[not(@type = "html")]'),
  'empty text': ({ at }) =>
    at('(//atom:title | //atom:name | //atom:content)[not(normalize-space())]/..'),
};

/** What is wrong with a feed that is published at an address: nothing where it is a good one. */
export function faultsOf(xml: string, address: string): string[] {
  const { at, dispose } = looker(xml);
  try {
    const tags = at('//atom:content').flatMap((html) =>
      selectAll('*', fromHtml(html, { fragment: true })),
    );
    return Object.entries(rules).flatMap(([name, rule]) =>
      rule({ xml, address, at, tags }).map((value) => `${name}: ${value}`),
    );
  } finally {
    dispose();
  }
}

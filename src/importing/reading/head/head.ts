import type { Element, Root } from 'hast';
import { titleStyle } from '../html/headings.ts';
import { attribute, childrenOf, elementsIn, isElement, textOf } from '../html/tree.ts';
import { plainSigns } from '../markdown/signs.ts';
import type { PageHead } from '../../page.ts';
import { cleanAddress } from './address.ts';
import { dayIn, postedIn, stampOf, type Stamp } from './stamp.ts';

type Metas = ReadonlyMap<string, string>;

const line = (text: string): string => plainSigns(text).replace(/\s+/gu, ' ').trim();

/** What a page’s <meta> elements say, by name; the first of each. */
function metasOf(tree: Root): Metas {
  const metas = new Map<string, string>();
  for (const meta of elementsIn(tree, 'meta')) {
    const name = (
      attribute(meta, 'property') ||
      attribute(meta, 'name') ||
      attribute(meta, 'itemProp')
    ).toLowerCase();
    const content = line(attribute(meta, 'content'));
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** Values of JSON-LD, by their key, wherever they stand; few pages nest deep. */
function valuesOf(value: unknown, key: string, level = 0): string[] {
  if (level > 6 || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : valuesOf(inner, key, level + 1),
  );
}

function linkedData(tree: Root): unknown[] {
  return elementsIn(tree, 'script')
    .filter((script) => attribute(script, 'type').toLowerCase() === 'application/ld+json')
    .flatMap((script) => {
      try {
        return [JSON.parse(textOf(script)) as unknown];
      } catch {
        return [];
      }
    });
}

const stampMetas = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
  ],
  ...[
    'dc.date',
    'dc.date.created',
    'dcterms.date',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'sailthru.date',
    'parsely-pub-date',
    'article.published',
  ],
];

function stampIn(tree: Root, metas: Metas): Stamp | undefined {
  for (const name of stampMetas) {
    const found = stampOf(metas.get(name), `${name}: ${metas.get(name) ?? ''}`);
    if (found) return found;
  }
  for (const data of linkedData(tree)) {
    for (const date of valuesOf(data, 'datePublished')) {
      const found = stampOf(date, `datePublished: ${date}`);
      if (found) return found;
    }
  }
  for (const time of elementsIn(tree, 'time', 'abbr')) {
    const date =
      attribute(time, 'dateTime') ||
      (time.tagName === 'abbr' ? attribute(time, 'title') : '') ||
      textOf(time);
    const isModified = /updated|modified/iu.test(attribute(time, 'className'));
    const found = isModified
      ? undefined
      : stampOf(date, dayIn(textOf(time)) === undefined ? date : line(textOf(time)));
    if (found) return found;
  }
  return postedIn(shownLines(tree)) ?? namedDate(tree);
}

const dateNames =
  /(?:^|[\s_-])(?:date|post-?date|entry-?date|published|pub-?date|time|submitted|created|posted-on|info|source)(?:[\s_-]|$)/iu;

/** A short element that is called a date, and is one. */
function namedDate(tree: Root): Stamp | undefined {
  for (const node of elementsIn(tree, 'span', 'div', 'p', 'td', 'em', 'small', 'li', 'h5', 'h6')) {
    if (!dateNames.test(`${attribute(node, 'className')} ${attribute(node, 'id')}`)) continue;
    const text = line(textOf(node));
    const found = text.length < 100 ? stampOf(text, text) : undefined;
    if (found) return found;
  }
  return undefined;
}

const blocks = new Set(
  'p div td tr li h1 h2 h3 h4 h5 h6 br dd dt section article header footer ul ol table'.split(' '),
);

/** The text that a page shows, a block a line. */
function shownLines(tree: Root): string {
  const parts: string[] = [];
  const walk = (node: Root | Element) => {
    for (const child of childrenOf(node)) {
      if (child.type === 'text') parts.push(child.value.replace(/\s+/gu, ' '));
      else if (
        isElement(child) &&
        !['script', 'style', 'head', 'template'].includes(child.tagName)
      ) {
        const isBlock = blocks.has(child.tagName);
        if (isBlock) parts.push('\n');
        walk(child);
        if (isBlock) parts.push('\n');
      }
    }
  };
  walk(tree);
  return plainSigns(parts.join(''));
}

const separators = /\s+[|｜»«·•:：–—-]\s+|\s*[|｜»_]\s*|(?<=\p{sc=Han})-(?=\p{sc=Han})/u;

/** A title without the name of its site, which stands before or behind a bar or a dash. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(new RegExp(`(${separators.source})`, 'u'));
  if (parts.length < 3) return title;
  const named = site === undefined ? '' : bare(site);
  for (const [name, rest] of [
    [parts.at(-1) ?? '', parts.slice(0, -2).join('')],
    [parts[0] ?? '', parts.slice(2).join('')],
  ] as const) {
    const isSite =
      named !== '' &&
      (bare(name) === named || (bare(name).length > 3 && named.includes(bare(name))));
    if (isSite) return rest.trim();
  }
  // Without a name: bars part a site from its page; a dash or a colon may belong to the title.
  const [last, bar] = [parts.at(-1) ?? '', parts.at(-2) ?? ''];
  const rest = parts.slice(0, -2).join('').trim();
  return /[|｜»_]/u.test(bar) && rest.length * 1.5 >= last.length ? rest : title;
}

const titleClass =
  /(?:^|[\s_-])(?:entry-?title|post-?title|article-?title|page-?title|headline|p-name|title)(?=\s|$)/iu;
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Headings that may be the article’s, and how much speaks for each. */
function headingsIn(
  tree: Root,
  titles: readonly string[],
  site: string | undefined,
): { text: string; score: number }[] {
  const linked = new Set(elementsIn(tree, 'a').flatMap((link) => elementsIn(link)));
  const [first = ''] = titles;
  const shown = elementsIn(tree, 'h1', 'h2', 'h3', 'p').filter(
    (node) => node.tagName !== 'p' || titleStyle.test(attribute(node, 'className')),
  );
  const spelled = shown.map((node) => bare(textOf(node))).filter((text) => text !== '');
  // "Site: Title", of which each is a heading: the site's stands above.
  const isSite = (text: string, at: number) => {
    const rest = bare(first).replace(bare(text), '');
    return rest !== bare(first) && rest !== '' && spelled.indexOf(rest) > at;
  };
  return shown.flatMap((node, at) => {
    const text = line(textOf(node));
    if (text.length < 2 || text.length > 400) return [];
    const home = elementsIn(node, 'a').some((link) =>
      /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/u.test(attribute(link, 'href')),
    );
    const named = [node, ...elementsIn(node)].some(
      (one) =>
        titleClass.test(attribute(one, 'className')) || attribute(one, 'itemProp') === 'headline',
    );
    const score =
      (bare(first) === bare(text) ? 5 : 0) +
      (titles.some((title) => bare(title).includes(bare(text))) ? 2 : 0) +
      (node.tagName === 'h1' ? 2 : 0) +
      (named ? 2 : 0) -
      (home ||
      linked.has(node) ||
      isSite(text, at) ||
      (site !== undefined && bare(site) === bare(text))
        ? 6
        : 0);
    return [{ text, score }];
  });
}

/** The title of the article: its heading, or what the page calls itself less the name of its site. */
function titleOf(tree: Root, metas: Metas, site: string | undefined): string | undefined {
  const tag = line(elementsIn(tree, 'title').filter(notInPicture(tree)).map(textOf)[0] ?? '');
  const said = [
    metas.get('og:title'),
    metas.get('twitter:title'),
    metas.get('dc.title'),
    tag,
  ].filter((text) => text !== undefined && text !== '') as string[];
  const headings = headingsIn(tree, said, site);
  const best = headings.reduce<{ text: string; score: number } | undefined>(
    (one, other) => (!one || other.score > one.score ? other : one),
    undefined,
  );
  if (best && best.score >= 3) return best.text;
  const [title] = said;
  const only = headings.filter(({ score }) => score >= 2);
  if (only.length === 1) return only[0]?.text;
  return title === undefined ? best?.text : withoutSite(title, site);
}

const notInPicture = (tree: Root) => {
  const pictured = new Set(
    elementsIn(tree, 'svg').flatMap((picture) => elementsIn(picture, 'title')),
  );
  return (node: Element) => !pictured.has(node);
};

const savedFrom = /saved from url=\(\d+\)(\S{1,2000})/u;

function urlOf(
  tree: Root,
  metas: Metas,
  source: string,
  location: string | undefined,
): string | undefined {
  const canonical = elementsIn(tree, 'link').find((link) =>
    attribute(link, 'rel').toLowerCase().split(' ').includes('canonical'),
  );
  const said = [
    canonical ? attribute(canonical, 'href') : undefined,
    metas.get('og:url'),
    location,
    savedFrom.exec(source.slice(0, 4096))?.[1],
    metas.get('identifier-url'),
  ];
  for (const url of said) {
    const address = url === undefined ? undefined : cleanAddress(url, location);
    if (address !== undefined && /^https?:/u.test(address)) return address;
  }
  return undefined;
}

/**
 * What a page says of itself in its head and around its text.
 *
 * @param tree as parsed, before anything is taken out
 * @param source its HTML, for the comment that browsers leave
 * @param location the address of MHTML
 */
export function headOf(tree: Root, source: string, location?: string): PageHead {
  const metas = metasOf(tree);
  const site = metas.get('og:site_name') ?? metas.get('application-name');
  const [html] = elementsIn(tree, 'html');
  const language =
    (html && (attribute(html, 'lang') || attribute(html, 'xmlLang'))) ||
    metas.get('content-language') ||
    metas.get('dc.language');
  return {
    title: titleOf(tree, metas, site),
    url: urlOf(tree, metas, source, location),
    site,
    ...stampIn(tree, metas),
    language: language || undefined,
  };
}

import type { Element, Parents, Root } from 'hast';
import { removeLinkBlocks } from './link-blocks.ts';
import {
  attribute,
  elementsIn,
  isElement,
  lengthOf,
  linkShare,
  linkedLength,
  textOf,
} from './tree.ts';

/** Roles of landmarks and widgets around a text: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles. */
const roles = new Set(
  'navigation banner search complementary contentinfo menu menubar toolbar dialog alertdialog tablist tooltip'.split(
    ' ',
  ),
);

/** Words of classes and ids that only furniture has, however much text is in it. */
const surely = new Set(
  [
    'comments commentlist commentarea respond disqus livefyre intensedebate',
    'breadcrumb breadcrumbs crumb crumbs ariane pathway sharedaddy addtoany addthis sharethis jiathis bshare bdsharebuttonbox',
    'cookie cookies cookiebar cookielaw gdpr consent onetrust cookiebot',
    'newsletter mailchimp mailinglist optin tagcloud pagination pager pagenavi paginator',
    'relatedposts yarpp outbrain taboola adsbygoogle colophon printfriendly donatebox',
  ].flatMap((words) => words.split(' ')),
);

/** Words that furniture has, and sometimes what holds a text. */
const probably = new Set(
  [
    'nav navbar navigation navi menu menus submenu topbar toolbar sidebar sidebars rail widgets widget',
    'share sharing shares social socials follow related recommended similar trending popular recent latest teaser teasers',
    'tags taglist categories meta postmeta postmetadata byline dateline2 submitted postinfo articleinfo',
    'footer footers foot ft masthead copyright legal disclaimer login signin signup subscribe subscription register',
    'search searchform advert advertisement advertising ads adbox sponsor sponsored promo promotion popup modal overlay lightbox',
    'donate donation donations print printer language languages translations langs lang wpml polylang switcher',
    'comment backtotop totop gotop scrolltop skip player audioplayer feedback rating ratings poll login visitor counter hits',
    'hero2 ticker banner toast notification alert notice2 authorbox authorbio bio prevnext pagenav wm',
  ].flatMap((words) => words.split(' ')),
);

/** Phrases of several words, and names that programs give. */
const phrases =
  /(?:^|\s)(?:elementor-widget-)?(?:wm-ipp\S*|donato|jp-relatedposts|entry-(?:meta|footer|utility)|post-(?:meta|footer|info|navigation|nav|comments|tags|share\S*)|cat-links|tag-links|posted-on|comment-(?:list|respond|form|area|section)|author-(?:box|bio|info)|share-buttons|nav-menu|blog-pager|post-footer\S*|jump-link|back-?to-?top|scroll-?(?:to-?)?top|field-(?:-?name-)?(?:field-)?-?tags|node-links|links-inline|links inline|date-header|readmore|read-more|site-(?:header|footer|branding|info)|page-(?:header-top|footer)|mw-(?:editsection|jump\S*|navigation|footer)|toc-mobile|a2a_\S+|fb-like\S*|twitter-\S+|wp-block-(?:latest|tag-cloud|categories|search|navigation|social)\S*)(?=\s|$)/iu;

/** Words that turn the meaning round: "no-sidebar", "has-cookie-bar". */
const turned = new Set([
  'no',
  'has',
  'with',
  'without',
  'hide',
  'show',
  'is',
  'not',
  'elementor',
  'col',
  'layout',
]);

/** The names that an element’s author gave it, in words. */
function wordsOf(node: Element): string[][] {
  const names = `${attribute(node, 'className')} ${attribute(node, 'id')}`;
  return names
    .slice(0, 500)
    .split(/\s+/u)
    .map((name) =>
      name
        .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
        .toLowerCase()
        .split(/[-_:]+/u)
        .filter((word) => word !== '' && !/^\d+$/u.test(word)),
    );
}

const named = (node: Element, list: ReadonlySet<string>): boolean =>
  wordsOf(node).some(
    (words) =>
      !words.some((word) => turned.has(word)) &&
      words.some((word) => list.has(word) || list.has(word.replace(/s$/u, ''))),
  );

/** Words that open or close letters: what has them, and is long, is one. */
const letterly =
  /(?:^|\n)\s*(?:dear\s|your excellenc|(?:yours\s+)?sincerely|respectfully|yours |signed|signator|尊敬的|此致|签名|簽名|联署|聯署|致[:：]|madame|monsieur|estimad|sehr geehrte)/iu;

interface Measure {
  length: number;
  linked: number;
}

/** Whether an element holds too much of the page’s own text to be furniture. */
function isSubstantial(node: Element, all: Measure): boolean {
  const own = lengthOf(node) - linkedLength(node);
  if (own > (all.length - all.linked) * 0.4 && own > 200) return true;
  if (
    own > 250 &&
    elementsIn(node, 'h1', 'main', 'article').some(
      (inner) => !named(inner, new Set(['comment', 'comments'])),
    )
  )
    return true;
  return own > 120 && letterly.test(textOf(node));
}

const within = (ancestors: readonly Parents[], ...names: string[]): boolean =>
  ancestors.some((node) => isElement(node, ...names));

/** Whether an element stands around the text and not in it. */
function isFurniture(node: Element, ancestors: readonly Parents[], all: Measure): boolean {
  const { tagName } = node;
  if (['html', 'head', 'body', 'main', 'tbody', 'tr', 'sup', 'note-mark'].includes(tagName))
    return false;
  const own = lengthOf(node) - linkedLength(node);
  const comments = /(?:^|[\s_-])(?:comments?|respond|disqus)/iu.test(
    `${attribute(node, 'className')} ${attribute(node, 'id')}`,
  );
  if (
    named(node, surely) &&
    !(comments
      ? elementsIn(node, 'h1').length > 0 ||
        (own > (all.length - all.linked) * 0.7 && letterly.test(textOf(node)))
      : isSubstantial(node, all))
  )
    return true;
  if (tagName === 'article' && !named(node, new Set(['comment', 'teaser', 'related'])))
    return false;
  if (isSubstantial(node, all)) return false;
  if (roles.has(attribute(node, 'role')) || tagName === 'nav') return true;
  const inArticle = within(ancestors, 'article', 'main', 'blockquote');
  if (tagName === 'aside') return true;
  if (tagName === 'header' && !inArticle) return true;
  if (tagName === 'footer' && (!inArticle || linkShare(node) > 0.4)) return true;
  const names = `${attribute(node, 'className')} ${attribute(node, 'id')}`;
  if (!phrases.test(names) && !named(node, probably)) return tagName === 'form' && own < 250;
  // Short, or mostly links: what a name alone says is not enough to lose a paragraph.
  return own < 160 || linkShare(node) > 0.4;
}

/** Where the name of a site leads, and no organization’s that has signed. */
const rootPath = /^(?:\.?\/|(?:\.?\/)?(?:index|default|home)\.\w{2,5})$/iu;
const homeRelations = /(?:^|\s)(?:home|start)(?=\s|$)/iu;

/** Whether the first words of an element are a link to the first page of the site. */
function opensWithHome(node: Element): boolean {
  const first = node.children.find((child) => child.type !== 'comment' && lengthOf(child) > 0);
  if (first === undefined || !isElement(first)) return false;
  if (!isElement(first, 'a')) return opensWithHome(first);
  const relations = attribute(first, 'rel');
  return rootPath.test(attribute(first, 'href')) || homeRelations.test(relations);
}

/** The elements that stand before the heading which the page is called by; none where there is no such heading. */
function beforeTitle(tree: Root, title: string | undefined): Set<Element> {
  const all = elementsIn(tree);
  const at = all.findIndex(
    (node) =>
      title !== undefined &&
      isElement(node, 'h1', 'h2', 'h3') &&
      same(title) !== '' &&
      same(textOf(node)).includes(same(title)),
  );
  return new Set(all.slice(0, Math.max(0, at)));
}

const siteHeads =
  /(?:^|\s)(?:hd|(?:region|page|site|top|main|blog)?[-_]?header(?:[-_]?(?:wrapper|inner|wrap|top))?|masthead|branding|top[-_]?bar)(?=\s|$)/iu;
/** What a letterhead has and no head of a site: whom a letter is for, and its day. */
const framed = /^\s*(?:(?:to|from|date|re|致)\s*[:：]|dear\s)/iu;
/** A day and its year, in either order and whatever the month is called. */
const dated =
  /(?<!\d)\d{1,2}(?!\d).{1,20}(?<!\d)(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\s*[-./年]\s*\d|年.{1,3}月/u;
const same = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether an element is the head of a site: so called or led by a link to its first page, outside of any article, and without the title of the page. */
function isSiteHead(
  node: Element,
  ancestors: readonly Parents[],
  all: Measure,
  title: string | undefined,
  above: ReadonlySet<Element>,
): boolean {
  const names = `${attribute(node, 'className')} ${attribute(node, 'id')}`;
  const isCalledHead = siteHeads.test(names);
  const leadsHome =
    above.has(node) &&
    isElement(node, 'div', 'td', 'center') &&
    opensWithHome(node) &&
    // The day of a letter may stand above its title.
    !dated.test(textOf(node));
  if (title === undefined || !(isCalledHead || leadsHome)) return false;
  if (within(ancestors, 'article', 'main') || isSubstantial(node, all)) return false;
  const headings = elementsIn(node, 'h1', 'h2', 'h3').map((heading) => same(textOf(heading)));
  return (
    lengthOf(node) < longestHead &&
    !elementsIn(node, 'p', 'div', 'td', 'li').some((line) => framed.test(textOf(line))) &&
    headings.every((heading) => heading !== '' && !same(title).includes(heading))
  );
}

/** The head of a site has a name, a slogan and links. */
const longestHead = 400;

/**
 * Takes out what stands around the text of a page: menus, share lists, comments, boxes, feet.
 *
 * What an element is called counts only where it does not hold much of the page’s text, so that no name of a
 * class loses a letter.
 *
 * @param title of the page, if known: what has it as its heading is no head of a site
 */
export function removeFurniture(tree: Root, title: string | undefined): void {
  const all = { length: lengthOf(tree), linked: linkedLength(tree) };
  const above = beforeTitle(tree, title);
  const walk = (parent: Parents, ancestors: readonly Parents[]) => {
    const path = [...ancestors, parent];
    parent.children = parent.children.filter(
      (child) =>
        !(
          isElement(child) &&
          (isFurniture(child, path, all) || isSiteHead(child, path, all, title, above))
        ),
    ) as Element[];
    for (const child of parent.children) if (isElement(child)) walk(child, path);
  };
  walk(tree, []);
  removeLinkBlocks(tree);
}

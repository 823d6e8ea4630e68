/** An element of a page, with its attributes as they are written. */
export interface Markup {
  name: string;
  attributes: string;
  children: (Markup | string)[];
}

/** A comment, or a tag: its slash, its name and what it says. */
const tag = /<(?:!--[^]*?-->|(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>)/giu;

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Whether an element has no end tag, nor anything in it. */
export const isEmpty = ({ name }: Markup): boolean => empty.has(name);

/** Elements that are nobody's to read, and left out; in them, what looks like a tag is none. */
const unread = new Set(['script', 'style']);

/**
 * Reads the markup of a page of this archive, which writes every end tag and every value in quotes: a parser that knows
 * all that HTML allows takes ten times as long. An end tag closes what stands open in its element, too; one that closes
 * nothing is nothing. Texts stay as they are written, with their character references.
 */
export function readMarkup(html: string): Markup[] {
  const root: Markup = { name: '', attributes: '', children: [] };
  const open = [root];
  let done = 0;
  tag.lastIndex = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [, slash, written, attributes = ''] = found;
    const within = open.at(-1) ?? root;
    if (found.index > done) within.children.push(html.slice(done, found.index));
    done = tag.lastIndex;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (slash) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at > 0) open.length = at;
      continue;
    }
    if (unread.has(name)) {
      const end = html.indexOf(`</${name}`, done);
      tag.lastIndex = done = end < 0 ? html.length : end;
      continue;
    }
    const element: Markup = { name, attributes, children: [] };
    within.children.push(element);
    if (!isEmpty(element) && !attributes.endsWith('/')) open.push(element);
  }
  if (done < html.length) (open.at(-1) ?? root).children.push(html.slice(done));
  return root.children.filter((child) => typeof child !== 'string');
}

const said = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/gu;

/** What an attribute of an element says, as it is written; nothing where it has none of that name. */
export function attributeOf({ attributes }: Markup, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  for (const [, written, double, single, bare] of attributes.matchAll(said)) {
    if (written === name) return double ?? single ?? bare ?? '';
  }
  return undefined;
}

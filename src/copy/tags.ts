/** An attribute of a tag, as it is written. */
export interface Attribute {
  /** Its name as it is written, which may be in capitals. */
  written: string;
  /** What it says, with character references as they are written. */
  value: string;
  /** Where it begins in the page, and where it ends. */
  start: number;
  end: number;
}

/** A start tag. */
export interface Tag {
  /** The name of the element, in small letters. */
  name: string;
  /** Its attributes by their names in small letters; of two with one name the first, as for browsers. */
  attributes: ReadonlyMap<string, Attribute>;
  start: number;
  end: number;
}

/** Elements in which nothing but their own end tag is one: https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments */
const textOnly = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);

/** Elements of other languages, in which those above are elements like any other. */
const foreign = new Set(['svg', 'math']);

const isLetter = /[a-z]/iu;

// Each of these is looked for at a place, by `lastIndex`.
const tagName = /[^\t\n\f\r />]+/uy;
const space = /[\t\n\f\r /]*/uy;
/** The name of an attribute, and what it says: in quotes of either kind, without any, or nothing. */
const attribute =
  /(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*|(?=>))))?/uy;
/** The same, as nearly all are written: it is found in half the time. */
const plainAttribute = /([a-z-]+)="([^"]*)"/uy;
/** What is left of an attribute whose quotes nothing closes. */
const unclosed = /[\t\n\f\r ]*=/uy;
const comment = /<!--(?:-?>|[^]*?(?:--!?>|$))/uy;
/** Text in other languages, which may hold `>`. */
const foreignText = /<!\[CDATA\[[^]*?(?:\]\]>|$)/uy;
/** From `<!`, `<?` or `</` to the end of what is no element and no comment. */
const others = /[^>]*>?/uy;

/** Where the text ends that stands at a place and is of a kind. */
function endOf(kind: RegExp, html: string, at: number): number {
  kind.lastIndex = at;
  return kind.test(html) ? kind.lastIndex : at;
}

const none: ReadonlyMap<string, Attribute> = new Map();

/** Adds the attributes of a tag that begin at a place; gives where the tag ends, or nothing where the page ends first. */
function addAttributes(html: string, from: number, attributes: Map<string, Attribute>) {
  let at = from;
  for (;;) {
    if (html[at] !== '>') at = endOf(space, html, at);
    if (html[at] === '>') return at + 1;
    plainAttribute.lastIndex = at;
    const [all, plain, said] = plainAttribute.exec(html) ?? [];
    if (all !== undefined && plain !== undefined && said !== undefined) {
      const [start, end] = [at, at + all.length];
      if (!attributes.has(plain))
        attributes.set(plain, { written: plain, value: said, start, end });
      at = end;
      continue;
    }
    attribute.lastIndex = at;
    const [text = '', written = '', double, single, bare] = attribute.exec(html) ?? [];
    const [start, end] = [at, at + text.length];
    const value = double ?? single ?? bare;
    const isCut = value === undefined && endOf(unclosed, html, end) > end;
    if (isCut || at >= html.length) return undefined;
    const name = written.toLowerCase();
    if (!attributes.has(name)) attributes.set(name, { written, value: value ?? '', start, end });
    at = end;
  }
}

/**
 * The tag at a place, by its `<` and what begins its name: https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
 * and the states that follow. Nothing where the page ends within it.
 */
function tagAt(html: string, start: number, nameStart: number): Tag | undefined {
  const nameEnd = endOf(tagName, html, nameStart);
  const name = html.slice(nameStart, nameEnd).toLowerCase();
  if (html[nameEnd] === '>') return { name, attributes: none, start, end: nameEnd + 1 };
  const attributes = new Map<string, Attribute>();
  const end = addAttributes(html, nameEnd, attributes);
  return end === undefined ? undefined : { name, attributes, start, end };
}

/**
 * Where the text of a script ends: at its end tag, if that does not stand in a comment that holds the start tag of
 * another (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
function endOfScript(html: string, from: number): number {
  const marks = /<!--|-->|<\/?script(?=[\t\n\f\r />])/giu;
  marks.lastIndex = from;
  let [inComment, inScript] = [false, false];
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    const [text] = mark;
    if (text === '<!--') {
      if (inComment) continue;
      inComment = true;
      // `<!-->` is a comment, too.
      marks.lastIndex -= 2;
    } else if (text === '-->') [inComment, inScript] = [false, false];
    else if (text.length === '<script'.length) inScript = inComment;
    else if (inScript) inScript = false;
    else return mark.index;
  }
  return html.length;
}

/** Where the text of an element ends that holds nothing but text. Takes where it begins, and the element’s name. */
export function endOfText(html: string, from: number, name: string): number {
  if (name === 'script') return endOfScript(html, from);
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'giu');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** How many elements of other languages a tag opens. A slash before the end of a tag closes it where nothing is said without quotes. */
function opens({ name, attributes, end }: Tag, html: string): number {
  if (!foreign.has(name)) return 0;
  const isClosed = html[end - 2] === '/' && [...attributes.values()].at(-1)?.end !== end - 1;
  return isClosed ? 0 : 1;
}

/**
 * The start tags of a page, in their order, where the HTML standard sees them: not in comments, nor in the text of
 * scripts, styles and the like. No tree is built of them, which takes ten times as long; so a page in which elements
 * of HTML that hold text only stand within drawings, as `<foreignObject>` lets them, is not read rightly.
 */
export function* startTags(html: string): Generator<Tag> {
  /** In how many elements of other languages the place is. */
  let depth = 0;
  let at = html.indexOf('<');
  for (; at >= 0; at = html.indexOf('<', at)) {
    const next = html[at + 1] ?? '';
    const isEnd = next === '/' && isLetter.test(html[at + 2] ?? '');
    if (isEnd || isLetter.test(next)) {
      const tag = tagAt(html, at, isEnd ? at + 2 : at + 1);
      if (tag === undefined) return;
      at = tag.end;
      if (isEnd) {
        if (foreign.has(tag.name)) depth = Math.max(0, depth - 1);
        continue;
      }
      yield tag;
      depth += opens(tag, html);
      if (depth === 0 && textOnly.has(tag.name)) at = endOfText(html, at, tag.name);
    } else if (next === '!' || next === '?' || next === '/') {
      const kinds = depth > 0 ? [comment, foreignText, others] : [comment, others];
      at = kinds.map((kind) => endOf(kind, html, at)).find((end) => end > at) ?? html.length;
    } else at += 1;
  }
}

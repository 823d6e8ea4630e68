// A look at the tags of a page before anything parses it: parsers and what follows them take time that grows
// with depth, and call themselves at each level.

/** What a page's tags come to. */
export interface TagCount {
  tags: number;
  /** Elements open at once, at most; elements that close by themselves are not counted. */
  depth: number;
  /** Attributes of one tag, at most. */
  attributes: number;
  /** Whether the page ends within a tag or a comment. */
  cut: boolean;
}

/** Elements that have no content, or that end where the next of their kind begins. */
const unnested = new Set(
  [
    'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen',
    'html head body p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rt rp a nobr h1 h2 h3 h4 h5 h6',
  ].flatMap((names) => names.split(' ')),
);

/** Elements whose content is text, whatever stands in it. */
const raw = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);

const tagStart = /<(?:(\/?)([a-zA-Z][^\s/>]*)|(!--)|[!?/])/gu;
const space = /\s/u;

/** The end of a tag from behind its name, and how many attributes it has. */
function tagEnd(text: string, from: number): { end: number; attributes: number } {
  let quote = '';
  let [attributes, between] = [0, false];
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return { end: at + 1, attributes };
    else if ((sign === '"' || sign === "'") && text[at - 1] === '=') quote = sign;
    else if (space.test(sign) || sign === '/') between = true;
    else if (between) {
      between = false;
      attributes += 1;
    }
  }
  return { end: -1, attributes };
}

/** Counts tags, in time that grows with the text alone. */
export function countTags(text: string): TagCount {
  const open = new Map<string, number>();
  const count: TagCount = { tags: 0, depth: 0, attributes: 0, cut: false };
  let depth = 0;
  tagStart.lastIndex = 0;
  for (let found = tagStart.exec(text); found; found = tagStart.exec(text)) {
    const [whole, slash, spelled = '', comment] = found;
    if (comment) {
      const end = text.indexOf('-->', found.index + 2);
      if (end < 0) return { ...count, cut: true };
      tagStart.lastIndex = end + 3;
      continue;
    }
    count.tags += 1;
    const { end, attributes } = tagEnd(text, found.index + whole.length);
    count.attributes = Math.max(count.attributes, attributes);
    if (end < 0) return { ...count, cut: true };
    tagStart.lastIndex = end;
    const name = spelled.toLowerCase();
    if (name === '' || unnested.has(name)) continue;
    const before = open.get(name) ?? 0;
    if (slash) {
      if (before > 0) {
        open.set(name, before - 1);
        depth -= 1;
      }
    } else if (raw.has(name) && !(open.get('svg') || open.get('math'))) {
      const close = new RegExp(`</${name}[\\s/>]`, 'giu');
      close.lastIndex = end;
      const closed = close.exec(text);
      if (!closed) return { ...count, cut: true };
      tagStart.lastIndex = closed.index + closed[0].length;
    } else if (text[end - 2] !== '/' || !(open.get('svg') || open.get('math'))) {
      open.set(name, before + 1);
      depth += 1;
      count.depth = Math.max(count.depth, depth);
    }
  }
  return count;
}

// What a text says beside what is written in it: formats write signs and words in ways of their own. Here a text
// is only searched, so a reading need not be a right one, as long as no name is lost in it.

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '’',
  rsquo: '’',
  hyphen: '-',
  shy: '',
  zwj: '',
  zwnj: '',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  middot: '·',
  szlig: 'ß',
  inodot: 'ı',
  imath: 'ı',
};

const sign = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');

// https://html.spec.whatwg.org/multipage/named-characters.html: of most letters with a mark, the name is the letter
// and the mark, which no name is compared by; of most ligatures, the letters.
const entity =
  /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z])(?:acute|grave|circ|uml|tilde|cedil|caron|ring|breve|macr|ogon|dot|dblac|strok|slash)|([a-z]{2})lig|(\w{2,8}));/giu;

const withoutEntities = (text: string): string =>
  text.replace(
    entity,
    (all, hex?: string, decimal?: string, marked?: string, ligature?: string, name?: string) => {
      if (hex !== undefined) return sign(Number.parseInt(hex, 16));
      if (decimal !== undefined) return sign(Number(decimal));
      if (name === undefined && ligature !== 'sz') return marked ?? ligature ?? all;
      return named[name ?? 'szlig'] ?? all;
    },
  );

/** The escapes of JSON, YAML and scripts. */
const withoutBackslashes = (text: string): string =>
  text.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2})|\n[ \t]*|([^]))/giu,
    (_, braced?: string, four?: string, eight?: string, two?: string, other?: string) => {
      const code = braced ?? four ?? eight ?? two;
      if (code !== undefined) {
        const value = Number.parseInt(code, 16);
        return four === undefined ? sign(value) : String.fromCharCode(value);
      }
      return other === undefined || !/[nrtbf]/u.test(other) ? (other ?? '') : ' ';
    },
  );

const withoutPercents = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (bytes) =>
    new TextDecoder().decode(
      Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)),
    ),
  );

/** Signs that are not seen: soft hyphens, joiners, marks of direction. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const tag = /<[a-z!/?][^<>]{0,2000}>/giu;
const tagInWord = /[\p{L}\p{M}](?:<[a-z!/?][^<>]{0,2000}>)+[\p{L}\p{M}]/iu;

/** Tags within a line: words around any other stand apart. */
const phrase =
  /<\/?(?:a|abbr|b|bd[io]|cite|code|del|em|font|i|ins|kbd|mark|q|r[bpt]c?|ruby|s|samp|small|span|strong|su[bp]|time|tt|u|var|wbr)\b[^<>]{0,2000}>|<!--[^<>]{0,2000}-->/giu;

const joinedAtTags = (text: string): string => text.replace(phrase, '').replace(tag, ' ');

/** Escapes for white space, before which a word ends: as long as they are, so that places stay. */
const parted = (text: string): string => text.replace(/\\[nrtbf]/gu, '  ');

/** TeX writes marks by commands: {\'e}. */
const withoutTex = (text: string): string =>
  text.replace(/\\(?:["'`^~=.]|[cvuHkrdb](?![a-z]))|[{}]/gu, '');

/** How much of a text around a link can be of one name with it, in signs. */
const around = 160;

/** Links of Markdown with the words around them, without what they lead to: [Ana](person:ana-vesel) Vesel. */
const linked = (text: string): string =>
  [...text.matchAll(/\]\([^()\n]{0,2000}\)/gu)]
    .map(({ 0: target, index }) => {
      const after = index + target.length;
      return text.slice(Math.max(0, index - around), index) + text.slice(after, after + around);
    })
    .map((words) => words.replaceAll(/\[|\]\([^()\n]*\)/gu, ''))
    .join('\n\n');

/** How Han signs read, or where a given name begins, between them: so `names.js` has it, and ruby. */
const amidHan = /(?<=\p{sc=Han})\s?(?:[a-zü]{1,6}|\/)\s?(?=\p{sc=Han})/gu;

/** How often one format may stand within another: a feed holds HTML as text. */
const deepest = 4;

function nextOf(text: string): string {
  let next = text;
  if (next.includes('<')) next = next.replace(tag, ' ');
  if (next.includes('&')) next = withoutEntities(next);
  if (next.includes('\\')) next = withoutBackslashes(next);
  if (next.includes('%')) next = withoutPercents(next);
  return next.replace(unseen, '');
}

/**
 * What a text says: as it is written first, then as HTML, XML, JSON, YAML, scripts, addresses, TeX and Markdown
 * would read it, one within another too. Readings that say nothing new are left out.
 */
export function* readingsOf(text: string): Generator<string> {
  let current = text;
  for (let depth = 0; depth <= deepest; depth++) {
    yield parted(current);
    if (tagInWord.test(current)) yield withoutEntities(joinedAtTags(parted(current)));
    if (/\\["'`^~=.cvuHkrdb{]/u.test(current)) yield withoutTex(current);
    if (current.includes('](')) yield linked(current);
    if (current.search(amidHan) >= 0) yield current.replace(amidHan, '');
    const next = nextOf(current);
    if (next === current) return;
    current = next;
  }
}

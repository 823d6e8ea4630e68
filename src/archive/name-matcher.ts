/** Whatever is called by names. */
interface Called {
  forms: readonly string[];
}

/** Someone whom a letter records, and every way in which a text of it may write their name. */
export interface KnownName extends Called {
  person: string;
  /** Whether the letter presents them as a prisoner. */
  detained: boolean;
}

/** Signs that stand for one another: a writer's keyboard and smart punctuation choose among them. */
const apostrophes = `'‘’ʼʻʿʾ`;
const hyphens = '-‐‑';
const alike = new Map(
  [apostrophes, hyphens, '·•‧・', '་༌'].flatMap((signs) =>
    [...signs].map((sign) => [sign, signs[0] ?? '']),
  ),
);

// Scripts that put no space between words: there a name may stand directly beside other characters.
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

// Tibetan ends each syllable with a tsheg (U+0F0B), so a name ends before one or a shad, never inside.
const apostrophe = `[${apostrophes}]`;
const hyphen = String.raw`[\-‐‑]`;
const letter = String.raw`[[\p{L}\p{N}\p{M}]--${apostrophe}]`;
// O’Carrowell is not Carrowell, nor Qin’ai Qin; but d’Ana Vesel is Ana Vesel, and so is Ana Vesel’s.
const begun = String.raw`\p{Lu}[\p{L}\p{M}]*${apostrophe}`;
const goesOn = `${apostrophe}(?![sS](?!${letter}))${letter}`;
// Ana Vesel-Moran is not Ana Vesel.
const start = new RegExp(`(?<!${letter})(?<!${begun})(?<!${letter}${hyphen})`, 'vy');
const end = new RegExp(`(?!${letter})(?!${goesOn})(?!${hyphen}${letter})`, 'vy');
const space = /\s+/uy;

// Most signs of most texts are these; what is known of them need not be asked of a pattern.
const isPlain = (code: number) =>
  (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);

function holds(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** The sign at a place as it is compared, and its length there: words may stand on two lines. */
function signAt(text: string, index: number): [sign: string, length: number] {
  if (isPlain(text.charCodeAt(index))) return [text.charAt(index), 1];
  if (holds(space, text, index)) return [' ', space.lastIndex - index];
  const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return [alike.get(sign) ?? sign, sign.length];
}

/** A tree of signs: the way from its root to a node spells a form, or the beginning of one. */
class Node<Name> {
  readonly next = new Map<string, Node<Name>>();
  /** Who is called so. Only where a form ends: with thousands of names an empty set at each sign would tell. */
  bearers: Set<Name> | undefined;
}

/** The longest form that is looked for, in units of UTF-16; the longest names have some hundred. */
const longestForm = 300;

function plant<Name>(root: Node<Name>, form: string, name: Name): void {
  if (form.length > longestForm) return;
  // A tsheg or shad at its end belongs to the sentence that a form was taken from.
  const text = form
    .normalize('NFC')
    // A page may set a space between Han signs, or end a line there; a text joins them again.
    .replaceAll(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')
    .replace(/[\s་༌།]+$/u, '')
    .trimStart();
  let node = root;
  for (let index = 0; index < text.length;) {
    const [sign, length] = signAt(text, index);
    const next = node.next.get(sign) ?? new Node<Name>();
    node.next.set(sign, next);
    node = next;
    index += length;
  }
  if (node === root) return;
  node.bearers ??= new Set();
  node.bearers.add(name);
}

/** A name in a text. */
interface FoundName<Name> {
  start: number;
  end: number;
  /** Everyone who is called so. */
  bearers: ReadonlySet<Name>;
  /** Who is meant; nobody where several people are called so. */
  bearer: Name | undefined;
}

/** Finds the names in a text, in their order. */
export type NamesIn<Name> = (text: string) => Iterable<FoundName<Name>>;

/** The ASCII signs with which forms begin: such a sign stands for itself among those that stand for one another. */
function beginnings<Name>({ next }: Node<Name>): Uint8Array {
  const begins = new Uint8Array(0x80);
  for (const sign of next.keys()) if (sign.charCodeAt(0) < 0x80) begins[sign.charCodeAt(0)] = 1;
  return begins;
}

/** Whether no form can begin at a place: with an ASCII sign that begins none, or within a word of such. */
function isBarren(begins: Uint8Array, text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0x80) return false;
  return begins[code] === 0 || (isPlain(code) && isPlain(text.charCodeAt(index - 1)));
}

/** The longest form that begins at a place. */
function longestAt<Name>(
  root: Node<Name>,
  text: string,
  from: number,
): FoundName<Name> | undefined {
  let longest: { end: number; bearers: ReadonlySet<Name> } | undefined;
  let node = root;
  for (let index = from; index < text.length;) {
    let sign = '';
    let length = 1;
    // Nearly every sign is plain: for those no pair is made.
    if (isPlain(text.charCodeAt(index))) sign = text.charAt(index);
    else [sign, length] = signAt(text, index);
    const next = node.next.get(sign);
    if (!next) break;
    node = next;
    index += length;
    const { bearers } = node;
    if (bearers && (unspaced.test(sign) || holds(end, text, index)))
      longest = { end: index, bearers };
  }
  // Asked last: where many forms begin, few are there.
  if (!longest || !(unspaced.test(signAt(text, from)[0]) || holds(start, text, from)))
    return undefined;
  const [bearer, other] = longest.bearers;
  return { ...longest, start: from, bearer: other ? undefined : bearer };
}

/**
 * Finds the names of a letter in a text, the longest form first.
 *
 * A form that two people share leads to neither: only an explicit link can say who is meant. Expects
 * texts in NFC. It is a tree and no pattern: for some thousand names V8 refuses a pattern as too large.
 */
export function nameMatcher<Name extends Called>(names: readonly Name[]): NamesIn<Name> {
  const root = new Node<Name>();
  for (const name of names) {
    for (const form of name.forms) plant(root, form, name);
  }
  const begins = beginnings(root);
  return function* (text) {
    for (let index = 0; index < text.length;) {
      if (isBarren(begins, text, index)) {
        index += 1;
        continue;
      }
      const found = longestAt(root, text, index);
      if (found) yield found;
      index = found ? found.end : index + signAt(text, index)[1];
    }
  };
}

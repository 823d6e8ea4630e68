import { isHan } from '../../names/han.ts';
import type { AliasFound } from '../found.ts';

/** What stands in brackets, or beside a name in another script. */
export interface Aside {
  /** Where it ends. */
  end: number;
  /** The name in another script. */
  native?: string | undefined;
  /** Other names that the letter equates. */
  as: string[];
  /** Those of them that it gives as another name, not as another spelling. */
  aliases: AliasFound[];
  /** How much it tells for a person, or against one. */
  weight: number;
}

const bracket =
  /^\s{0,2}[(（\[]([^()（）[\]]{1,120}(?:[[(][^()（）[\]]{1,60}[\])][^()（）[\]]{0,60})?)[)）\]]/u;
const adjoining =
  /^ ?([\p{Script=Han}·]{2,6}(?: [\p{Script=Han}]{1,2}(?![\p{Script=Han}]))?)(?![\p{Script=Han}])/u;
const elsewhere =
  /[\p{Script=Han}\p{Script=Arabic}\p{Script=Tibetan}\p{Script=Cyrillic}\p{Script=Mongolian}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}][\p{L}\p{M}·•་\s]{0,60}/u;
const age =
  /^(?:aged? )?\d{2}(?: years? old)?(?:岁|歲)?(?:[,;，].*)?$|^(?:born|b\.|d\.|died|male|female|男|女|左|右|left|right|center|centre)\b|^[男女][，,]?/iu;
const acronym = /^[“"]?(?:the )?[A-Z][A-Z&.-]{1,9}s?[”"]?$/u;
const name = String.raw`[“"‘']?(?<name>\p{Lu}[\p{L}\p{M}’'-]*(?: (?:al-|bin |de )?\p{Lu}[\p{L}\p{M}’'-]*){0,3})`;
const equal = String.raw`(?<how>a\.?k\.?a\.?,?|also known as|(?:(?:better |widely )?known (?:to (?:[\p{Ll}-]+ ){1,4})?)as|better known by (?:his|her) pen name,?|alias|pen[- ]?name(?: of)?:?|real name:?|birth name:?|born|né|née|also (?:spelled|written|transliterated|called)(?: as)?|formerly|nickname[d]?:?|or)`;
const other = new RegExp(String.raw`(?:^|[\s,;])${equal}\s+${name}`, 'u');
const trailing = new RegExp(
  String.raw`^,? ${equal.replace('|born', '').replace('|or)', ')')}\s+(?:the pen name )?${name}[”"’']?,?`,
  'u',
);
const otherHan =
  /(?:又名|亦称|亦稱|笔名|筆名|本名|原名|网名|網名|化名|即|aka)[：:\s]*[「“"]?([\p{Script=Han}·]{2,8})/iu;

const whole = (text: string) =>
  text.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim();

/** What an alias has in another script directly behind it: “aka Lin Ruoshui 林若水”. */
const beside =
  /^[”"’']?\s?[([（「“"]?\s?([\p{Script=Han}·]{2,8})(?![\p{Script=Han}])\s?[)\]）」”"]?/u;
/** Of what these words bring in, only the spelling is another. */
const spelledSo = /spelled|written|transliterated|^or$/u;

/** An alias as words give it, and where its own other script ends. */
function aliasIn({ groups }: RegExpExecArray, rest: string): { alias: AliasFound; length: number } {
  const script = beside.exec(rest);
  const alias = { name: groups?.['name']?.trim() ?? '', ...(script ? { native: script[1] } : {}) };
  return { alias, length: script?.[0].length ?? 0 };
}

/** The same of one bracket or of several, one behind the other. */
export function asidesAt(text: string, at: number): Aside {
  const first = asideAt(text, at);
  if (first.end === at) return first;
  const next = asideAt(text, first.end);
  if (next.end === first.end || next.weight < 0) return first;
  return {
    end: next.end,
    native: first.native ?? next.native,
    as: [...first.as, ...next.as],
    aliases: [...first.aliases, ...next.aliases],
    weight: Math.max(first.weight, next.weight),
  };
}

/** What a text says of a name that ends at a place: in brackets, beside it, or after "also known as". */
function asideAt(text: string, at: number): Aside {
  const rest = text.slice(at, at + 260);
  const aside: Aside = { end: at, as: [], aliases: [], weight: 0 };
  const inside = bracket.exec(rest);
  if (inside) {
    const words = inside[1]!.trim();
    aside.end = at + inside[0].length;
    const told = other.exec(words);
    const { alias } = told ? aliasIn(told, words.slice(told.index + told[0].length)) : {};
    const equated = alias?.name;
    const script = elsewhere.exec(alias?.native ? words.slice(0, told?.index) : words)?.[0];
    const equatedHan = otherHan.exec(words)?.[1];
    if (acronym.test(words)) aside.weight = -4;
    else if (age.test(words)) aside.weight = 2;
    if (script) {
      const native = whole(script);
      if (native !== equatedHan || !equated) {
        if (native.length <= 40) aside.native = isHan(native) ? native.split(' ')[0]! : native;
        aside.weight = 2;
      }
    }
    if (alias) {
      aside.as.push(alias.name);
      if (!spelledSo.test(told?.groups?.['how'] ?? '')) aside.aliases.push(alias);
    }
    if (equatedHan && equatedHan !== aside.native && equatedHan !== alias?.native) {
      aside.as.push(equatedHan);
      aside.aliases.push({ name: equatedHan });
    }
    if (aside.as.length > 0) aside.weight = 2;
  } else {
    const script = adjoining.exec(rest);
    if (script && whole(script[1]!).length <= 4) {
      aside.native = whole(script[1]!);
      aside.end = at + script[0].length;
      aside.weight = 1;
    }
  }
  const known = trailing.exec(text.slice(aside.end, aside.end + 160));
  if (known) {
    aside.end += known[0].replace(/,$/u, '').length;
    const { alias, length } = aliasIn(known, text.slice(aside.end));
    aside.as.push(alias.name);
    if (!spelledSo.test(known.groups?.['how'] ?? '')) aside.aliases.push(alias);
    aside.end += length;
    aside.weight = Math.max(aside.weight, 2);
  }
  return aside;
}

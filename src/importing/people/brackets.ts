import { isHan } from '../../names/han.ts';

/** What stands in brackets, or beside a name in another script. */
export interface Aside {
  /** Where it ends. */
  end: number;
  /** The name in another script. */
  native?: string | undefined;
  /** Other names that the letter equates. */
  as: string[];
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
const name = String.raw`[“"‘']?(\p{Lu}[\p{L}\p{M}’'-]*(?: (?:al-|bin |de )?\p{Lu}[\p{L}\p{M}’'-]*){0,3})`;
const equal = String.raw`(?:a\.?k\.?a\.?,?|also known as|(?:(?:better |widely )?known (?:to (?:[\p{Ll}-]+ ){1,4})?)as|better known by (?:his|her) pen name,?|alias|pen[- ]?name(?: of)?:?|real name:?|birth name:?|born|né|née|also (?:spelled|written|transliterated|called)(?: as)?|formerly|nickname[d]?:?|or)`;
const other = new RegExp(String.raw`(?:^|[\s,;])${equal}\s+${name}`, 'u');
const trailing = new RegExp(
  String.raw`^,? ${equal.replace('|born', '').replace('|or)', ')')}\s+(?:the pen name )?${name}[”"’']?,?`,
  'u',
);
const otherHan =
  /(?:又名|亦称|亦稱|笔名|筆名|本名|原名|网名|網名|化名|即|aka)[：:\s]*[「“"]?([\p{Script=Han}·]{2,8})/iu;

const whole = (text: string) =>
  text.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim();

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
    weight: Math.max(first.weight, next.weight),
  };
}

/** What a text says of a name that ends at a place: in brackets, beside it, or after "also known as". */
function asideAt(text: string, at: number): Aside {
  const rest = text.slice(at, at + 260);
  const aside: Aside = { end: at, as: [], weight: 0 };
  const inside = bracket.exec(rest);
  if (inside) {
    const words = inside[1]!.trim();
    aside.end = at + inside[0].length;
    const script = elsewhere.exec(words)?.[0];
    const equated = other.exec(words)?.[1];
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
    if (equated) aside.as.push(equated.trim());
    if (equatedHan && equatedHan !== aside.native) aside.as.push(equatedHan);
    if (aside.as.length > 0) aside.weight = 2;
  } else {
    const beside = adjoining.exec(rest);
    if (beside && whole(beside[1]!).length <= 4) {
      aside.native = whole(beside[1]!);
      aside.end = at + beside[0].length;
      aside.weight = 1;
    }
  }
  const known = trailing.exec(text.slice(aside.end, aside.end + 160));
  if (known) {
    aside.as.push(known[1]!.trim());
    aside.end += known[0].replace(/,$/u, '').length;
    aside.weight = Math.max(aside.weight, 2);
  }
  return aside;
}

import type { Field } from '../found.ts';
import { cleanAddress } from '../reading/head/address.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { webAddresses } from './web-place.ts';

/** Where a page says that its letter was published before: the address in `value`. */
export interface OriginalFound extends Field {
  /** Who published it there, as the page prints the name. */
  publisher?: string | undefined;
}

/** What a line begins with that says where a text comes from. */
const mark =
  /^[[(（【*_\s]*(?:(?:this |the )?(?:(?:open |joint )?(?:letter|statement|article|post|appeal|petition|text) )?(?:(?:was|is|has been) )?(?:re-?(?:posted|published|printed|blogged)|(?:originally|first)(?: (?:published|posted|appeared|printed|issued))|cross-?posted)\b(?: (?:with (?:the )?(?:kind )?permission|here))?|(?:original )?source\s*(?=[:：])|original(?: (?:article|post|letter|statement|text|version|link))?\s*(?=[:：])|(?:本文|本信|此文)?(?:转载|轉載)(?:自|于|於)?|(?:文章|原文)?(?:来源|來源|出处|出處)(?=[:：])|原文(?:链接|鏈接|連結|网址|網址|地址)?(?=[:：])|原载于?|原載於?|(?:首发|首發)(?:于|於))/iu;

/** What stands between the mark and the name of a publisher. */
const joint =
  /^\s*(?:(?:from|by|at|on|in|to|via|of)(?![\p{L}\p{N}])\s*|[:：–—-]\s*|(?:the )?(?:web)?site of\s+|自|于|於)/iu;

/** What stands behind the name: a day, an address, where it is read. */
const behind =
  /(?<=\S)\s*(?:https?:.*|[[(（<《〈].*|的?(?:官方)?(?:网站|網站)|[,，。;；]\s.*|\s(?:at|on|in|under|as|here)(?![\p{L}\p{N}]).*|[（(,，。.:：;；–—\-_*\])）】\s]+)$/iu;

/** How many lines at either end of a page may tell of it; below stand its notes and menus. */
const atEnds = 14;

/** The longest name of a publisher, and the longest line that tells of one, in signs. */
const longestName = 90;
const longestLine = 400;

/** Who a line says published the text first; nothing where no name is left. */
function publisherIn(words: string): string | undefined {
  let name = words.trim();
  for (let match = joint.exec(name); match; match = joint.exec(name))
    name = name.slice(match[0].length);
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(behind, '').trim();
  }
  name = name.replace(/^the (?=\p{Lu})/iu, '').replace(/^[《「“"](.+)[》」”"]$/u, '$1');
  const isName = /^[\p{Lu}\p{Lo}\d]/u.test(name) && name.length <= longestName;
  return isName && !/^(?:https?:|www\.)|\d{4}/iu.test(name) ? name : undefined;
}

/**
 * Where a page says, at its head or its foot, that it took the letter from: “Reposted from Quill House:
 * https://…”. Nothing where it says so of two addresses, or neither an address nor a name.
 */
export function originalOf({ lines, markdown }: LetterText): OriginalFound | undefined {
  const printed = markdown.split('\n');
  const addressesOf = ({ number }: PartLine) =>
    new Set(
      webAddresses(printed[number - 1] ?? '').flatMap((address) => cleanAddress(address) ?? []),
    );
  const told = lines.flatMap((line, at): OriginalFound[] => {
    const found = mark.exec(line.text);
    const isAtEnd = at < atEnds || at >= lines.length - atEnds;
    if (!found || !isAtEnd || line.kind === 'note' || line.text.length > longestLine) return [];
    const next = lines[at + 1];
    const own = addressesOf(line);
    // “Originally published at:”, and the address below.
    const isBelow = own.size === 0 && next && /^https?:\S+$/u.test(next.text);
    const [value, second] = isBelow ? addressesOf(next) : own;
    const publisher = publisherIn(line.text.slice(found[0].length));
    if (second !== undefined || (value === undefined && publisher === undefined)) return [];
    return [{ how: 'inferred', value, publisher, line: line.number, quote: line.text }];
  });
  const [first, ...others] = told;
  const isOne = others.every(({ value }) => value === undefined || value === first?.value);
  return isOne ? first : undefined;
}

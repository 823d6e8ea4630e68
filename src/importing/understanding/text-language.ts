import { simplified, traditional } from '../../names/han.ts';

/** Scripts in which one language is written in letters, or by far the most. */
const byScript: readonly (readonly [script: string, tag: string])[] = [
  ['Tibt', 'bo'],
  ['Hang', 'ko'],
  ['Hebr', 'he'],
  ['Thai', 'th'],
  ['Grek', 'el'],
  ['Geor', 'ka'],
  ['Armn', 'hy'],
  ['Mymr', 'my'],
  ['Khmr', 'km'],
  ['Laoo', 'lo'],
  ['Mong', 'mn-Mong'],
];

/** The commonest words of languages that share a script, as far as no other of the list has them. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for with are we be by this have has been their from our your which will who its was not on',
  fr: 'le la les des et du une que dans pour est qui par sur avec nous vous sont au aux ce cette leur ses ont été ne pas',
  es: 'el la los las de y que en del por para con una se su sus es al como más nos ha han este esta son fue',
  pt: 'o os as da do das dos e que em para com uma não no na nos nas ao pela pelo são é foi sua seu mais',
  it: 'il lo gli della dei delle di e che per con una non nel nella sono è del al alla ha hanno questo come più',
  de: 'der die das und den von zu mit ist für auf im des dem nicht ein eine wir sie sich als auch werden wurde haben',
  nl: 'de het een van en in is dat op te zijn voor met niet aan door wij worden deze ook naar hebben om',
  sv: 'och att det som en på är av för med den till inte om har vi ett från de kan',
  no: 'og det som en på er av for med den til ikke om har vi et fra de kan å',
  da: 'og det som en på er af for med den til ikke om har vi et fra de kan at',
  tr: 've bir bu için ile olarak da de olan gibi daha çok en ne olduğu tarafından kadar sonra',
  vi: 'và của các là cho trong không những được một với này có người về đã để từ',
  id: 'yang dan di untuk dengan dari ini pada tidak dalam kami itu adalah oleh kepada akan telah',
  pl: 'i w na z do że się nie jest o przez dla jak oraz są za od po jego który',
  uz: 'va bilan uchun bu ham bir bo’lgan qilish',
  hu: 'a az és hogy nem egy is van ez meg volt mint',
};

const cyrillicWords: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по как о из за для от это к мы их его был которые или также',
  uk: 'і в не на що з та до як про за для від це ми їх його був які або також у',
  kk: 'және мен бұл үшін бар деп бір осы туралы',
  mn: 'нь юм энэ байна ба болон гэж үед дээр хүний',
  bg: 'и в не на че се с за от като са да е по бе',
};

const wordSets = (lists: Readonly<Record<string, string>>) =>
  Object.entries(lists).map(([tag, list]) => [tag, new Set(list.split(' '))] as const);

const latin = wordSets(commonWords);
const cyrillic = wordSets(cyrillicWords);

/** The language of whose common words a text has most, and clearly more than of the next. */
function byWords(text: string, sets: typeof latin): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  const scores = sets
    .map(([tag, set]) => ({ tag, score: words.filter((word) => set.has(word)).length }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < 2 || first.score < words.length * 0.06) return undefined;
  return first.score > (second?.score ?? 0) ? first.tag : undefined;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether a Han text is in simplified or traditional signs; `zh` where it has none that only one of them has. */
function hanLanguage(text: string): string {
  let difference = 0;
  for (const [sign] of text.matchAll(/\p{sc=Han}/gu)) {
    const isTraditional = simplified(sign) !== sign;
    const isSimplified = traditional(sign) !== sign;
    if (isTraditional !== isSimplified) difference += isTraditional ? 1 : -1;
  }
  if (difference === 0) return 'zh';
  return difference > 0 ? 'zh-Hant' : 'zh-Hans';
}

/** Which language of the Arabic script a text is in, by letters that only it has. */
function arabicLanguage(text: string): string {
  const letters = count(text, /\p{sc=Arab}/gu);
  const isOften = (pattern: RegExp) => count(text, pattern) > letters * 0.01;
  if (isOften(/[ېۈۋۆ]/gu) && isOften(/[ېۈڭۋ]/gu)) return isOften(/[ڵڕێ]/gu) ? 'ckb' : 'ug-Arab';
  if (isOften(/[ڵڕێ]/gu)) return 'ckb';
  if (isOften(/[ٹڈےں]/gu)) return 'ur';
  if (isOften(/[پچژگی]/gu)) return 'fa';
  return 'ar';
}

/**
 * The language of a text as a BCP 47 tag, by its script and its commonest words. Nothing where they do not tell:
 * in lists of names, in a line of few words, in a language that is not known here.
 */
export function languageOfText(text: string): string | undefined {
  const signs = {
    han: count(text, /\p{sc=Han}/gu) * 2,
    kana: count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu) * 2,
    latin: count(text, /\p{sc=Latin}/gu),
    cyrillic: count(text, /\p{sc=Cyrillic}/gu),
    arabic: count(text, /\p{sc=Arab}/gu),
  };
  const others = byScript.map(([script, tag]) => ({
    tag,
    most: count(text, new RegExp(String.raw`\p{sc=${script}}`, 'gu')),
  }));
  const most = Math.max(...Object.values(signs), ...others.map((other) => other.most));
  if (most === 0) return undefined;
  const other = others.find((one) => one.most === most);
  if (other) return other.tag;
  if (signs.kana > 0 && signs.kana + signs.han >= most && signs.kana * 5 > signs.han) return 'ja';
  if (signs.han === most) return hanLanguage(text);
  if (signs.arabic === most) return arabicLanguage(text);
  return signs.cyrillic === most ? byWords(text, cyrillic) : byWords(text, latin);
}

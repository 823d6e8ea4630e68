import { isHan, simplified } from '../names/han.ts';

/** The script of a text, as a regular expression knows it, by the code that language tags have for it. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{sc=Arab}/u,
  Cyrl: /\p{sc=Cyrl}/u,
  Tibt: /\p{sc=Tibt}/u,
  Deva: /\p{sc=Deva}/u,
  Hebr: /\p{sc=Hebr}/u,
  Grek: /\p{sc=Grek}/u,
  Thai: /\p{sc=Thai}/u,
  Mong: /\p{sc=Mong}/u,
  Kore: /\p{sc=Hang}/u,
};

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script ?? '';

/**
 * The language of a name that a letter prints in another script than Latin, as a BCP 47 tag; nothing where the
 * letter’s languages do not tell.
 */
export function languageOfName(
  name: string,
  letterLanguages: readonly string[],
): string | undefined {
  if (isHan(name)) {
    const chinese = letterLanguages.filter((tag) => tag === 'zh' || tag.startsWith('zh-'));
    if (chinese.length === 1 && chinese[0]?.startsWith('zh-Han')) return chinese[0];
    return simplified(name) === name ? 'zh-Hans' : 'zh-Hant';
  }
  return letterLanguages.find((tag) => scripts[scriptOf(tag)]?.test(name));
}

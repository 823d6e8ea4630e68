import { isLanguageTag } from '../../archive/language.ts';
import type { Field } from '../found.ts';
import type { PageHead } from '../page.ts';
import type { LetterText, PartLine } from '../text/letter-text.ts';
import { wordCount } from '../text/prose.ts';
import { languageOfText } from './text-language.ts';

/** The parts of a letter that are in its own language; names and addresses are in any. */
const spoken = new Set<PartLine['part']>(['body', 'title', 'subject', 'salutation']);

/** The least share of the running text that a language of a letter has. */
const fairShare = 0.2;

/** How many words of the running text are in each language, the most first. */
function wordsByLanguage(letter: LetterText): [tag: string, words: number][] {
  const counts = new Map<string, number>();
  const body = letter.lines.filter(({ part, text }) => spoken.has(part) && wordCount(text) >= 4);
  const lines = body.length > 0 ? body : letter.lines;
  // A line of a few Han signs may be in both ways of writing: it goes with the rest.
  const whole = languageOfText(
    lines
      .map(({ text }) => text)
      .filter((text) => /\p{sc=Han}/u.test(text))
      .join('\n'),
  );
  for (const { text } of lines) {
    const own = languageOfText(text);
    const tag = own === 'zh' ? (whole?.startsWith('zh') ? whole : own) : own;
    if (tag) counts.set(tag, (counts.get(tag) ?? 0) + wordCount(text));
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The language that a page claims, as a tag that the archive takes: `zh_cn` is zh-Hans. */
function claimed(claim: string | undefined): string | undefined {
  const tag = claim?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return undefined;
  try {
    const { language, script, region } = new Intl.Locale(tag);
    if (language === 'und') return undefined;
    const written =
      script ??
      (language === 'zh'
        ? new Intl.Locale(language, region ? { region } : {}).maximize().script
        : undefined);
    const name = written ? `${language}-${written}` : language;
    return isLanguageTag(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The language that most of a letter is in, as a BCP 47 tag, concluded from its script and its commonest words;
 * else the one that the page claims.
 */
export function languageOf(letter: LetterText, head: PageHead): Field {
  const claim = claimed(head.language);
  const [[tag] = []] = wordsByLanguage(letter);
  // Chinese that both ways of writing share is in the one that the page claims.
  if (tag && !(tag === 'zh' && claim?.startsWith('zh'))) {
    return { how: 'inferred', value: tag, from: 'the script and the words of the text' };
  }
  return claim
    ? { how: 'inferred', value: claim, from: 'the page’s head', quote: head.language }
    : { how: 'missing' };
}

/** The languages of a letter, the one of most words first: each with a fair share of its running text. */
export function letterLanguagesOf(letter: LetterText): string[] {
  const counts = wordsByLanguage(letter);
  const all = counts.reduce((sum, [, words]) => sum + words, 0);
  return counts.filter(([, words]) => words >= all * fairShare).map(([tag]) => tag);
}

import type { Slip } from './damage.ts';
import type { DamageText } from './damage-text.ts';

/** What follows the hyphen of a word that goes on later: “pre- and post-trial”, “Vor- und Nachteile”. */
const joining = /^(?:and|or|to|und|oder|bis|et|ou|y|e|o|u|og|och|en|of|i|a|versus|vs)$/iu;

/**
 * Words that a line’s end broke: “govern- ment”, or “govern-” at the end of a line. Mended where the letter has the
 * word elsewhere, whole or with its hyphen.
 */
export function hyphenationIn({ prose, words }: DamageText): Slip[] {
  const broken =
    /(?<![\p{L}\p{M}-])(\p{L}\p{Ll}+)-([ \t]+|[ \t]*\n[ \t]*)(\p{Ll}{2,})(?![\p{L}\p{M}])/gu;
  const hyphenedWords = new Set(prose.match(/(?<!\p{L})\p{L}{2,40}-\p{L}{2,40}(?!\p{L})/gu));
  return [...prose.matchAll(broken)].flatMap((match): Slip[] => {
    const [found, head = '', gap = '', tail = ''] = match;
    if (joining.test(tail)) return [];
    const whole = head + tail;
    const hyphened = `${head}-${tail}`;
    const mend = words.has(whole.toLowerCase())
      ? whole
      : hyphenedWords.has(hyphened)
        ? hyphened
        : undefined;
    const end = match.index + found.length;
    // The line’s end stays where it was: behind the word that is whole again.
    const lineEnd = gap.includes('\n') ? '\n' : '';
    return [
      {
        kind: 'broken-word',
        ...{ start: match.index, end },
        ...(mend === undefined ? { guess: whole } : { mend: `${mend}${lineEnd}` }),
      },
    ];
  });
}

import type { KnownName } from './context.ts';

// Scripts that put no space between words: there a name may stand directly beside other characters.
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
// Tibetan ends each syllable with a tsheg (U+0F0B), so a name ends before one or a shad, never inside.
const wordSign = '[\\p{L}\\p{N}\\p{M}]';

/** A form as a pattern: words may stand on two lines; a name ends where a word ends. */
function formPattern(form: string): string {
  const words = form.normalize('NFC').trim().split(/\s+/u).map(RegExp.escape).join('\\s+');
  const [first = ''] = form;
  const last = [...form].at(-1) ?? '';
  const before = unspaced.test(first) ? '' : `(?<!${wordSign})`;
  const after = unspaced.test(last) ? '' : `(?!${wordSign})`;
  return `${before}${words}${after}`;
}

/** Finds names in a text: who is meant, and where. */
export interface NameMatcher {
  pattern: RegExp;
  whose: (found: string) => KnownName | undefined;
}

/**
 * A matcher for the names of a letter, the longest form first.
 *
 * A form that two people share leads to neither: only an explicit link can say who is meant. Gives
 * nothing where no form is left.
 */
export function nameMatcher(names: readonly KnownName[]): NameMatcher | undefined {
  const bearers = new Map<string, Set<KnownName>>();
  for (const name of names) {
    for (const form of name.forms) {
      const key = plain(form);
      if (key) bearers.set(key, (bearers.get(key) ?? new Set()).add(name));
    }
  }
  // A shared form stays in the pattern, so that a part of it is not taken for somebody else.
  const forms = [...bearers.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return undefined;
  return {
    pattern: new RegExp(forms.map(formPattern).join('|'), 'gu'),
    whose: (found) => {
      const [bearer, other] = bearers.get(plain(found)) ?? [];
      return other ? undefined : bearer;
    },
  };
}

const plain = (text: string) => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');

// Words in which letters of one script stand among those of another that look the same: the Cyrillic і in
// "Lіu". Scripts that are mixed in good faith (Han with kana, with Latin) have no such letters.
// Source: Unicode Technical Standard 39, https://www.unicode.org/reports/tr39/ (mixed scripts, confusables).

/** Scripts whose letters pass for those of each other. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'] as const;
type Script = (typeof scripts)[number];

const patterns = scripts.map(
  (script) => [script, new RegExp(String.raw`\p{sc=${script}}`, 'u')] as const,
);

// Other letters of Greek are signs of their own in words of any script (kΩ, μg), and pass for none.
const likeLatin = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορσυϲϳϹͿ]/u;

const beyondLatin = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/u;
const words = /[\p{L}\p{M}\p{N}]+/gu;

function scriptOf(sign: string): Script | undefined {
  const script = patterns.find(([, pattern]) => pattern.test(sign))?.[0];
  return script === 'Greek' && !likeLatin.test(sign.normalize('NFD')) ? undefined : script;
}

/** A word in letters of more than one script, with its first letter of the script that has the fewest. */
export interface MixedWord {
  word: string;
  /** Where the odd letter stands in the text. */
  index: number;
  letter: string;
  script: Script;
  /** The script of the other letters. */
  others: Script;
}

function judged(word: string, start: number): MixedWord | undefined {
  const letters: { letter: string; script: Script; index: number }[] = [];
  let index = start;
  for (const letter of word) {
    const script = scriptOf(letter);
    if (script) letters.push({ letter, script, index });
    index += letter.length;
  }
  const groups = [...Map.groupBy(letters, ({ script }) => script)];
  // Of as many letters, those that are not Latin are the odd ones: the archive is written in English.
  groups.sort(
    ([a, ofA], [b, ofB]) => ofA.length - ofB.length || (b === 'Latin' ? -1 : a === 'Latin' ? 1 : 0),
  );
  const [odd] = groups[0]?.[1] ?? [];
  const others = groups.at(-1)?.[0];
  return odd && others && odd.script !== others ? { ...odd, word, others } : undefined;
}

/** The words of a text that mix scripts whose letters look alike. */
export const mixedWords = (text: string): MixedWord[] =>
  beyondLatin.test(text)
    ? [...text.matchAll(words)].flatMap(({ 0: word, index }) => judged(word, index) ?? [])
    : [];

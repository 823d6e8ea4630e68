import { distance } from './distance.ts';
import { plainWords, soundKey } from './key.ts';
import type { NameIndex } from './name-index.ts';
import type { Reason } from './reason.ts';
import { wadeGiles } from './wade-giles.ts';

/** Someone found by a query. */
export interface Found {
  id: string;
  name: string;
  /** From 0 to 1; 1 is a recorded or generated form to the letter. */
  score: number;
  /** `sure` where it is this person or a slip of the pen away; `maybe` is "did you mean". */
  band: 'sure' | 'maybe';
  /** The form that matched. */
  form: string;
  reason: Reason;
}

interface Form {
  person: number;
  /** The form as shown. */
  shown: string;
  reason: Reason;
  words: string[];
  joined: string;
  key: string;
}

const sure = 0.86;
const maybe = 0.64;
/** From where a form is what was asked for, and how near others must be to stand beside it. */
const exact = 0.98;
const alike = 0.82;
/** What another order of the words costs, so that a name written so comes before. */
const orderCost = 0.01;
/** What characters that only read like a name's cost: 晓 and 小 are both xiao. */
const readingCost = 0.05;
/** How many forms are compared letter by letter. */
const mostCandidates = 80;
const han = /\p{sc=Han}/u;
const hanRun = /\p{sc=Han}+/gu;

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const pairs = (text: string): Map<string, string> => {
  const signs = [...text];
  return new Map(
    signs.flatMap((sign, index) => (index % 2 ? [] : [[sign, signs[index + 1] ?? '']])),
  );
};

/** The words of a name, each once at the beginning: Liu Xiaobo, Xiaobo Liu. */
const rotations = (words: readonly string[]): string[][] =>
  words.map((_, index) => [...words.slice(index), ...words.slice(0, index)]);

/** Every two letters that stand together, with the text's ends marked. */
function bigrams(text: string): string[] {
  const marked = `^${text}$`;
  return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2));
}

export interface Finder {
  /** Finds people by a query in any spelling, order or script: the best first, at most `limit`. */
  find: (query: string, limit?: number) => Found[];
}

/** Makes a finder from an index. Building it takes some milliseconds for a thousand people. */
export function createFinder(index: NameIndex): Finder {
  const readings = new Map(
    [...index.readings.matchAll(/(\p{sc=Han})([a-z]*)/gu)].map(([, sign, reading]) => [
      sign ?? '',
      reading ?? '',
    ]),
  );
  const variants = pairs(index.variants);
  const forms: Form[] = [];
  /** Han forms and those of other scripts, by person. */
  const written: { person: number; text: string; reason: Reason }[] = [];

  const fold = (text: string) => [...text].map((sign) => variants.get(sign) ?? sign).join('');

  function add(person: number, shown: string, words: string[], reason: Reason) {
    rotations(words).forEach((turned, turn) => {
      const joined = turned.join('');
      if (!joined) return;
      forms.push({
        person,
        shown,
        reason: turn === 0 || reason === 'alias' ? reason : 'order',
        words: turned,
        joined,
        key: soundKey(joined),
      });
    });
  }

  function addWritten(person: number, text: string, reason: Reason, syllables?: string) {
    if (!han.test(text)) {
      if (/\p{sc=Latin}/u.test(text)) add(person, text, plainWords(text), reason);
      else written.push({ person, text: plainWords(text).join(''), reason });
      return;
    }
    written.push({ person, text: fold(text), reason: reason === 'alias' ? reason : 'characters' });
    const read = syllables?.split(' ') ?? [...fold(text)].map((sign) => readings.get(sign) ?? '');
    // A compound surname is two signs of a name of three or four; both ways of cutting it are found.
    for (const cut of read.length > 2 ? [1, 2] : [1]) {
      for (const spelled of [read, read.map(wadeGiles)]) {
        const family = spelled.slice(0, cut).join('');
        const given = spelled.slice(cut);
        const shown = [family, given.join(spelled === read ? '' : '-')].map(capitalized).join(' ');
        const words = [family, given.join('')].filter(Boolean);
        add(person, shown.trim(), words, reason === 'alias' ? reason : 'spelling');
      }
    }
  }

  index.people.forEach(({ name, others, aliases, syllables }, person) => {
    addWritten(person, name, 'spelling');
    // Recorded spellings first, so that they are shown where a generated one is the same.
    const recorded = others.toSorted((a, b) => Number(han.test(a)) - Number(han.test(b)));
    for (const other of recorded) addWritten(person, other, 'spelling', syllables);
    for (const alias of aliases) addWritten(person, alias, 'alias');
  });

  const postings = new Map<string, number[]>();
  forms.forEach(({ key }, form) => {
    for (const gram of new Set(bigrams(key))) {
      const list = postings.get(gram);
      if (list) list.push(form);
      else postings.set(gram, [form]);
    }
  });

  /** The forms that share most pairs of letters with a key. */
  function candidates(key: string): number[] {
    const counts = new Map<number, number>();
    const grams = [...new Set(bigrams(key))];
    for (const gram of grams) {
      for (const form of postings.get(gram) ?? []) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    return [...counts]
      .map(([form, count]): [number, number] => [
        form,
        (2 * count) / (grams.length + (forms[form]?.key.length ?? 0) + 1),
      ])
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostCandidates)
      .map(([form]) => form);
  }

  /**
   * How near a joined query is to a form: by letters, or a little less surely by sound. Of names that sound
   * alike the one with more of the same letters is the nearer.
   */
  function nearness(joined: string, key: string, form: Form): number {
    const turned = form.reason === 'order' ? orderCost : 0;
    if (joined === form.joined) return 1 - turned;
    const length = Math.max(joined.length, form.joined.length);
    const limit = Math.ceil(length / 3);
    const sounds = distance(key, form.key, limit);
    const letters = distance(joined, form.joined, length);
    const byLetters = 1 - letters / length;
    const keyLength = Math.max(key.length, form.key.length);
    const bySound = sounds > limit ? 0 : 0.7 * (1 - sounds / keyLength) + 0.26 * byLetters;
    return Math.max(letters > limit ? 0 : byLetters, bySound) - turned;
  }

  /** Whether words are a name with the rest of it as initials: X. Liu, Liu X.B., D. H. Wan. */
  function abbreviates(words: readonly string[], name: readonly string[]): boolean {
    const whole = words.filter((word) => word.length > 3 || name.includes(word));
    const short = words.filter((word) => !whole.includes(word));
    // One letter each, or several together, which then hold no vowel: X. B. or XB, but not Bo.
    if (!short.every((word) => /^(?:.|[^aeiouy]+)$/u.test(word))) return false;
    const initials = short.join('');
    const [family] = whole;
    if (whole.length !== 1 || family === undefined || initials.length > 3 || !initials)
      return false;
    if (!name.includes(family)) return false;
    // The first letter begins the rest of the name, the others follow within it.
    const rest = name.filter((word) => word !== family).join('');
    if (!rest.startsWith(initials[0] ?? '')) return false;
    let from = 0;
    for (const letter of initials) {
      from = rest.indexOf(letter, from) + 1;
      if (from === 0) return false;
    }
    return true;
  }

  /** Whether the words of a query are a part of a name, or its initials. */
  function partly(words: readonly string[], form: Form): [number, Reason] | undefined {
    if (words.length > 1 && form.words.length > 1 && abbreviates(words, form.words)) {
      return [0.87, 'initials'];
    }
    const joined = words.join('');
    if (joined.length >= 2 && form.words.includes(joined)) return [0.84, 'part'];
    if (joined.length >= 3 && form.joined.startsWith(joined)) {
      return [0.7 + (0.14 * joined.length) / form.joined.length, 'part'];
    }
    return undefined;
  }

  function findWords(words: readonly string[], best: Map<number, Found>, cost = 0) {
    const joined = words.join('');
    if (!joined) return;
    const key = soundKey(joined);
    for (const candidate of candidates(key)) {
      const form = forms[candidate];
      if (!form) continue;
      keep(best, form.person, nearness(joined, key, form) - cost, form.shown, form.reason);
    }
  }

  /** Parts of names and beginnings stand in too few pairs to be candidates; they are looked up whole. */
  function findParts(words: readonly string[], best: Map<number, Found>, cost: number) {
    for (const form of forms) {
      const part = partly(words, form);
      if (part) keep(best, form.person, part[0] - cost, form.shown, part[1]);
    }
  }

  function findWritten(text: string, best: Map<number, Found>) {
    for (const { person, text: form, reason } of written) {
      let score = 0;
      if (form === text) score = 1;
      else if (text.length > form.length && text.includes(form)) score = 0.95;
      else if (form.includes(text)) score = text.length > 1 ? 0.84 : 0.7;
      else {
        const length = Math.max(text.length, form.length);
        const limit = Math.floor(length / 3);
        const signs = distance(text, form, limit);
        if (signs <= limit) score = 0.97 - signs / length;
      }
      if (score > 0) keep(best, person, score, form, reason);
    }
  }

  function keep(
    best: Map<number, Found>,
    person: number,
    score: number,
    form: string,
    reason: Reason,
  ) {
    const { id, name } = index.people[person] ?? { id: '', name: '' };
    if (score < maybe || score <= (best.get(person)?.score ?? 0)) return;
    best.set(person, { id, name, score, band: score >= sure ? 'sure' : 'maybe', form, reason });
  }

  function find(query: string, limit = 5): Found[] {
    const best = new Map<number, Found>();
    // “Lian Yehua’s wife”: a possessive is no letter of the name.
    const text = fold(query.normalize('NFKC').replaceAll(/['’]s(?=\s|$)/gu, ' '));
    const signs = (text.match(hanRun) ?? []).join('');
    // Signs that no name of the archive holds have no reading here; without them the rest would mislead.
    const read = (run: string) =>
      [...run].every((sign) => readings.has(sign))
        ? ` ${[...run].map((sign) => readings.get(sign) ?? '').join('')} `
        : ' ';
    const latin = plainWords(text.replace(hanRun, read));
    const other = plainWords(text).filter((word) => !/[a-z\p{sc=Han}]/u.test(word));
    if (signs) findWritten(signs, best);
    if (other.length > 0) findWritten(other.join(''), best);
    const words = latin.filter((word) => /[a-z]/u.test(word));
    // Of names that read alike the one in the same characters comes first.
    findWords(words, best, signs ? readingCost : 0);
    findParts(words, best, signs ? readingCost : 0);
    // A name in a phrase: "release of Liu Xiaobo", "Dr. Liu Xiaobo".
    if (words.length > 2) {
      for (let start = 0; start < words.length; start++) {
        for (let length = 2; length <= 3 && start + length <= words.length; length++) {
          if (length < words.length) findWindow(words.slice(start, start + length), best);
        }
      }
    }
    const found = [...best.values()].sort(
      (a, b) => b.score - a.score || (a.name < b.name ? -1 : 1),
    );
    // Whoever is called exactly so leaves no room for names that are only somewhat alike.
    const least = (found[0]?.score ?? 0) >= exact ? alike : maybe;
    return found.filter(({ score }) => score >= least).slice(0, limit);
  }

  /** A name within a longer query counts a little less than the query as a whole. */
  function findWindow(words: readonly string[], best: Map<number, Found>) {
    const inner = new Map<number, Found>();
    findWords(words, inner);
    for (const [person, { score, form, reason }] of inner) {
      if (score >= 0.9) keep(best, person, score - 0.03, form, reason);
    }
  }

  return { find };
}

import { createGroups, type Form } from './groups.ts';
import { abbreviates, hasInitials } from './initials.ts';
import { plainWords } from './key.ts';
import type { NameIndex } from './name-index.ts';
import { compared, nearness, partNearness, signNearness } from './nearness.ts';
import type { Reason } from './reason.ts';
import { han, signsOf, unpacked, type NamedPerson } from './spellings.ts';

/** Someone found by a query. */
export interface Found {
  id: string;
  name: string;
  /** From 0 to 1; 1 is a recorded form to the letter. */
  score: number;
  /** `sure` where it is this person or a slip of the pen away; `maybe` is "did you mean". */
  band: 'sure' | 'maybe';
  /** The form that matched. */
  form: string;
  reason: Reason;
}

export interface Finder {
  /** Everybody of the index, in its order. */
  people: readonly NamedPerson[];
  /** Finds people by a query in any spelling, order or script: the best first, at most `limit`. */
  find: (query: string, limit?: number) => Found[];
}

const sure = 0.86;
const maybe = 0.66;
const sureIfMade = 0.93;
/** From where a form is what was asked for, and how near others must be to stand beside it. */
const exact = 0.98;
const alike = 0.82;
/** What another order of the words costs, and a form made by rule: what is recorded comes before. */
const orderCost = 0.01;
const madeCost = 0.002;
/** A name within a longer query, the more of it the better; someone's initials. */
const inPhrase = 0.84;
const byInitials = 0.87;
/** What it is worth that characters read like a name's, which they are not: 晓 and 小 are both xiao. */
const sameReading = 0.84;
/** The same, where the archive knows no characters of the name. */
const onlyReading = 0.95;
/** A name is no longer than this, whatever was pasted into the box. */
const longest = 200;
const hanRun = /\p{sc=Han}+/gu;
const latin = /[a-z]/u;

const costOf = ({ turned, made }: Form) => (turned ? orderCost : 0) + (made ? madeCost : 0);

/** The names that a phrase may hold, joined, with the words that each leaves over: "release of Liu Xiaobo". */
function innerNames(words: readonly string[]): Map<string, string[]> {
  const inner = new Map<string, string[]>();
  for (let start = 0; words.length > 2 && start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      const left = [...words.slice(0, start), ...words.slice(end)];
      if (left.length > 0) inner.set(words.slice(start, end).join(''), left);
    }
  }
  return inner;
}

/** Makes a finder from an index: some hundred milliseconds for ten thousand people. */
export function createFinder(index: NameIndex): Finder {
  const signs = signsOf(index);
  const people = unpacked(index, signs);
  const groups = createGroups(people);
  const syllables = new Set(signs.readings.values());

  /** What the reading of a query's characters is worth for a person: all, if they are the name's own. */
  function worthOfReading(person: number, asked: string): number {
    if (!asked) return 1;
    const own = (people[person]?.spellings ?? []).map(({ words }) => words.join(''));
    const met = [...asked].filter((sign) => own.some((text) => text.includes(sign))).length;
    if (met === asked.length) return 1;
    return own.some((text) => han.test(text))
      ? sameReading + (0.01 * met) / asked.length
      : onlyReading;
  }

  function find(query: string, limit = 5): Found[] {
    const best = new Map<number, Found>();
    function keep(
      person: number,
      score: number,
      { shown: form }: Form,
      reason: Reason,
      isSure = score >= sure,
    ) {
      if (score < maybe) return;
      const { id, name } = people[person] ?? { id: '', name: '' };
      const last = best.get(person);
      const band = isSure || last?.band === 'sure' ? 'sure' : 'maybe';
      if (last && score <= last.score) last.band = band;
      else best.set(person, { id, name, score, band, form, reason });
    }

    /** By signs: of Han, or of a script that is neither Han nor Latin. */
    function findSigns(text: string) {
      for (const { person, forms } of groups.like(compared([text]).key, text.length > 4)) {
        for (const form of forms) {
          const { joined, reason } = form;
          if (latin.test(joined)) continue;
          const score = signNearness(text, joined) - costOf(form);
          const isInner = joined.length < text.length && text.includes(joined);
          const isSure = score >= sure && joined.length <= text.length;
          keep(person, score, form, isInner ? 'phrase' : reason, isSure);
        }
      }
    }

    /** By letters; `asked` are the characters of the query that were read for it. */
    function findWords(narrow: readonly string[], asked: string) {
      const typed = compared(narrow);
      const { words, joined, key } = typed;
      if (!joined) return;
      const inner = innerNames(words);
      const some = [...groups.like(key, false), ...(inner.size > 0 ? groups.like(key, true) : [])];
      for (const { person, forms } of new Set(some)) {
        const worth = worthOfReading(person, asked);
        for (const form of forms) {
          if (!latin.test(form.joined)) continue;
          const cost = costOf(form);
          const reason = form.turned && form.reason === 'spelling' ? 'order' : form.reason;
          const near = worth * nearness(typed, form) - cost;
          // What a rule made is sure to the letter alone, or a slip away from it in a long name.
          keep(person, near, form, reason, near >= (form.made ? sureIfMade : sure));
          keep(person, worth * partNearness(typed, form) - cost, form, 'part', false);
          const left = inner.get(form.joined);
          if (!left || (form.words.length < 2 && form.joined.length < 5)) continue;
          const share = form.joined.length / joined.length;
          // What is left over may be the rest of another name: Zhang Wei Ling is no Zhang Wei.
          const isName = left.some((word) => syllables.has(word));
          keep(person, inPhrase + 0.05 * share - cost, form, 'phrase', !isName);
        }
      }
      if (hasInitials(words)) findInitials(words);
    }

    /** Initials share too few letters with a name to be like it: everybody is asked. */
    function findInitials(words: readonly string[]) {
      for (const { person, forms } of groups.all) {
        for (const form of forms) {
          if (form.turned || form.words.length < 2) continue;
          if (!abbreviates(words, form.words, people[person]?.family)) continue;
          keep(person, byInitials - costOf(form), form, 'initials', false);
        }
      }
    }

    // “Lian Yehua’s wife”: a possessive is no letter of the name.
    const text = signs.simplified(
      query
        .slice(0, longest)
        .normalize('NFKC')

        .replace(/['’]s(?=\s|$)/gu, ' '),
    );
    const asked = (text.match(hanRun) ?? []).join('');
    // Signs that no name of the archive holds have no reading here; without them the rest would mislead.
    const read = (run: string) => {
      const readings = [...run].map((sign) => signs.readings.get(sign));
      return readings.includes(undefined) ? ' ' : ` ${readings.join('')} `;
    };
    const others = plainWords(text.replace(hanRun, ' ')).filter((word) => !latin.test(word));
    for (const signsTyped of [asked, others.join('')]) if (signsTyped) findSigns(signsTyped);
    findWords(
      plainWords(text.replace(hanRun, read)).filter((word) => latin.test(word)),
      asked,
    );

    const found = [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    // Whoever is called exactly so leaves no room for names that are only somewhat alike.
    const least = (found[0]?.score ?? 0) >= exact ? alike : maybe;
    return found.filter(({ score }) => score >= least).slice(0, limit);
  }

  return { people, find };
}

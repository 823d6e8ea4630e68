import { idFrom } from '../archive/address.ts';
import type { OrganizationRecord, PersonRecord } from '../archive/archive.ts';
import { nativeForm, spellings } from '../archive/name.ts';
import { distance } from '../names/distance.ts';
import { isHan, readings, simplified, surnameLength } from '../names/han.ts';
import { createFinder, type Found } from '../names/finder.ts';
import { plainWords } from '../names/key.ts';
import { nameIndex } from '../names/name-index.ts';
import { comparedOf, meetingOf, spelledOf, weighing } from '../names/organizations/likeness.ts';
import { withoutArticle } from './told-name.ts';

/** Someone of the archive whom a name may mean. */
export interface Near extends Found {
  /** The name in the bearer's own script; empty where none is recorded. */
  native: string;
}

/** Finds those of one kind whom a name may mean. */
export interface Namesakes {
  /** Those whom a name may mean, the likeliest first. */
  near: (name: string) => Near[];
  /**
   * Those whom someone new, who is called so in a letter, may be: nearer than what a reader may mean, for a
   * letter seldom spells a name wrong in two places. Nobody whose own characters say that it is another.
   */
  doubted: (name: string, native?: string) => Near[];
  /**
   * The id that a text means without doubt: an id itself, or a name or recorded form of one only.
   * Nothing where nobody or more than one is called so.
   */
  meant: (text: string) => string | undefined;
  /**
   * The id of the only one from whose name a text is a slip of the pen away: “Uighur American Association”.
   * That will do for organizations; the names of two people may be as near.
   */
  slip: (text: string) => string | undefined;
}

/** A name as it is compared to the letter, but for capitals and blanks. */
export const spelled = (text: string) =>
  text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** From how many letters on a word with one letter wrong is still that word: Iran is no Iraq, Chin no China. */
const longWord = 5;

/**
 * Whether each word of a name is that of another, or one letter away from it but for its first: Uighur and Uyghur
 * are, Writers and Printers or Gambia and Zambia are not.
 */
function isSlip(name: string, of: string): boolean {
  const [words, others] = [plainWords(name), plainWords(of)];
  return (
    words.length === others.length &&
    words.every((word, at) => {
      const other = others[at] ?? '';
      const isLong = Math.min(word.length, other.length) >= longWord;
      return word === other || (isLong && word[0] === other[0] && distance(word, other, 1) <= 1);
    })
  );
}

/** From where a name is a recorded or generated form to the letter, in any order. */
const alike = 0.98;

/**
 * From where someone new may be someone who is there. Between “Mi Jiuping” and Xi Jinping lie 0.78, between
 * “Rabiya Kadir” and Rebiya Kadeer 0.82.
 */
const doubtful = 0.8;

/** Whether Han signs tell two apart: more than one sign differs, be they simplified or not. */
function areOthers(
  name: string | undefined,
  record: PersonRecord | OrganizationRecord | undefined,
): boolean {
  const own = (record?.forms ?? []).map(({ value }) => value).filter(isHan);
  if (name === undefined || own.length === 0) return false;
  return own.every((value) => distance(simplified(name), simplified(value), 1) > 1);
}

/** What likeness to an organization is worth where someone's name is told by letters and sounds. */
const worth = { same: 1, misspelt: 0.95, abbreviated: 0.9, like: 0.85 } as const;

/** Finds the organizations that one of a new name may be. */
function organizationsLike(
  records: readonly OrganizationRecord[],
): (names: readonly string[]) => Found[] {
  const compared = records.map(comparedOf);
  const weigh = weighing(compared);
  return (names) => {
    const asked = spelledOf(names);
    const found = records.flatMap(({ id, name }, index): Found[] => {
      const meeting = meetingOf(asked, compared[index]?.spellings ?? [], weigh);
      if (!meeting) return [];
      const { likeness, spellings } = meeting;
      const band = likeness === 'same' ? 'sure' : 'maybe';
      const reason = likeness === 'abbreviated' ? 'initials' : 'spelling';
      return [{ id, name, score: worth[likeness], band, form: spellings[1], reason }];
    });
    return found.sort((a, b) => b.score - a.score);
  };
}

/**
 * The namesakes among people, or among organizations, which are found by their acronym as well. Of what kind they
 * are must be told: whoever is new is asked about by letters and sounds, an organization by words that tell of it.
 */
export function namesakesAmong(
  records: readonly (PersonRecord | OrganizationRecord)[],
  kind: 'person' | 'organization' = 'person',
): Namesakes {
  const { find } = createFinder(
    nameIndex(
      records.map(({ id, name, forms, ...more }) => ({
        id,
        name,
        forms: [
          ...forms,
          ...('acronym' in more && more.acronym
            ? [{ value: more.acronym, kind: 'alias' as const }]
            : []),
        ],
      })),
    ),
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  const bySpelling = Map.groupBy(
    records.flatMap((record) => spellings(record).map((text) => ({ id: record.id, text }))),
    ({ text }) => spelled(text),
  );
  const told = (found: Found): Near => {
    const record = byId.get(found.id);
    return { ...found, native: (record && nativeForm(record)?.value) ?? '' };
  };
  const near = (name: string): Near[] => find(name).map(told);
  const like = organizationsLike(kind === 'organization' ? records : []);
  function doubted(name: string, native?: string): Near[] {
    if (kind === 'organization')
      return like(native === undefined ? [name] : [name, native]).map(told);
    const characters = [name, native].find((text) => text !== undefined && isHan(text));
    const found = [name, native].flatMap((text) => (text ? near(text) : []));
    const likely = found.filter(({ band, score }) => band === 'sure' || score >= doubtful);
    const each = new Map(likely.map((one): [string, Near] => [one.id, one]));
    return [...each.values()].filter(({ id }) => !areOthers(characters, byId.get(id)));
  }
  function meant(text: string): string | undefined {
    if (byId.has(text)) return text;
    // The finder leaves out digits: “Bureau 7” would be any bureau to it.
    const same = new Set(bySpelling.get(spelled(text))?.map(({ id }) => id));
    if (same.size === 1) return [...same][0];
    const [first, second] = near(text);
    if (!first || first.score < alike || (second && second.score >= alike)) return undefined;
    return first.id;
  }
  function slip(text: string): string | undefined {
    const slips = near(text).filter(({ form }) => isSlip(text, form));
    return slips.length === 1 ? slips[0]?.id : undefined;
  }
  return { near, doubted, meant, slip };
}

/** "Liu Xiaobo 刘晓波, liu-xiaobo": someone of the archive, as a command tells of them. */
export const toldOf = ({ name, native, id }: Pick<Near, 'name' | 'native' | 'id'>): string =>
  `${[name, native].filter(Boolean).join(' ')}, ${id}`;

/** Someone new who may be there already: “There is already Liu Xiaobo 刘晓波, liu-xiaobo.”, or a question. */
export const doubtWords = (name: string, { band, ...one }: Near): string =>
  band === 'sure' ? `There is already ${toldOf(one)}.` : `For “${name}”, is it ${toldOf(one)}?`;

/** The id that a name makes: of its Latin letters or, where it is in Han signs, of their pinyin. */
const idOfName = (name: string): string =>
  idFrom(name) || (isHan(name) ? idFrom(pinyinOf(name)) : '') || 'unnamed';

/** A name in Han signs in pinyin, in small letters and without tones: the family name, then the rest. */
export function pinyinOf(name: string): string {
  const read = readings(simplified(name)).map((syllable) => syllable.replace('v', 'u'));
  const cut = surnameLength(simplified(name));
  return [read.slice(0, cut).join(''), read.slice(cut).join('')].filter(Boolean).join(' ');
}

/** A name without a leading article, and without initials between its words: Desmond Tutu. */
const shortName = (name: string): string =>
  withoutArticle(name).replaceAll(/(?<=\s)(?:\p{Lu}\.?\s+)+(?=\S)/gu, '');

/**
 * An id that nobody has: the one that a name makes without its article and middle initials; with these, where
 * another has that; else with a number.
 */
export function freeId(name: string, taken: { has: (id: string) => boolean }): string {
  const ids = [idOfName(shortName(name)), idOfName(withoutArticle(name))];
  const free = ids.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${ids[0]}-${number}`)) number++;
  return `${ids[0]}-${number}`;
}

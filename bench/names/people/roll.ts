import { idFrom } from '../../../src/archive/address.ts';
import { pinyin, wadeGilesName } from '../han.ts';
import type { ListedPerson } from '../list.ts';
import { letters, turned, written } from '../spelling.ts';
import { chinese } from './chinese.ts';
import type { Invented } from './invented.ts';
import {
  arabicAndPersian,
  centralAsian,
  englishSpeakers,
  europeans,
  tibetan,
  uyghur,
  vietnamese,
} from './others.ts';

/** One of the list, with every spelling that a label is judged by. */
export interface Known extends Invented {
  id: string;
  person: ListedPerson;
  /** As recorded, in either order: diacritics kept. */
  recorded: ReadonlySet<string>;
  /** Letters a–z of every recorded spelling, of pinyin and of Wade–Giles, with ü as u, v and yu. */
  keys: ReadonlySet<string>;
}

const isLatin = (text: string) => /^[\p{sc=Latn}\p{P}\p{Zs}\p{M}ʻ]+$/u.test(text);

function latinNames({ person, han }: Invented): string[] {
  const names = [person.name, ...person.forms.map(({ value }) => value).filter(isLatin)];
  if (person.family !== undefined && person.given !== undefined) {
    names.push(`${person.family} ${person.given}`, `${person.given} ${person.family}`);
  }
  if (han) names.push(pinyin(han), wadeGilesName(han));
  return names.flatMap((name) => [name, ...turned(name)]);
}

function keysOf(invented: Invented): Set<string> {
  return new Set(
    latinNames(invented)
      .flatMap((name) => [name, name.replaceAll(/ü/giu, 'v'), name.replaceAll(/ü/giu, 'yu')])
      .map(letters),
  );
}

function recordedOf({ person }: Invented): Set<string> {
  const names = [person.name, ...person.forms.map(({ value }) => value)];
  if (person.family !== undefined && person.given !== undefined) {
    names.push(`${person.family} ${person.given}`, `${person.given} ${person.family}`);
  }
  return new Set(names.flatMap((name) => [name, ...turned(name)]).map(written));
}

/** Gives everyone an id, as the archive would: the name, and a number where several bear it. */
export function withIds<Someone extends Invented>(
  all: readonly Someone[],
): (Someone & { id: string; person: ListedPerson })[] {
  const ids = new Map<string, number>();
  return all.map((invented) => {
    const base = idFrom(invented.person.name.replaceAll('ʻ', ''));
    const count = (ids.get(base) ?? 0) + 1;
    ids.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    return { ...invented, id, person: { id, ...invented.person } };
  });
}

/** Everybody on the list, in its order, without ids. */
export const invented = (): Invented[] => [
  ...chinese(),
  ...uyghur(),
  ...tibetan(),
  ...centralAsian(),
  ...vietnamese(),
  ...arabicAndPersian(),
  ...europeans(),
  ...englishSpeakers(),
];

/** Everybody on the list, in its order. */
export const everybody = (): Known[] =>
  withIds(invented()).map((one) => ({ ...one, recorded: recordedOf(one), keys: keysOf(one) }));

import { given, hasCantonese, pinyinWord, type HanName } from '../han.ts';
import type { ListedPerson } from '../list.ts';
import { drawFrom, type Draw } from '../random.ts';
import { printedInCantonese, printedInPinyin, printedInTaiwan } from './chinese.ts';
import { form, type Invented } from './invented.ts';
import { twoWords } from './others.ts';
import { invented, withIds } from './roll.ts';

// More people than are on the list, for measures of size and speed alone: nobody is asked for by name.

const nativeOf = ({ person }: Invented) => person.forms.find(({ kind }) => kind === 'native');

/** People whose names may be mixed: of one culture, written in one language. */
const kin = (one: Invented) => `${one.culture} ${nativeOf(one)?.language ?? ''}`;

/** A Chinese name printed as on the list: one in nine has another name, as there. */
function printed(draw: Draw, han: HanName, language: string | undefined): Invented {
  if (language === 'zh-Hant') {
    return hasCantonese(han) && draw.chance(0.56)
      ? printedInCantonese(draw, han)
      : printedInTaiwan(draw, han);
  }
  const someone = printedInPinyin(draw, han);
  if (draw.chance(0.11)) {
    const pen = [draw.one(given), draw.one(given)];
    someone.person.forms.push(
      form('alias', pinyinWord(pen), 'zh-Latn-pinyin'),
      form('alias', pen.map(({ simplified }) => simplified).join(''), 'zh-Hans'),
    );
  }
  return someone;
}

/** Someone called like one person at first, and like another of the same kin at last. */
function mixed(draw: Draw, one: Invented, other: Invented): Invented {
  const { culture, person } = one;
  const native = nativeOf(one);
  if (one.han && other.han) {
    return printed(draw, { family: one.han.family, given: other.han.given }, native?.language);
  }
  const first = one.spellings?.[0];
  const last = other.spellings?.at(-1);
  if (first && last && native?.language !== undefined) {
    const someone = twoWords(draw, culture, native.language, [first, last], 0.3);
    if (culture !== 'tibetan') return someone;
    // Tibetan names have no family name, and a mark of their own between words.
    const { name, forms } = someone.person;
    const written = forms.map((each) =>
      each.kind === 'native' ? { ...each, value: each.value.replaceAll(' ', '་') } : each,
    );
    return { culture, person: { name, forms: written } };
  }
  const names = { family: person.family ?? '', given: other.person.given ?? '' };
  const order = person.order ?? 'given-first';
  const name =
    order === 'family-first' ? `${names.family} ${names.given}` : `${names.given} ${names.family}`;
  return { culture, person: { name, ...names, order, forms: [] } };
}

const nameKey = (one: Invented) => `${one.person.name} ${nativeOf(one)?.value ?? ''}`;

/**
 * As many people as asked for, the same each time: those of the list, in its order, and beyond them people
 * whose names are mixed of theirs, of every culture as many as there in proportion, none of them twice.
 */
export function peopleUpTo(count: number): ListedPerson[] {
  const draw = drawFrom('more people');
  const listed = invented();
  const relatives = Map.groupBy(listed, kin);
  const all = listed.slice(0, count);
  const there = new Set(listed.map(nameKey));
  while (all.length < count) {
    const one = draw.one(listed);
    const someone = mixed(draw, one, draw.one(relatives.get(kin(one)) ?? []));
    if (there.has(nameKey(someone))) continue;
    there.add(nameKey(someone));
    all.push(someone);
  }
  return withIds(all).map(({ person }) => person);
}

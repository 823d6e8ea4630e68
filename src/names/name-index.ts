import { idFrom } from '../archive/address.ts';
import type { PersonRecord } from '../archive/archive.ts';
import { byCodePoint } from '../archive/code-point.ts';
import { isHan, readingOf, readings, simplified, surnameLength, variantsOf } from './han.ts';
import { plainWords } from './key.ts';
import { signsOf, spellHan, unpacked, type Signs } from './spellings.ts';

/**
 * What the finder is made from; the same for the browser, the commands and the tests.
 *
 * It is sent to every reader who looks for someone, so it holds what rules cannot make again, in columns of
 * one line a person: what is alike stands together, which gzip likes.
 */
export interface NameIndex {
  /** Han signs of names by how they read in pinyin, with v for ü: `liu刘柳xiao晓小`. */
  readings: string;
  /** Pairs of a variant sign and its simplified one: `劉刘曉晓`. */
  variants: string;
  /** BCP 47 tags of native forms, by number; the commonest is 0. */
  languages: string[];
  /** The name; empty where it is the pinyin of the native form. `<` begins one that is written family name
   * first, `>` given name first, where that is not as its script has it. */
  names: string;
  /** The id; empty where the name makes it, `-2` where it only goes on so. */
  ids: string;
  /** The native form and, where it is not 0, `@` and the number of its language. */
  natives: string;
  /** Other recorded spellings, with `|` between; `~` begins one that is another name. */
  others: string;
  /** `named in`, `signed` or `addressed in` by its first letter, how many letters, and the years:
   * `n5 2009–2016`. Empty where nothing is told of that. */
  appears: string;
}

type Named = Pick<PersonRecord, 'id' | 'name' | 'forms'> &
  Partial<Pick<PersonRecord, 'family' | 'given' | 'order'>> & { appears?: string };

/** No name holds the signs that part the columns; what a stranger writes there is dropped. */
const packed = (text: string) => text.replaceAll(/[\n|~@<>/]/gu, ' ');

/** Marks in a name of Han signs what the table does not tell: where it is cut, how a sign reads in it. */
function packedHan(text: string, table: Signs): string {
  const signs = [...text].filter((sign) => !/[\p{ASCII}]/u.test(sign));
  const plain = simplified(signs.join(''));
  const read = readings(plain);
  const dot = signs.findIndex((sign) => /\P{L}/u.test(sign));
  const cut = dot > 0 ? dot + 1 : surnameLength(plain);
  return signs
    .map((sign, place) => {
      const alone = table.readings.get(simplified(sign));
      const own = isHan(sign) && alone !== read[place] ? read[place] : '';
      return `${place === cut && cut > 1 ? '/' : ''}${sign}${own}`;
    })
    .join('');
}

/** How each sign of these names reads most often in them. */
function commonReadings(names: readonly string[]): Map<string, string> {
  const heard = new Map<string, Map<string, number>>();
  for (const name of names) {
    const read = readings(name);
    for (const [place, sign] of [...name].entries()) {
      const reading = read[place];
      if (!isHan(sign) || !reading) continue;
      const counts = heard.get(sign) ?? new Map<string, number>();
      heard.set(sign, counts.set(reading, (counts.get(reading) ?? 0) + 1));
    }
  }
  return new Map(
    [...heard].map(([sign, counts]) => {
      const [[reading] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
      return [sign, reading || readingOf(sign)];
    }),
  );
}

function signTables(people: readonly Named[]): Pick<NameIndex, 'readings' | 'variants'> {
  const names = people.flatMap(({ forms }) =>
    forms.map(({ value }) => simplified(value)).filter(isHan),
  );
  const common = commonReadings(names);
  const bySound = Map.groupBy(common, ([, reading]) => reading);
  return {
    readings: [...bySound]
      .sort()
      .map(([reading, signs]) => reading + signs.map(([sign]) => sign).join(''))
      .join(''),
    variants: [...variantsOf(new Set(common.keys()))].flat().join(''),
  };
}

/** Language tags, the commonest first. */
function languagesOf(people: readonly Named[]): string[] {
  const tags = people.flatMap(({ forms }) => {
    const native = forms.find(({ kind }) => kind === 'native');
    return native ? [native.language ?? ''] : [];
  });
  return [...Map.groupBy(tags, (tag) => tag)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([tag]) => tag);
}

const nativeOf = ({ forms }: Named): string =>
  forms.find(({ kind }) => kind === 'native')?.value ?? '';

/** Names of one script stand together, in its order: gzip finds more that is alike, some five in a hundred. */
const byScript = (a: Named, b: Named): number =>
  Number(isHan(nativeOf(a))) - Number(isHan(nativeOf(b))) ||
  byCodePoint(nativeOf(a), nativeOf(b)) ||
  byCodePoint(a.id, b.id);

/**
 * Makes the finder's index from people's records, in an order of its own. Spellings that letters print are
 * given as forms, too.
 */
export function nameIndex(unsorted: readonly Named[]): NameIndex {
  const people = unsorted.toSorted(byScript);
  const tables = signTables(people);
  const signs = signsOf(tables);
  const languages = languagesOf(people);
  const pack = (text: string) => (isHan(text) ? packedHan(text, signs) : packed(text));
  const rows = people.map(({ id, name, forms, order, appears = '' }) => {
    const native = forms.find(({ kind }) => kind === 'native');
    const tag = languages.indexOf(native?.language ?? '');
    const packedNative = native ? pack(native.value) + (tag > 0 ? `@${tag}` : '') : '';
    const spelled = native && isHan(native.value) ? spellHan(pack(native.value), signs) : undefined;
    const own = packed(name);
    const made = idFrom(own);
    const asScript = spelled ? 'family-first' : undefined;
    const flag = order && order !== asScript ? (order === 'family-first' ? '<' : '>') : '';
    const row = {
      ids: id === made || id.startsWith(`${made}-`) ? id.slice(made.length) : id,
      natives: packedNative,
      names: flag + (own === spelled?.pinyin ? '' : own),
    };
    const others = forms.filter((form) => form !== native);
    return { ...row, others: unmade(row, others, { ...tables, languages }, signs, pack), appears };
  });
  const column = (field: keyof (typeof rows)[number]) => rows.map((row) => row[field]).join('\n');
  return {
    ...tables,
    languages,
    names: column('names'),
    ids: column('ids'),
    natives: column('natives'),
    others: column('others'),
    appears: column('appears'),
  };
}

/** The recorded forms that the rest of a row does not make by itself. */
function unmade(
  row: { ids: string; natives: string; names: string },
  forms: Named['forms'],
  tables: Pick<NameIndex, 'readings' | 'variants' | 'languages'>,
  signs: Signs,
  pack: (text: string) => string,
): string {
  const [known] = unpacked({ ...tables, ...row, others: '', appears: '' }, signs);
  const made = new Set(known?.spellings.map(({ words }) => words.join(' ')));
  return forms
    .filter(({ kind, value }) => {
      const words = plainWords(isHan(value) ? signs.simplified(value) : value).join(' ');
      return kind === 'alias' || !made.has(words);
    })
    .map(({ kind, value }) => (kind === 'alias' ? '~' : '') + pack(value))
    .join('|');
}

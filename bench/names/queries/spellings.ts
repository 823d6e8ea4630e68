import { fold } from '../../../src/archive/fold.ts';
import type { LabelledQuery } from '../list.ts';
import type { Known } from '../people/roll.ts';
import { drawFrom } from '../random.ts';
import { letters, words } from '../spelling.ts';
import { everyCulture, ofCulture, questions } from './choose.ts';
import type { Judge } from './judge.ts';

// Names as they are, written and put together otherwise: classes that people of every culture share.

/** Family name and given name, where somebody has both. */
const bothNames = ({ person: { family, given } }: Known) =>
  family !== undefined && given !== undefined ? { family, given } : undefined;

const inOtherOrder = (one: Known) => {
  const names = bothNames(one);
  if (!names) return undefined;
  const { family, given } = names;
  return one.person.order === 'given-first'
    ? { plain: `${family} ${given}`, comma: `${family}, ${given}` }
    : { plain: `${given} ${family}`, comma: `${given} ${family}` };
};

function exact(judge: Judge): LabelledQuery[] {
  const people = everyCulture(judge.all, drawFrom('exact'));
  return questions(68, people, (one) =>
    judge.asked('exact', one.person.name, judge.bearers(one.person.name), one, 6),
  );
}

function reversed(judge: Judge): LabelledQuery[] {
  const people = everyCulture(judge.all, drawFrom('reversed'));
  return questions(45, people, (one, index) => {
    const order = inOtherOrder(one);
    if (!order) return undefined;
    const text = index % 3 === 0 ? order.comma : order.plain;
    return judge.asked('reversed', text, judge.bearers(text), one);
  });
}

function joined(judge: Judge): LabelledQuery[] {
  const people = everyCulture(judge.all, drawFrom('joined'));
  return questions(45, people, (one, index) => {
    const name = index % 5 === 4 ? (inOtherOrder(one)?.plain ?? one.person.name) : one.person.name;
    const text = letters(name);
    return judge.asked('joined', text, judge.spelled(text), one);
  });
}

const apart =
  /(?<=^(?:abdul?|nur|mem|gul|dil|ay|zhu|bat|munkh|enkh|tsogt|seri[kg]|bah?ar|tursun))(?=[a-z]{3})/iu;

function split(judge: Judge): LabelledQuery[] {
  const draw = drawFrom('split');
  const chinese = ofCulture(judge.all, 'chinese', draw).map((one, index) => ({ one, index }));
  const ways = [
    (family: string, given: string) => `${family} ${given}`,
    (family: string, given: string) => `${given} ${family}`,
    (family: string, given: string) => `${family} ${given}`.toLowerCase(),
  ];
  const han = questions(
    32,
    chinese.map(({ one }) => one),
    (one, index) => {
      if (!one.han || (one.han.given.length === 1 && one.han.family.length === 1)) return undefined;
      if (one.person.name.split(' ').length > 2) return undefined;
      const spaced = (part: readonly { syllable: string }[]) =>
        part
          .map(({ syllable }) => syllable.replace('v', 'ü'))
          .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
          .join(' ');
      const text = ways[index % ways.length]?.(spaced(one.han.family), spaced(one.han.given)) ?? '';
      return judge.asked('split', text, judge.bearers(text), one);
    },
  );
  const others = questions(
    10,
    draw.shuffled(judge.all.filter(({ culture }) => ['uyghur', 'steppe'].includes(culture))),
    (one) => {
      const text = one.person.name
        .split(' ')
        .map((word) => word.replace(apart, ' '))
        .join(' ');
      if (text === one.person.name) return undefined;
      return judge.asked('split', text, judge.bearers(text), one);
    },
  );
  return [...han, ...others];
}

const apostrophes = ["'", '‘', '`', 'ʼ', ''];

function hyphens(judge: Judge): LabelledQuery[] {
  const draw = drawFrom('hyphens');
  const ask = (one: Known, text: string) =>
    text === one.person.name ? undefined : judge.asked('hyphen', text, judge.bearers(text), one);
  const marked = draw.shuffled(judge.all.filter(({ person }) => /[-’'ʻ]/u.test(person.name)));
  const chinese = ofCulture(judge.all, 'chinese', draw);
  return [
    ...questions(14, chinese, (one, index) => {
      if (!one.han || one.han.given.length === 1 || !/^\S+ \S+$/u.test(one.person.name))
        return undefined;
      const own = one.han.given.map(({ syllable }) => syllable.replace('v', 'ü'));
      const parts =
        index % 2 === 0 ? own : own.map((part) => part.charAt(0).toUpperCase() + part.slice(1));
      const given = parts.join('-');
      const family = one.person.family ?? '';
      const capital = given.charAt(0).toUpperCase() + given.slice(1);
      return ask(one, index % 4 === 3 ? `${capital} ${family}` : `${family} ${capital}`);
    }),
    ...questions(28, marked, (one, index) => {
      const apostrophe = apostrophes[index % apostrophes.length] ?? '';
      const hyphen = index % 2 === 0 ? ' ' : '';
      return ask(one, one.person.name.replaceAll(/[’'ʻ]/gu, apostrophe).replaceAll('-', hyphen));
    }),
  ];
}

function initials(judge: Judge): LabelledQuery[] {
  const own = (one: Known): string[] => {
    if (one.han && !/[ -]/u.test(one.person.given ?? '')) {
      return one.han.given.map(({ syllable }) => syllable.charAt(0));
    }
    return words(one.person.given ?? '').map((word) => word.charAt(0));
  };
  const bears = (family: string, firsts: readonly string[]) =>
    judge.all.filter((one) => {
      const names = own(one);
      const fits = firsts.every((first, index) => names[index] === first);
      return letters(one.person.family ?? '') === letters(family) && names.length > 0 && fits;
    });
  const ways: readonly ((family: string, initials: readonly string[]) => string)[] = [
    (family, [first = '']) => `${first}. ${family}`,
    (family, all) => `${family} ${all.map((one) => `${one}.`).join('')}`,
    (family, all) => `${all.map((one) => `${one}.`).join(' ')} ${family}`,
    (family, all) => `${family} ${all.join('')}`,
    (family, all) => `${family}, ${all.map((one) => `${one}.`).join(' ')}`,
    (family, [first = '']) => `${first} ${family}`,
  ];
  const people = everyCulture(judge.all, drawFrom('initials'));
  return questions(42, people, (one, index) => {
    const names = bothNames(one);
    if (!names) return undefined;
    const firsts = own(one);
    const way = index % ways.length;
    const asked = way === 0 || way === 5 ? firsts.slice(0, 1) : firsts;
    const text =
      ways[way]?.(
        names.family,
        asked.map((first) => first.toUpperCase()),
      ) ?? '';
    return judge.asked('initials', text, bears(names.family, asked), one, 3);
  });
}

const german: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
};

function diacritics(judge: Judge): LabelledQuery[] {
  const draw = drawFrom('diacritics');
  const plain = (one: Known) => {
    const text = one.person.name
      .split(' ')
      .map((word) => {
        const folded = fold(word);
        return /^\p{Lu}/u.test(word) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded;
      })
      .join(' ');
    return text === one.person.name
      ? undefined
      : judge.asked('diacritics', text, judge.spelled(text), one);
  };
  const spelledOut = (one: Known) => {
    const text = one.person.name
      .replaceAll(/[äöüøåæ]/gu, (letter) => german[letter] ?? letter)
      .replaceAll('Ø', 'Oe')
      .replaceAll('Å', 'Aa');
    if (/[^\x20-\x7e]/u.test(text.replaceAll('ß', 'ss'))) return undefined;
    return text === one.person.name
      ? undefined
      : judge.respelled('diacritics', text.replaceAll('ß', 'ss'), one, () => false);
  };
  return [
    ...questions(22, ofCulture(judge.all, 'vietnamese', draw), plain),
    ...questions(30, ofCulture(judge.all, 'european', draw), plain),
    ...questions(12, ofCulture(judge.all, 'european', draw), spelledOut),
  ];
}

/** Whether somebody has these letters for a family name, a given name or any word of a name. */
function hasName(one: Known, asked: string): boolean {
  const { name, family = '', given = '', forms } = one.person;
  const latin = [name, family, given, ...forms.map(({ value }) => value)];
  return latin.some(
    (text) => letters(text) === asked || words(text).some((word) => letters(word) === asked),
  );
}

function oneName(judge: Judge): LabelledQuery[] {
  const draw = drawFrom('one name');
  const people = everyCulture(judge.all, draw);
  const ask = (text: string | undefined, one: Known) => {
    if (text === undefined || letters(text).length < 2) return undefined;
    const meant = judge.all.filter((other) => hasName(other, letters(text)));
    return judge.asked('one-name', text, meant, one, 60);
  };
  return [
    ...questions(26, people, (one) => ask(one.person.family, one)),
    ...questions(34, people.toReversed(), (one) =>
      (one.person.given ?? '').length > 4 ? ask(one.person.given, one) : undefined,
    ),
  ];
}

function prefixes(judge: Judge): LabelledQuery[] {
  const people = everyCulture(judge.all, drawFrom('prefix'));
  const starts = (one: Known) => [
    ...one.keys,
    ...one.person.forms.flatMap(({ value }) => words(value)),
    ...words(one.person.name),
  ];
  return questions(48, people, (one, index) => {
    const name = fold(one.person.name).replaceAll(/[’'ʻ.]/gu, '');
    const word = index % 3 === 2 ? (name.split(' ').at(-1) ?? '') : name;
    const text = word.slice(0, 4 + (index % 3) + (word.includes(' ') ? 1 : 0)).trim();
    if (letters(text).length < 4 || letters(text) === letters(word)) return undefined;
    const meant = judge.all.filter((other) =>
      starts(other).some((start) => start.startsWith(letters(text))),
    );
    return judge.asked('prefix', text, meant, one, 5);
  });
}

const titles = [
  ...['Dr. ~', 'Mr. ~', 'Ms. ~', 'lawyer ~', 'Professor ~', 'Prof. ~', 'Mrs ~', 'attorney ~'],
  ...['~, lawyer', 'writer ~', 'Rev. ~', 'the journalist ~', 'Pastor ~', 'Sir ~', 'Dr ~, MD'],
];
const titlesOf: Partial<Record<Known['culture'], readonly string[]>> = {
  tibetan: ['Geshe ~', 'Lama ~', 'Ven. ~', 'Mr ~', '~ Rinpoche'],
  arabic: ['Sheikh ~', 'Dr. ~', 'Mr ~', 'Ustadh ~', 'Hajji ~'],
};
const phrases = [
  ...['release of ~', 'the case of ~', 'free ~ now', '~ trial', 'letter about ~', '~’s wife'],
  ...['what happened to ~', '~ arrested', 'petition for ~', 'appeal on behalf of ~', '~ prison'],
  ...['open letter to ~', 'where is ~', '~ sentenced to ten years', 'detention of ~ and others'],
];

function inWords(judge: Judge, kind: 'title' | 'phrase'): LabelledQuery[] {
  const people = everyCulture(judge.all, drawFrom(kind));
  return questions(42, people, (one, index) => {
    const general = kind === 'title' ? (titlesOf[one.culture] ?? titles) : phrases;
    const frame = general[index % general.length] ?? '~';
    const { name } = one.person;
    const meant = judge.bearers(name);
    const question = judge.asked(kind, frame.replace('~', name), meant, one);
    return name.includes(' ') ? question : undefined;
  });
}

/** A name in its own script as other hands type it: other keyboards, marks left out or added. */
function typedNative({ culture }: Known, native: string, index: number): string {
  if (culture === 'arabic') {
    const keyboard = native.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll(/[أإ]/gu, 'ا');
    return index % 2 === 0 ? keyboard : native;
  }
  if (culture === 'tibetan') return [native, `${native}་`, `${native}།`][index % 3] ?? native;
  return native;
}

function nativeScript(judge: Judge): LabelledQuery[] {
  const people = everyCulture(judge.all, drawFrom('native script'));
  const others = people.filter(({ culture }) => culture !== 'chinese');
  return questions(44, others, (one, index) => {
    const native = one.person.forms.find(({ kind }) => kind === 'native')?.value;
    if (native === undefined) return undefined;
    const text = typedNative(one, native, index);
    return judge.asked('native-script', text, judge.recorded(native), one);
  });
}

function recordedAliases(judge: Judge): LabelledQuery[] {
  const draw = drawFrom('alias');
  const withAlias = draw.shuffled(
    judge.all.filter(({ person }) => person.forms.some(({ kind }) => kind === 'alias')),
  );
  const all = withAlias.flatMap((one) =>
    one.person.forms
      .filter(({ kind }) => kind === 'alias')
      .map(({ value }) => judge.asked('alias', value, judge.recorded(value), one)),
  );
  return all.filter((question) => question !== undefined).slice(0, 60);
}

/** Every class that people of all cultures share, typing errors apart. */
export const spellingClasses = (judge: Judge): LabelledQuery[] => [
  ...exact(judge),
  ...reversed(judge),
  ...joined(judge),
  ...split(judge),
  ...hyphens(judge),
  ...initials(judge),
  ...diacritics(judge),
  ...oneName(judge),
  ...prefixes(judge),
  ...inWords(judge, 'title'),
  ...inWords(judge, 'phrase'),
  ...nativeScript(judge),
  ...recordedAliases(judge),
];

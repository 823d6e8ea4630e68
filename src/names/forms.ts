import type { PersonRecord } from '../archive/archive.ts';
import { isHan, readings, simplified, surnameLength, toned, traditional } from './han.ts';
import { capitalized } from './spellings.ts';
import { wadeGiles } from './wade-giles.ts';

/** A form that no record holds, made by rule: a help to finding, never shown as fact. */
export interface GeneratedForm {
  value: string;
  language?: string;
}

function hanForms(native: string): GeneratedForm[] {
  const plain = simplified(native);
  const cut = surnameLength(plain);
  const spelled = (syllables: readonly string[], joiner: string) =>
    [syllables.slice(0, cut).join(''), syllables.slice(cut).join(joiner)]
      .filter(Boolean)
      .map(capitalized)
      .join(' ');
  return [
    { value: plain, language: 'zh-Hans' },
    { value: traditional(plain), language: 'zh-Hant' },
    { value: spelled(toned(plain), ''), language: 'zh-Latn-pinyin' },
    {
      value: spelled(
        readings(plain).map((syllable) => wadeGiles(syllable.replace('v', 'u'))),
        '-',
      ),
      language: 'zh-Latn-wadegile',
    },
  ];
}

function reversed({ name, family, given, order }: Named): GeneratedForm[] {
  if (!family || !given || !name.includes(family) || !name.includes(given)) return [];
  return [{ value: order === 'given-first' ? `${family} ${given}` : `${given} ${family}` }];
}

type Named = Pick<PersonRecord, 'name' | 'family' | 'given' | 'order' | 'forms'>;

/**
 * The forms of a person's name that rules make of the recorded ones: both sets of Chinese signs, pinyin with
 * tones, Wade–Giles, and the other order. Recorded forms are left out; each form stands once.
 */
export function generatedForms(person: Named): GeneratedForm[] {
  const known = new Set([person.name, ...person.forms.map(({ value }) => value)]);
  const native = person.forms.find(({ kind, value }) => kind === 'native' && isHan(value))?.value;
  return [...(native ? hanForms(native) : []), ...reversed(person)].filter(({ value }) => {
    if (known.has(value)) return false;
    known.add(value);
    return true;
  });
}

/**
 * The words by which a text that names a person is to be found, beside those that it prints: every recorded
 * and generated form, joined as people type it, and the given name in its own signs.
 */
export function searchWords(person: Named): string[] {
  const forms = [...person.forms, ...generatedForms(person)].map(({ value }) => value);
  const given = forms.flatMap((form) =>
    isHan(form) ? [form.slice(surnameLength(simplified(form)))] : [],
  );
  const joined = [person.name, ...forms]
    .filter((form) => !isHan(form))
    .map((form) => form.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ''));
  return [...new Set([...forms, ...given, ...joined])].filter(Boolean);
}

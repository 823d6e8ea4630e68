import { placeholder } from '../archive/placeholder.ts';
import type { Form } from '../archive/form.ts';
import { told } from './draft.ts';

/** What is told of the name of someone or something new. */
interface Told {
  name: string;
  /** The name in its own script, and its BCP 47 tag. */
  native?: string | undefined;
  language?: string | undefined;
  /** Where that form is found: the id of a letter. */
  source?: string | undefined;
}

/** The language of a form that was given without one: the commonest of its script in this archive. */
export const languageOf = (text: string): string =>
  /\p{sc=Han}/u.test(text)
    ? 'zh-Hans'
    : /\p{sc=Tibetan}/u.test(text)
      ? 'bo'
      : placeholder('its language with script: ug-Arab, ar, fa, …');

/** The name of a record, which is in Latin letters, and its native form: a name told in others is that form. */
export function toldNames({ name, native, language, source }: Told): {
  name: string;
  forms: Form[];
} {
  const isLatin = /\p{sc=Latin}/u.test(name);
  const own = native ?? (isLatin ? undefined : name);
  return {
    name: isLatin
      ? name
      : placeholder('the name in Latin letters, as most often printed in English'),
    forms: own
      ? [told({ value: own, language: language ?? languageOf(own), kind: 'native', source })]
      : [],
  };
}

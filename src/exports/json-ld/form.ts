import type { Form } from '../../archive/form.ts';
import type { LinkedNode } from './node.ts';

/** Recorded forms of a name, each with its language where that is recorded; mistakes are no names. */
export const formNodes = (forms: readonly Form[]): (string | LinkedNode)[] =>
  forms
    .filter(({ kind }) => kind !== 'misspelling')
    .map(({ value, language }) =>
      language === undefined ? value : { '@value': value, '@language': language },
    );

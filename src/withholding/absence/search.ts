import { namesIn } from '../find.ts';
import { readingsOf } from '../readings.ts';
import { tellingKeys } from '../telling.ts';

/** A form that stands in a text. */
export interface FoundForm {
  /** As it was asked for. */
  form: string;
  /** The line in which it begins; nothing where it is seen only when the text is read as its format asks. */
  line: number | undefined;
}

/** Finds forms of a name in a text. */
export type FormsIn = (text: string) => FoundForm[];

/** Every beginning of some keys, their words joined. */
function beginningsOf(keys: Iterable<string>): Set<string> {
  const beginnings = new Set<string>();
  for (const key of keys) {
    const joined = key.replaceAll(' ', '');
    for (let length = 1; length <= joined.length; length++) beginnings.add(joined.slice(0, length));
  }
  return beginnings;
}

/**
 * What finds the forms of someone's name in texts of any format: in any case, with any or no separators, across
 * lines and tags, behind entities and escapes; never inside a longer name of `others`.
 *
 * Forms that do not tell whom they name are not looked for, and neither are those by which one of `others` is
 * called too: wherever they stand, that proves nothing.
 */
export function formSearch(forms: readonly string[], others: readonly string[]): FormsIn {
  const taken = new Set(others.flatMap((form) => [...tellingKeys([form])]));
  const formOf = new Map<string, string>();
  for (const [index, form] of forms.entries()) {
    // The first is the name itself, which may be one word.
    for (const key of tellingKeys(index === 0 ? [form] : ['', form])) {
      if (!taken.has(key) && !formOf.has(key)) formOf.set(key, form);
    }
  }
  const beginnings = beginningsOf(formOf.keys());
  const sought = {
    has: (key: string) => formOf.has(key),
    mayBegin: (joined: string) => beginnings.has(joined),
  };
  return (text) => {
    const found = new Map<string, FoundForm>();
    let isWritten = true;
    for (const reading of readingsOf(text)) {
      for (const { key, start } of namesIn(reading, sought, () => taken)) {
        const form = formOf.get(key) ?? key;
        if (found.has(form)) continue;
        const line = isWritten ? lineOf(reading, start) : undefined;
        found.set(form, { form, line });
      }
      isWritten = false;
    }
    return [...found.values()];
  };
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

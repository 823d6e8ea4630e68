import { counted } from '../archive/words.ts';

const verbs: Readonly<Record<string, string>> = {
  n: 'named in',
  s: 'signed',
  a: 'addressed in',
};

/** Where someone appears, from a line of the index: `n5 2009–2016` is "named in five letters, 2009–2016". */
export function appearsWords(line: string): string {
  const [, verb = '', count = '', years = ''] = /^(.)(\d+) (.*)$/u.exec(line) ?? [];
  return verb && `${verbs[verb] ?? ''} ${counted(Number(count), 'letter')}, ${years}`;
}

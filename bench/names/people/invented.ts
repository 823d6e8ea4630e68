import type { Form } from '../../../src/archive/form.ts';
import type { HanName } from '../han.ts';
import type { ListedPerson } from '../list.ts';

export type Culture =
  'chinese' | 'uyghur' | 'tibetan' | 'steppe' | 'vietnamese' | 'arabic' | 'european' | 'english';

/** An invented person, with what the queries are made from. */
export interface Invented {
  culture: Culture;
  person: Omit<ListedPerson, 'id'>;
  han?: HanName;
  /** How else each word of the name may be spelled, whether or not the record has it so. */
  spellings?: readonly WordSpellings[];
}

/** A word of a name as printed, in its own script, and as spelled otherwise. */
export interface WordSpellings {
  printed: string;
  native: string;
  others: readonly string[];
}

/** A line of an inventory: “Toxti توختى Tohti,Tokhti”, where _ is a space. */
export function wordSpellings(line: string): WordSpellings {
  const [printed = '', native = '', others = ''] = line
    .split(' ')
    .map((part) => part.replaceAll('_', ' '));
  return { printed, native, others: others.split(',').filter((other) => other !== '') };
}

export const wordsIn = (inventory: string) => inventory.trim().split('\n').map(wordSpellings);

export const form = (kind: Form['kind'], value: string, language?: string): Form => ({
  value,
  kind,
  ...(language !== undefined && { language }),
});

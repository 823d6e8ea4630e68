import { folderOf } from '../archive/address.ts';
import { organizationSchema } from '../archive/organization.ts';
import { personSchema } from '../archive/person.ts';
import type { Described } from './cast.ts';
import { inOrder, recordText, type Draft, type Note } from './draft.ts';
import type { NameParts } from './name-parts.ts';
import { guessNote } from './person.ts';

/** The file of someone who was described in a letter’s record; notes are those of that record. */
export function describedDraft(
  { kind, id, path, record }: Described,
  guess: NameParts | undefined,
  notes: readonly Note[],
): Draft {
  const own = notes.flatMap((note) =>
    note.path.length > path.length && path.every((step, at) => note.path[at] === step)
      ? [{ ...note, path: note.path.slice(path.length) }]
      : [],
  );
  const isGuessed = guess && record['family'] === undefined && record['given'] === undefined;
  const schema = kind === 'person' ? personSchema : organizationSchema;
  const whole = inOrder(schema, isGuessed ? { ...guess, ...record } : record);
  const text = recordText(whole, [...own, ...(isGuessed ? [guessNote] : [])]);
  return { kind, id, file: `${folderOf(kind)}/${id}.yaml`, text, appended: false };
}

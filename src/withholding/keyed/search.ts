import { recordKinds } from '../../archive/address.ts';
import { recordsByKind, type Archive } from '../../archive/archive.ts';
import { formsOf } from '../forms.ts';
import { readingsOf } from '../readings.ts';
import { tellingKeys } from '../telling.ts';
import { namesakeLine } from './line.ts';
import { withheldNames, type Hmac } from './test.ts';

/** A name of the list in a text, by its key, and the line in which it is written, where it is. */
interface FoundName {
  form: string;
  line: number | undefined;
}

/**
 * Finds the names of a list in the files of a built site, whatever their format. A name that a record may bear by the
 * list may stand anywhere, for every page may name that record.
 *
 * Takes the digests, what takes them, and the archive that was built.
 */
export function withheldSearch(
  hashes: ReadonlySet<string>,
  hmac: Hmac,
  archive: Archive,
): (text: string) => FoundName[] {
  const others = new Set(
    archive.people.flatMap((person) =>
      formsOf(archive, person).flatMap((form) => [...tellingKeys([form])]),
    ),
  );
  const records = recordsByKind(archive);
  const ids = recordKinds.flatMap((kind) => records[kind].map(({ id }) => id));
  const isNamesake = (name: string) => ids.some((id) => hashes.has(hmac(namesakeLine(name, id))));
  const namesIn = withheldNames(hashes, hmac, () => others);
  return (text) => {
    const found = new Map<string, FoundName>();
    let isWritten = true;
    for (const reading of readingsOf(text)) {
      for (const { key, start } of namesIn(reading)) {
        if (found.has(key) || isNamesake(key)) continue;
        const line = isWritten ? reading.slice(0, start).split('\n').length : undefined;
        found.set(key, { form: key, line });
      }
      isWritten = false;
    }
    return [...found.values()];
  };
}

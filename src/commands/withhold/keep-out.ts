import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive, PersonRecord } from '../../archive/archive.ts';
import { withheldFile } from '../../archive/withheld.ts';
import { codeOf } from '../../reading/file.ts';
import { formsOf } from '../../withholding/forms.ts';
import { keyedHashes, namesakeHashes, withList } from '../../withholding/keyed/list.ts';
import { tellingKeys } from '../../withholding/telling.ts';
import type { Write } from './journal.ts';

/**
 * The list of withheld names with a person’s name on it, which records of namesakes may go on bearing.
 *
 * Takes the content folder’s absolute path, the archive before the withdrawal, the person and the key.
 */
export async function listWith(
  folder: string,
  archive: Archive,
  person: PersonRecord,
  key: string,
): Promise<Write> {
  const before = await readFile(path.join(folder, withheldFile)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  const forms = formsOf(archive, person);
  const keys = tellingKeys(forms);
  const namesakes = archive.people.filter(
    (other) => other.id !== person.id && !tellingKeys(formsOf(archive, other)).isDisjointFrom(keys),
  );
  const hashes = [
    ...(await keyedHashes(forms, key)),
    ...(
      await Promise.all(
        namesakes.map((other) => namesakeHashes(formsOf(archive, other), other.id, key)),
      )
    ).flat(),
  ];
  const after = Buffer.from(withList(before?.toString('utf8') ?? '', hashes));
  return { file: withheldFile, before, after };
}

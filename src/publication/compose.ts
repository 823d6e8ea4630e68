import { createHash } from 'node:crypto';
import path from 'node:path';
import { buildArchive } from '../archive/archive.ts';
import { changesOf, type RecordedChanges } from '../archive/changes.ts';
import { recordsOf, type Content } from '../archive/content.ts';
import { fingerprints } from '../archive/fingerprint.ts';
import { cacheFolder } from '../reading/cache-folder.ts';
import { readChanges } from '../reading/changes.ts';
import { chainVersion, codeVersion } from '../reading/code-version.ts';
import type { Publication } from './publication.ts';
import { textsOf } from './texts.ts';

/** Where an archive comes from and goes to. */
export interface Origin {
  /** The project's root folder. */
  root: string;
  /** The content folder's absolute path. */
  folder: string;
  /** The base path of the site, with a slash at each end. */
  base: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Composes what pages are made from, of content that was read; what stands in the output is for others to say. */
export async function composePublication(
  content: Content,
  { root, folder, base }: Origin,
): Promise<Publication> {
  const [recorded, chain, code]: [RecordedChanges, string, string] = await Promise.all([
    readChanges(folder),
    chainVersion(root),
    codeVersion(root),
  ]);
  const cache = path.resolve(root, cacheFolder(folder));
  const archive = buildArchive(recordsOf(content));
  const changes = changesOf(recorded, archive);
  const { digestOf, textOf } = textsOf(content.letters, archive.person, {
    ...{ base, version: chain },
    folder: path.join(cache, 'texts'),
  });
  const digests = content.letters.map(({ id }) => `${id} ${digestOf(id)}`);
  const { ofRecord: keyOf, ofView: keyOfView } = fingerprints({
    ...{ archive, changes, textOf: digestOf, hash: sha256 },
    // Node words dates and languages.
    code: [code, base, process.version].join(' '),
  });
  return {
    ...{ archive, changes, textOf, keyOf, keyOfView },
    files: new Map(content.letters.map(({ id, file }) => [id, file])),
    tag: sha256(digests.sort().join('\n')).slice(0, 12),
    cache,
    stands: () => false,
    isLeftToOthers: () => false,
    recordsAlone: false,
    onMaking: () => undefined,
    onPage: () => undefined,
  };
}

import archiveConfig from '../../../archive.config.ts';
import { idFrom } from '../../archive/address.ts';
import { archiveChanged, dayOf } from '../../archive/changes.ts';
import type { Content } from '../../archive/content.ts';
import { readmeOfCopy } from '../../copy/readme.ts';
import { contentDigest } from '../../publication/content-digest.ts';
import type { Publication } from '../../publication/publication.ts';
import { writeCopy } from '../../publishing/write-copy.ts';
import { writeHeaders } from '../../publishing/write-headers.ts';
import { writeSums } from '../../publishing/write-sums.ts';
import { indexFolder } from '../../search/index-place.ts';
import { copyKept } from '../copy-kept.ts';
import { indexKept } from '../index-kept.ts';
import { tellProgress } from '../progress.ts';
import { withheldLeft } from '../withheld-left.ts';
import { indexing } from './indexing.ts';
import { buildPages, type Way } from './pages.ts';

/** What the copy is called, and what it says of itself. */
function copyOf({ archive, changes }: Publication, base: string) {
  const { origin } = new URL(archiveConfig.site);
  const day = dayOf(archiveChanged(changes, archive));
  const readme = readmeOfCopy({ ...archiveConfig, url: origin + base, day });
  return { name: idFrom(archiveConfig.title) || 'archive', readme, origin, base };
}

/**
 * Writes a site: its pages and files, the index, headers, the copy and checksums. Takes what pages are made from, the
 * content that it was composed of, and where all that goes. Gives what to say of withheld names that are left in it;
 * nothing where there are none.
 */
export async function writeSite(
  publication: Publication,
  content: Content,
  way: Omit<Way, 'digest' | 'onLetters'>,
): Promise<string | undefined> {
  const { out, base } = way;
  const kept = { index: await indexKept(out), copy: await copyKept() };
  // While the index is made, other pages are written, and all but it is packed.
  const index = indexing(publication, out, kept.index);
  const pages = await buildPages(publication, {
    ...way,
    digest: contentDigest(content),
    onLetters: index.start,
  });

  // The copy holds the headers too, and the checksums are those of everything.
  await writeHeaders(out, base, indexFolder);
  const copying = tellProgress('Copying');
  const onCopied = (done: number, of: number) => {
    copying.tell(done, of);
    index.tellAlone(done === of);
  };
  const last = { ...kept.copy, identityOf: pages.identityOf };
  const digests = await writeCopy(out, copyOf(publication, base), last, onCopied, index.late());
  copying.end();
  await writeSums(out, digests);
  pages.note(digests);

  const searching = tellProgress('Searching for withheld names');
  const left = await withheldLeft(out, content, publication.archive, searching.tell);
  searching.end();
  return left;
}

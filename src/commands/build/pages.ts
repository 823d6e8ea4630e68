import { constants, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { RecordKind } from '../../archive/address.ts';
import { recordsByKind } from '../../archive/archive.ts';
import { awaitPages, type AwaitedPages } from '../../publication/awaited-pages.ts';
import {
  keptFiles,
  keysBefore,
  standingFiles,
  type KeptFiles,
  type Standing,
} from '../../publication/kept-files.ts';
import { handOver, type Publication } from '../../publication/publication.ts';
import { renderTexts } from '../../publication/render-texts.ts';
import { shareOf, shareOfLetter } from '../../publication/shares.ts';
import { cacheFolder } from '../../reading/cache-folder.ts';
import { indexFolder } from '../../search/index-place.ts';
import { tellProgress } from '../progress.ts';
import { startHelpers } from './helpers.ts';
import type { Helper } from './helping.ts';
import { laySiteFiles } from './bundled.ts';
import { changedLetters } from './changed-letters.ts';
import { pagesFor, type Target } from './make-pages.ts';
import { machine, processesFor, worthwhile } from './processes.ts';
import type { Known } from './share.ts';

/** Where the pages of a build come from and go to. */
export interface Way extends Target {
  /** The content folder. */
  folder: string;
  /** A digest of the content. */
  digest: string;
  /** How many processes write them; as many as are of use where it is not told. */
  processes: number | undefined;
  /** A process that has read the content already, if there is one. */
  helper: Helper | undefined;
  /** What stands in the output: see `standingPages`. */
  standing: Standing;
  /**
   * Hears of the pages of letters: before any is written, where they are few, with what gives each as soon as it is made;
   * else when all are there, and a core is free for whoever hears it.
   */
  onLetters: (pageOf?: AwaitedPages['pageOf']) => void;
}

/** What stands of pages in an output; that is looked up without changing anything. Takes the content folder, too. */
export const standingPages = (out: string, folder: string): Standing =>
  standingFiles(out, path.resolve(cacheFolder(folder), 'files.json'), indexFolder);

/** What each record is known by now. */
function keysOf({ archive, keyOf }: Publication): Known['keys'] {
  const records = recordsByKind(archive);
  const of = (kind: RecordKind) =>
    Object.fromEntries(records[kind].map(({ id }) => [id, keyOf(kind, id)]));
  return {
    ...{ letter: of('letter'), person: of('person') },
    ...{ organization: of('organization'), issue: of('issue') },
  };
}

/**
 * Writes every page and file of the site: those of records that stand from the last build are left, and where many
 * are to be written, other processes write their share of them. Gives what tells of these files, and notes them for the
 * next build.
 */
export async function buildPages(
  publication: Publication,
  { processes, onLetters, standing, helper, ...way }: Way,
): Promise<Pick<KeptFiles, 'note' | 'identityOf'>> {
  const cache = path.resolve(cacheFolder(way.folder));
  const { letters } = publication.archive;
  const changed = changedLetters(publication, keysBefore(standing));
  const count = processes ?? processesFor(changed.length, letters.length, machine());
  const kept = keptFiles(standing, (file) => shareOf(file, count) > 0);
  const isFew = count === 1 && changed.length < worthwhile;
  const awaited = awaitPages(isFew ? changed : []);
  const helpers = startHelpers({ count: count - 1, helper }, path.join(cache, 'shares'), {
    ...way,
    before: kept.before,
    keys: keysOf(publication),
  });
  const rendering = tellProgress('Rendering', 'letters');
  const writing = tellProgress('Writing');
  let [made, wanted] = [0, 0];
  const stands: Publication['stands'] = (file, ...keys) => {
    const stays = kept.stands(file, ...keys);
    if (!stays) wanted += 1;
    return stays;
  };
  const isLeftToOthers = (file: string) => {
    const left = helpers.writes(file);
    if (left) wanted -= 1;
    return left;
  };
  const onMaking = () => writing.tell((made += 1), Math.max(made, wanted));
  const lay = (file: string, from: string) => {
    const to = path.join(way.out, file);
    mkdirSync(path.dirname(to), { recursive: true });
    rmSync(to, { force: true });
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  };
  if (isFew) onLetters(awaited.pageOf);
  const { onPage } = awaited;
  handOver({ ...publication, stands, isLeftToOthers, lay, onMaking, onPage });
  try {
    if (!isFew) {
      const mine = changed.filter((letter) => shareOfLetter(letter, count) === 0);
      await renderTexts(publication, mine, { onProgress: rendering.tell });
      rendering.end();
    }
    laySiteFiles(way.bundle, way.out);
    const pages = await pagesFor(way);
    await pages.writeLetters();
    awaited.end();
    // Where this is the only process, another core is free already.
    if (!isFew && count === 1) onLetters();
    await pages.writeOthers();
    if (count > 1) {
      await helpers.lettersDone();
      onLetters();
    }
    await helpers.done();
  } finally {
    rendering.end();
    writing.end();
    helpers.stop();
  }
  kept.clear();
  kept.note();
  return kept;
}

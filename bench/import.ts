import path from 'node:path';
import { buildArchive, type Archive } from '../src/archive/archive.ts';
import { recordsOf } from '../src/archive/content.ts';
import { counted } from '../src/archive/words.ts';
import { readPage } from '../src/importing/reading/read-page.ts';
import { understand } from '../src/importing/understand.ts';
import { readContent } from '../src/reading/content.ts';
import { readLabelled, readThoseLabelled, type Labelled } from './import/label.ts';
import { brokenLimits, importTable, missesText, rowsOf } from './import/rows.ts';
import { score, type Answer, type Score } from './import/score.ts';
import type { Bench } from './report.ts';

const here = path.resolve(import.meta.dirname, 'import');

const note = `Figures are pooled over the pages of a column: shares of one, F1 over people and organizations, or
counts. “!” marks a limit that does not hold: bench/import/README.md.
Roles, organizations, statuses and kinds are those of whoever was found.`;

/** What the importer makes of a page. One that it fails on is a refusal: it does not stop the others. */
async function answer({ bytes, file }: Labelled, archive: Archive): Promise<Answer> {
  try {
    const reading = await readPage(bytes, file);
    if ('refusal' in reading) return reading;
    return { body: reading.page.markdown, findings: understand(reading.page, archive) };
  } catch (error) {
    return { refusal: String(error) };
  }
}

async function scoresOf(pages: readonly Labelled[], archive: Archive): Promise<Score[]> {
  const scores: Score[] = [];
  for (const page of pages) scores.push(score(page, await answer(page, archive)));
  return scores;
}

/**
 * How well saved pages become drafts: on the invented pages of `bench/import/`, against the invented archive
 * of the tests, and on real texts where there are any, by the limits of `bench/import/README.md`.
 */
export const benchImport: Bench = async ({ real, misses }) => {
  const { content } = await readContent(path.resolve('tests/fixtures/archive'));
  const archive = buildArchive(recordsOf(content));
  const invented = await readLabelled(path.join(here, 'pages'), path.join(here, 'labels'));
  const texts = await readThoseLabelled(real, path.join(here, 'real'));
  const scores = await scoresOf(invented, archive);
  const realScores = await scoresOf(texts, archive);
  const inventedRows = rowsOf('invented', scores);
  const realRows = rowsOf('real', realScores);
  const rows = [...inventedRows, ...realRows];
  const broken = brokenLimits(rows);
  const missed = [...scores, ...realScores].flatMap((one) => one.misses);
  const aboutMisses = misses
    ? missesText(missed)
    : `${counted(missed.length, 'answer is', 'answers are')} not as expected: --misses lists them.`;
  const text = [
    `${counted(invented.length, 'invented page')} · node ${process.versions.node}`,
    importTable(inventedRows),
    realRows.length > 0
      ? importTable(realRows)
      : 'Real texts were not measured: their labels stand in bench/import/real/, which git ignores, and --real <folder> names their folder.',
    note,
    aboutMisses,
    broken.length > 0 ? broken.join('\n') : 'Every limit holds.',
  ];
  return { rows, text: text.join('\n\n'), holds: broken.length === 0 };
};

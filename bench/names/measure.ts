import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipped } from '../figure.ts';
import { bundled } from './bundle.ts';
import type { Contender, Population } from './contenders.ts';
import { percentile } from './keystrokes.ts';
import type { LabelledQuery } from './list.ts';
import type { Answered } from './recall.ts';
import type { openSession } from './session.ts';

/** What a finder loads and takes among so many people. */
export interface Cost {
  people: number;
  /** Gzipped bytes of the data that it loads. */
  data: number;
  /** Milliseconds to make the finder of its data. */
  built: number;
  /** Milliseconds for a keystroke: the median, and what 95 of a hundred do not exceed. */
  median: number;
  slow: number;
}

/** What was measured of a finder. */
export interface Measured {
  contender: Contender;
  /** Every query of the list, in its order, and the first five that were found. */
  answered: readonly Answered[];
  /** Gzipped bytes of its code. */
  code: number;
  costs: readonly Cost[];
}

/** What every finder is measured with. */
export interface Exam {
  session: Awaited<ReturnType<typeof openSession>>;
  /** The folder that the session's pages are served from. */
  folder: string;
  /** The people of the list; and more of them, as many as finders are timed among. */
  listed: Population;
  more: ReadonlyMap<number, Population>;
  queries: readonly LabelledQuery[];
  keystrokes: readonly string[];
  /** Tells what is being done, since all of it takes minutes. */
  say: (what: string) => void;
}

/** Has a finder answer the list, weighs it, and times it. */
export async function measure(contender: Contender, exam: Exam): Promise<Measured> {
  const { session, folder, queries, keystrokes, say } = exam;
  const script = await bundled(path.join(import.meta.dirname, 'peers', `${contender.module}.ts`));
  await writeFile(path.join(folder, `${contender.module}.js`), script);

  async function load(population: Population) {
    const supply = await contender.supply(population, folder);
    return { supply, finder: await session.load(`/${contender.module}.js`, supply.json) };
  }

  say(`${contender.name}: ${queries.length} queries, ${exam.listed.people.length} people`);
  const { finder, supply } = await load(exam.listed);
  const found = await finder.answers(queries.map(({ text }) => text));
  await finder.close();

  const costs: Cost[] = [];
  for (const [people, population] of exam.more) {
    if (!contender.timedAt.includes(people)) continue;
    say(`${contender.name}: ${keystrokes.length} keystrokes, ${people} people`);
    const timed = await load(population);
    const times = await timed.finder.times(keystrokes);
    await timed.finder.close();
    costs.push({
      people,
      data: timed.supply.bytes,
      built: timed.finder.built,
      median: percentile(times, 0.5),
      slow: percentile(times, 0.95),
    });
  }
  return {
    contender,
    answered: queries.map((query, at) => ({ ...query, found: found[at] ?? [] })),
    code: gzipped(script) + supply.code,
    costs,
  };
}

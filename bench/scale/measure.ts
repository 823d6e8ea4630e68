import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { layArchive } from '../corpus/lay.ts';
import { median } from '../median.ts';
import { asideIn, type Aside } from './aside.ts';
import type { Builder, Places } from './builder.ts';
import { make, type Change } from './changes.ts';
import { runAll, type Taken } from './process.ts';
import { sizeOf } from './size.ts';

/** What is measured of a builder, in the order in which it happens in each run. */
export const steps = ['cold', 'edited', 'added', 'renamed', 'index'] as const;
export type Step = (typeof steps)[number];

/** What a builder took for an archive, over some runs: medians, and of memory the most. */
export interface Measured {
  letters: number;
  builder: string;
  milliseconds: Readonly<Record<Step, number>>;
  bytes: Readonly<Record<Step, number>>;
  /** What was built at first. */
  files: number;
  size: number;
}

/** The times and the sizes of one builder, run by run. */
interface Notes {
  taken: Record<Step, Taken[]>;
  size: { files: number; bytes: number };
}

const noNotes = (): Notes => ({
  taken: { cold: [], edited: [], added: [], renamed: [], index: [] },
  size: { files: 0, bytes: 0 },
});

async function build(builder: Builder, places: Places): Promise<Taken> {
  await builder.prepare(places);
  return runAll(builder.build(places));
}

async function buildCold(
  builder: Builder,
  places: Places,
  notes: Notes,
  aside: Aside,
): Promise<Taken> {
  await aside(places.out);
  await aside(places.work);
  await mkdir(places.work, { recursive: true });
  await builder.forget(aside);
  const taken = await build(builder, places);
  notes.size = sizeOf(places.out);
  return taken;
}

const by = <Value>(notes: Notes, value: (taken: readonly Taken[]) => Value) =>
  Object.fromEntries(steps.map((step) => [step, value(notes.taken[step])])) as Record<Step, Value>;

/**
 * Builds an archive of so many letters with each of some builders, some times over: cold; after a letter was edited,
 * one added and someone renamed; and its index alone. They take turns, so that whatever else the machine does meets
 * each of them; and each builds the same content at each step.
 *
 * Takes a folder to work in, and what to tell of each step. Throws where a build fails.
 */
export async function measure(
  builders: readonly Builder[],
  letters: number,
  runs: number,
  folder: string,
  tell: (what: string) => void,
): Promise<Measured[]> {
  const content = path.join(folder, 'content');
  layArchive(letters, content);
  const aside = asideIn(folder);
  const all = builders.map((builder, index) => ({
    builder,
    notes: noNotes(),
    places: {
      content,
      work: path.join(folder, `work-${index}`),
      out: path.join(folder, `out-${index}`),
    },
  }));
  const doAll = async (step: Step, how: (one: (typeof all)[number]) => Promise<Taken>) => {
    for (const one of all) {
      const taken = await how(one);
      one.notes.taken[step].push(taken);
      const seconds = (taken.milliseconds / 1000).toFixed(1);
      tell(`${letters} letters, ${one.builder.name}, ${step}: ${seconds} s`);
    }
  };
  for (let turn = 0; turn < runs; turn += 1) {
    await doAll('cold', ({ builder, places, notes }) => buildCold(builder, places, notes, aside));
    for (const change of ['edited', 'added', 'renamed'] satisfies Change[]) {
      make(change, content, turn);
      await doAll(change, ({ builder, places }) => build(builder, places));
    }
    await doAll('index', ({ builder, places }) => builder.index(places));
  }
  return all.map(({ builder, notes }) => ({
    letters,
    builder: builder.name,
    milliseconds: by(notes, (taken) => median(taken.map(({ milliseconds }) => milliseconds))),
    bytes: by(notes, (taken) => Math.max(...taken.map(({ bytes }) => bytes))),
    files: notes.size.files,
    size: notes.size.bytes,
  }));
}

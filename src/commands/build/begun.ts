import { rmSync } from 'node:fs';
import path from 'node:path';
import { leaveStanding, type Standing } from '../../publication/kept-files.ts';
import { handOver, type Publication } from '../../publication/publication.ts';
import { runAstro, type Target } from './astro.ts';

/** A build whose code is bundled while it is not known yet whether there will be pages. */
export interface BegunPages {
  /** Has the pages written of what was handed over. */
  write: () => Promise<void>;
  /** Ends it, and leaves the output as it was found. */
  abandon: () => Promise<void>;
}

/**
 * Begins a build, as soon as there is what pages are made from. Takes that, where the pages go, and what stands there.
 * Where it never comes, nothing is begun.
 */
export function beginPages(
  publication: Promise<Publication>,
  target: Target,
  standing: Standing,
): BegunPages {
  const verdict = Promise.withResolvers<void>();
  // Whoever writes or abandons hears what went wrong.
  verdict.promise.catch(() => undefined);
  const built = publication.then((composed) => {
    // Astro asks which files are letters before it bundles anything.
    handOver(composed);
    return runAstro(target, { until: verdict.promise });
  });
  built.catch(() => undefined);
  return {
    write: () => {
      verdict.resolve();
      return built;
    },
    abandon: async () => {
      verdict.reject(new Error('No pages are to be made'));
      await built.catch(() => undefined);
      // Where Astro puts the code that makes pages, and takes it away when they are made.
      rmSync(path.join(target.out, '.prerender'), { recursive: true, force: true });
      leaveStanding(standing);
    },
  };
}

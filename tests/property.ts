import fc from 'fast-check';
import { it } from 'vitest';

// Every run tries the same values, so that a test that passes once passes always; what a property finds
// becomes a row of a table. Few enough that all of them together take seconds, however slow the machine.
const seed = 20_100_210;
const timeout = 60_000;

/** A test that something holds for everything that can be drawn; fewer draws where each takes long. */
export function holds<Drawn extends [unknown, ...unknown[]]>(
  name: string,
  drawn: { [Index in keyof Drawn]: fc.Arbitrary<Drawn[Index]> },
  check: (...values: Drawn) => void | Promise<void>,
  numRuns = 300,
): void {
  it(name, { timeout }, () =>
    fc.assert(
      fc.asyncProperty(...(drawn as unknown as [fc.Arbitrary<unknown>]), async (...values) => {
        await check(...(values as unknown as Drawn));
      }),
      { seed, numRuns },
    ),
  );
}

/** Any text, of any script. */
export const anyText = fc.string({ unit: 'binary', maxLength: 60 });

/** Texts of the signs that mean something to a parser, so that they come near to what it takes. */
export const textOf = (signs: string, maxLength = 40) =>
  fc.string({ unit: fc.constantFrom(...signs), maxLength });

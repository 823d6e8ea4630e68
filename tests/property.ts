import fc from 'fast-check';
import { it } from 'vitest';

// Every run tries the same values, so that a test that passes once passes always; what a property finds
// becomes a row of a table. Few enough that all of them together take seconds.
const parameters = { seed: 20_100_210, numRuns: 300 };

/** A test that something holds for everything that can be drawn. */
export function holds<Drawn extends [unknown, ...unknown[]]>(
  name: string,
  drawn: { [Index in keyof Drawn]: fc.Arbitrary<Drawn[Index]> },
  check: (...values: Drawn) => void | Promise<void>,
): void {
  it(name, () =>
    fc.assert(
      fc.asyncProperty(...(drawn as unknown as [fc.Arbitrary<unknown>]), async (...values) => {
        await check(...(values as unknown as Drawn));
      }),
      parameters,
    ),
  );
}

/** Any text, of any script. */
export const anyText = fc.string({ unit: 'binary', maxLength: 60 });

/** Texts of the signs that mean something to a parser, so that they come near to what it takes. */
export const textOf = (signs: string, maxLength = 40) =>
  fc.string({ unit: fc.constantFrom(...signs), maxLength });

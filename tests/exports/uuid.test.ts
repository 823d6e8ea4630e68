import { expect, it } from 'vitest';
import { uuidFor } from '../../src/exports/uuid.ts';

const addresses = Array.from({ length: 40 }, (_, index) => `https://${index}.example.org/`);

it('is always the same for an address, and another for any other', async () => {
  // Kept as it is: sites that have it point at it.
  expect(await uuidFor('https://lamp.example.org/archive/')).toMatchInlineSnapshot(
    `"d790abac-042c-8bb4-a13a-dd8009e2768d"`,
  );
  expect(new Set(await Promise.all(addresses.map(uuidFor))).size).toBe(addresses.length);
});

it('is a UUID of version 8 that begins with a letter', async () => {
  for (const address of addresses) {
    expect(await uuidFor(address)).toMatch(
      /^[a-f][0-9a-f]{7}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
  }
});

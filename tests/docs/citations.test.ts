import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { letterSchema } from '../../src/archive/letter.ts';
import { rows, table } from './citations.ts';

const file = path.resolve(import.meta.dirname, '../../docs/exports/citations.md');
const [begin, end] = ['<!-- The table is written by a test. -->', '<!-- Here the table ends. -->'];

describe('docs/exports/citations.md', () => {
  it('has the table of what each format gives back', async () => {
    const page = await readFile(file, 'utf8');
    const [before, rest] = page.split(begin);
    const after = rest?.split(end)[1];
    const written = [before, begin, '\n\n', await table(), '\n\n', end, after].join('');
    const options = await resolveConfig(file);
    await expect(
      await format(written, { ...options, filepath: file }),
      'The table is not current. Write it anew: node node.mjs vitest run --project unit tests/docs/citations.test.ts -u',
    ).toMatchFileSnapshot(file);
  });

  it.each(Object.keys(letterSchema.shape))('tells of the field %s', (field) => {
    expect(rows.some(([what]) => what.startsWith(`\`${field}\``))).toBe(true);
  });
});

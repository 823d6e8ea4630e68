import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { jsonSchema, schemaNames } from '../../src/archive/json-schema.ts';

const json = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as object;

describe('the JSON Schemas', () => {
  it.each(schemaNames)('/schema/%s.json is served', async (name) => {
    const file = path.join(inject('real').folder, 'schema', `${name}.json`);
    expect(await json(file)).toEqual(jsonSchema(name));
  });
});

describe('what Astro’s extension of VS Code reads', () => {
  const collections = inject('collections');

  it('names the letters by their files', async () => {
    const letter = path.resolve('tests/fixtures/archive/letters/2010-undated-card.md');
    expect(await json(path.join(collections, 'collections.json'))).toMatchObject({
      collections: expect.arrayContaining([{ hasSchema: true, name: 'letters' }]) as unknown,
      entries: { [`file://${letter.toLowerCase()}`]: 'letters' },
    });
  });

  it('is the schema of a letter with the ids of the archive', async () => {
    expect(await json(path.join(collections, 'letters.schema.json'))).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: {
        related: {
          items: {
            properties: {
              letter: {
                defaultSnippets: expect.arrayContaining([
                  expect.objectContaining({ body: '2010-undated-card' }),
                ]) as unknown,
              },
            },
          },
        },
      },
    });
  });
});

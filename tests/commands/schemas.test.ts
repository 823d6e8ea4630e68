import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchema, type SchemaName } from '../../src/archive/json-schema.ts';

const root = path.resolve(import.meta.dirname, '../..');
const json = async (file: string) =>
  JSON.parse(await readFile(path.join(root, file), 'utf8')) as Record<string, unknown>;

const settings = await json('.vscode/settings.json');
const mapped = Object.entries(settings['yaml.schemas'] as Record<string, string>);

describe('the schemas that VS Code uses', () => {
  it.each(mapped)('%s, for %s, is as src/archive/ has it', async (file) => {
    const name = path.basename(file, '.json') as SchemaName;
    expect(await json(file), 'out of date: run `node node.mjs src/commands/schemas.ts`').toEqual(
      jsonSchema(name),
    );
  });

  it('are for files that are there', () => {
    const folders = mapped.map(([, files]) => files.replace('/**/*.yaml', ''));
    expect(folders).toEqual(['people', 'organizations', 'issues.yaml']);
    for (const name of folders) expect(existsSync(path.join(root, 'content', name))).toBe(true);
  });
});

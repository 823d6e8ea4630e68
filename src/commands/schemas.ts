import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchema, type SchemaName } from '../archive/json-schema.ts';
import { shownPath } from '../reading/file.ts';
import { readCall } from './call.ts';

const help = `Writes the JSON Schemas by which editors complete and explain the files of people, organizations
and issues, into .vscode/schema/. To be run where a schema in src/archive/ has changed: a test asks for it.`;

const { values } = readCall({ options: { help: { type: 'boolean', default: false } } }, help);
if (values.help) {
  console.log(help);
} else {
  const folder = path.resolve(import.meta.dirname, '../../.vscode/schema');
  const names: readonly SchemaName[] = ['person', 'organization', 'issues'];
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    const file = path.join(folder, `${name}.json`);
    await writeFile(file, `${JSON.stringify(jsonSchema(name), undefined, 2)}\n`);
    console.log(`Wrote ${shownPath(file)}`);
  }
}

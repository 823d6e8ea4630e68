import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A package's name and the version of it that is installed: `astro 7.3.5`. */
export async function installedVersion(name: string): Promise<string> {
  const manifest = path.resolve('node_modules', name, 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return `${name} ${version}`;
}

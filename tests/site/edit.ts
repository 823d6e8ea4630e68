import { readFile, writeFile } from 'node:fs/promises';

/** Replaces what stands in a file once; throws where it does not. */
export async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}`);
  await writeFile(file, text.replace(from, to));
}

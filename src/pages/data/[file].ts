import type { APIRoute } from 'astro';
import type { DataFile } from '../../exports/data/file.ts';
import { dataFiles } from '../../exports/data/files.ts';
import { recordsAlone, stands } from '../../published.ts';
import { dataFile, dataStream } from '../_data.ts';

/** Every file of data, but those that stand in the output with the bytes that they would have now. */
export async function getStaticPaths() {
  if (recordsAlone()) return [];
  const known = await Promise.all(
    dataFiles.map(async (file) => ({ file, key: (await dataFile(file)).sha256 })),
  );
  return known
    .filter(({ file, key }) => !stands(`data/${file.name}`, key))
    .map(({ file }) => ({ params: { file: file.name }, props: { file } }));
}

/** The whole archive, or all of one kind of record, as one file. */
export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  new Response(await dataStream(file), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });

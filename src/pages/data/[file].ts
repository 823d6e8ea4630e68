import type { APIRoute } from 'astro';
import type { DataFile } from '../../exports/data/file.ts';
import { dataFiles } from '../../exports/data/files.ts';
import { dataFile, dataStream } from '../_data.ts';

/** Every file of data; a build that would write the same bytes keeps those that it has. */
export const getStaticPaths = () =>
  Promise.all(
    dataFiles.map(async (file) => ({
      params: { file: file.name },
      props: { file },
      ...(import.meta.env.DEV ? {} : { cacheKey: (await dataFile(file)).sha256 }),
    })),
  );

/** The whole archive, or all of one kind of record, as one file. */
export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  new Response(await dataStream(file), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });

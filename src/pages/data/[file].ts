import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../exports/data/file.ts';
import { dataFiles } from '../../exports/data/files.ts';
import { unwrittenOfAll } from '../../published.ts';
import { dataFile, dataStream } from '../_data.ts';

/** Every file of data, but those that stand in the output with the bytes that they would have now. */
export const getStaticPaths = (({ routePattern }) =>
  unwrittenOfAll(routePattern, () =>
    Promise.all(
      dataFiles.map(async (file) => ({
        params: { file: file.name },
        props: { file },
        key: (await dataFile(file)).sha256,
      })),
    ),
  )) satisfies GetStaticPaths;

/** The whole archive, or all of one kind of record, as one file. */
export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  new Response(await dataStream(file), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });

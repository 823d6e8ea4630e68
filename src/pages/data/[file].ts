import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../exports/data/file.ts';
import { dataFiles } from '../../exports/data/files.ts';
import { laid, unwrittenOfAll } from '../../published.ts';
import { dataFile, streamOf } from '../_data.ts';

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

/** The whole archive, or all of one kind of record, as one file. Without a body, Astro writes nothing. */
export const GET: APIRoute<{ file: DataFile }> = async ({ routePattern, params, props }) => {
  const { path } = await dataFile(props.file);
  const body = laid(routePattern, params, path) ? null : streamOf(path);
  return new Response(body, { headers: { 'Content-Type': `${props.file.type}; charset=utf-8` } });
};

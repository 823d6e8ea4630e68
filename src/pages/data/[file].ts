import type { APIRoute } from 'astro';
import type { DataFile } from '../../exports/data/file.ts';
import { dataFiles } from '../../exports/data/files.ts';
import { dataText } from '../_data.ts';

export const getStaticPaths = () =>
  dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }));

/** The whole archive, or all of one kind of record, as one file. */
export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  new Response(await dataText(file), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });

import type { APIRoute } from 'astro';
import { jsonSchema, schemaNames } from '../../archive/json-schema.ts';
import { fileSchema, fileSchemas } from '../../exports/json/schema.ts';
import { site } from '../_site.ts';

interface Props {
  schema: object;
}

/** The JSON Schemas of the content's files, and those of the JSON files that are published. */
export const getStaticPaths = () => [
  ...schemaNames.map((name) => ({ params: { name }, props: { schema: jsonSchema(name) } })),
  ...fileSchemas.map((name) => ({ params: { name }, props: { schema: fileSchema(name, site) } })),
];

export const GET: APIRoute<Props> = ({ props: { schema } }) => Response.json(schema);

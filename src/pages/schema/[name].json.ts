import type { APIRoute } from 'astro';
import { jsonSchema, schemaNames, type SchemaName } from '../../archive/json-schema.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

/** The JSON Schema of one kind of file. */
export const GET: APIRoute = ({ params }) =>
  Response.json(jsonSchema(params['name'] as SchemaName));

import type { APIRoute } from 'astro';
import { examples, type Example } from '../../../examples.ts';

export const getStaticPaths = () =>
  examples.map((example) => ({ params: { name: example.name }, props: { example } }));

/** One of the examples of what can be done with the data. */
export const GET: APIRoute<{ example: Example }> = ({ props: { example } }) =>
  new Response(example.code, { headers: { 'Content-Type': `${example.type}; charset=utf-8` } });

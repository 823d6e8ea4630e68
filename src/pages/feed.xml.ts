import type { APIRoute } from 'astro';
import { atom, publishedFeeds } from './_feeds.ts';

/** Every letter, those added or changed last first, for feed readers. */
export const GET: APIRoute = async () => atom(await (await publishedFeeds()).archive());

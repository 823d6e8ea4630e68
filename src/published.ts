import { getCollection, render } from 'astro:content';
import { addressesUnder } from './archive/address.ts';
import { buildArchive, type Archive } from './archive/archive.ts';

/** The addresses of this site, under the base path it is built for. */
export const addresses = addressesUnder(import.meta.env.BASE_URL);

let built: Promise<Archive> | undefined;

async function build(): Promise<Archive> {
  const [letters, people, organizations, issues] = await Promise.all([
    getCollection('letters'),
    getCollection('people'),
    getCollection('organizations'),
    getCollection('issues'),
  ]);
  return buildArchive({
    letters: letters.map(({ id, data }) => ({ ...data, id })),
    people: people.map(({ id, data }) => ({ ...data, id })),
    organizations: organizations.map(({ id, data }) => ({ ...data, id })),
    issues: issues.map(({ id, data }) => ({ ...data, id })),
  });
}

/** The archive that the pages show. It is built once for a build, and anew for each page in `dev`. */
export function publishedArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

/** Every letter's id and the way to its text, rendered. */
export async function letterTexts() {
  const entries = await getCollection('letters');
  return new Map(entries.map((entry) => [entry.id, () => render(entry)]));
}

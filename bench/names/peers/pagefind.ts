import type { Peer } from './peer.ts';

// The parts of Pagefind’s browser API that are used here: https://pagefind.app/docs/api/
interface Found {
  raw_url: string;
}

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

/** Pagefind, of the address of an index that holds a record a person: the id is its address. */
export const build: Peer<string>['build'] = async (folder) => {
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
  // As the archive's own search has it: src/search/engine.ts.
  await pagefind.options({ noWorker: true });
  return async (query, limit) => {
    const { results } = await pagefind.search(query);
    const records = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return records.map((record) => ({ id: record.raw_url }));
  };
};

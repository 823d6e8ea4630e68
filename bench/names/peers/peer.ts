/** Somebody whom a finder answers; only ours says whether it is sure. */
export interface Answer {
  id: string;
  band?: 'sure' | 'maybe';
}

/** Answers a query: the best first, each person once. */
export type Find = (query: string, limit: number) => readonly Answer[] | Promise<readonly Answer[]>;

/** What each finder in this folder exports. It runs in the browser. */
export interface Peer<Data> {
  /** Makes the finder of its data, which came as JSON. */
  build: (data: Data) => Find | Promise<Find>;
}

/** The first few ids, each once: of a finder that answers forms, several of which are one person's. */
export function people(ids: Iterable<string>, limit: number): Answer[] {
  const once = new Set<string>();
  for (const id of ids) {
    if (once.size === limit) break;
    once.add(id);
  }
  return [...once].map((id) => ({ id }));
}

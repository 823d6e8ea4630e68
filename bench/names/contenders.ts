import path from 'node:path';
import { nameIndex } from '../../src/names/name-index.ts';
import { gzipped } from '../figure.ts';
import { namedForms, type NamedForms } from './named-forms.ts';
import type { ListedPerson } from './list.ts';
import { writePagefindIndex } from './pagefind-index.ts';

/** People to be found, and all forms of their names. */
export interface Population {
  people: readonly ListedPerson[];
  forms: readonly NamedForms[];
}

export const population = (people: readonly ListedPerson[]): Population => ({
  people,
  forms: people.map(namedForms),
});

/** What a finder loads to know some people. */
interface Supply {
  /** What its module builds it of, as JSON. */
  json: string;
  /** Bytes on their way: gzipped. */
  bytes: number;
  /** Bytes of code beside its module, on their way. */
  code: number;
}

/** A finder in the table: ours, or a peer. */
export interface Contender {
  name: string;
  /** The package whose version is told; ours has none. */
  package?: string;
  /** Its module in `peers/`. */
  module: string;
  /** Whether it says of an answer that it is sure. */
  saysSure: boolean;
  /** Sizes of the archives in which it is timed: numbers of people. */
  timedAt: readonly number[];
  /** Makes what it loads; what are files, below a folder that is served as `/`. */
  supply: (population: Population, folder: string) => Supply | Promise<Supply>;
}

function asJson(data: unknown): Supply {
  const json = JSON.stringify(data);
  return { json, bytes: gzipped(json), code: 0 };
}

/** Peers load the forms and build their indexes of them: that weighs less than the indexes do. */
const peer = { saysSure: false, timedAt: [2000], supply: ({ forms }: Population) => asJson(forms) };

/** Every finder in the table, ours first. */
export const contenders: readonly Contender[] = [
  {
    name: 'By Name',
    module: 'ours',
    saysSure: true,
    timedAt: [2000, 10_000],
    supply: ({ people }) => asJson(nameIndex(people)),
  },
  { ...peer, name: 'MiniSearch', package: 'minisearch', module: 'minisearch' },
  { ...peer, name: 'MiniSearch n-grams', package: 'minisearch', module: 'minisearch-grams' },
  { ...peer, name: 'Fuse.js', package: 'fuse.js', module: 'fuse' },
  { ...peer, name: 'uFuzzy', package: '@leeoniya/ufuzzy', module: 'ufuzzy' },
  {
    ...peer,
    name: 'Pagefind',
    package: 'pagefind',
    module: 'pagefind',
    async supply({ forms }, folder) {
      const name = `pagefind-${forms.length}`;
      const { code, data } = await writePagefindIndex(forms, path.join(folder, name));
      return { json: JSON.stringify(`/${name}/`), bytes: data, code };
    },
  },
];

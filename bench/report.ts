/** How a bench is called. */
interface Call {
  /** The folder of an archive that is built already; without it, the bench builds one. */
  built: string | undefined;
  /** The base path for which it is built, with a slash at both ends. */
  base: string;
  /** A folder of real texts to measure as well. */
  real: string | undefined;
  /** Of how many invented letters an archive is to be; none where the bench knows best. */
  letters: readonly number[];
  /** How often each thing is measured; none where the bench knows best. */
  runs: number | undefined;
  /** The folder into which something is to be written. */
  out: string | undefined;
  /** Whether to list what is not as expected. */
  misses: boolean;
}

/** What a bench found. */
interface Report {
  /** The table for machines: its rows. */
  rows: readonly object[];
  /** The table for people, with what was measured above it and the judgement below. */
  text: string;
  /** Whether every limit holds. */
  holds: boolean;
}

/** A bench: measures, and judges; gives nothing where the build failed. */
export type Bench = (call: Call) => Promise<Report | undefined>;

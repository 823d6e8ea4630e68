import type { Command } from '../peers/peer.ts';
import type { Aside } from './aside.ts';
import type { Taken } from './process.ts';

/** The folders between which a site is built. */
export interface Places {
  /** An archive, in the format of the content folder. */
  content: string;
  /** Where a builder keeps what it needs; empty at first. */
  work: string;
  /** Where the site is to be. */
  out: string;
}

/** What makes a site of an archive, its index included: ours, or a peer. */
export interface Builder {
  name: string;
  /** What is installed: `hugo 0.111.3`; nothing where it is missing, and then it is passed over. */
  version: () => Promise<string | undefined>;
  /** The command that installs it. */
  install: string;
  /** Takes away what earlier builds left for the next, so that it is cold; the output is taken away anyway. */
  forget: (aside: Aside) => Promise<void>;
  /** Brings the content, as it is now, into the form that the builder reads. This is not timed. */
  prepare: (places: Places) => Promise<void>;
  /** Builds the site with its index, one command after the other. */
  build: (places: Places) => readonly Command[];
  /** Indexes a built site once more, so that it is known what part of a build that is. */
  index: (places: Places) => Promise<Taken>;
}

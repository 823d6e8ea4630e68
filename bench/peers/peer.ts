/** A program to run, as a process of its own: what a bench takes the time and the memory of. */
export interface Command {
  /** The program and its arguments. */
  argv: readonly [program: string, ...args: string[]];
  /** The folder in which it runs. */
  cwd: string;
  /** What its environment has beside this process’s own. */
  env: Readonly<Record<string, string>>;
}

/** Another way to make a site of the same letters. */
export interface Peer {
  /** With its index: `Hugo with Pagefind`. */
  name: string;
  /** What is installed: `hugo 0.111.3`; nothing where it is missing. */
  version: () => Promise<string | undefined>;
  /** The command that installs it. */
  install: string;
  /**
   * Lays a content folder out as the peer wants it, in place of whatever is in the folder for its work.
   * No part of what is measured.
   */
  prepare: (content: string, work: string) => Promise<void>;
  /** Makes the pages. A peer keeps nothing between builds: after a change it is the same again. */
  build: (work: string, out: string) => Command;
  /** Indexes the pages for full-text search. */
  index: (out: string) => Command;
}

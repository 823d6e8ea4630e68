import { eleventy } from '../peers/eleventy.ts';
import { hugo } from '../peers/hugo.ts';
import type { Peer } from '../peers/peer.ts';
import type { Builder } from './builder.ts';
import { ours } from './ours.ts';
import { run } from './process.ts';

/** A peer as a builder: it builds its pages, then indexes them. */
const builderOf = ({ name, version, install, prepare, build, index }: Peer): Builder => ({
  name,
  version,
  install,
  // Peers keep what they need in the folder for their work, if anything, and that is taken away.
  forget: () => Promise.resolve(),
  prepare: ({ content, work }) => prepare(content, work),
  build: ({ work, out }) => [build(work, out), index(out)],
  index: ({ out }) => run(index(out)),
});

/** Whatever is measured, ours first. */
export const builders: readonly Builder[] = [ours, ...[eleventy, hugo].map(builderOf)];

/** The builder beside which a rebuild of ours is judged. */
export const rival = hugo.name;

import type { Builder } from './builder.ts';
import { ours } from './ours.ts';

/** Whatever is measured, ours first. */
export const builders: readonly Builder[] = [ours];

/** The builder beside which a rebuild of ours is judged. */
export const rival = 'Hugo with Pagefind';

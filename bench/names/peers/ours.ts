import { createFinder } from '../../../src/names/finder.ts';
import type { NameIndex } from '../../../src/names/name-index.ts';
import type { Peer } from './peer.ts';

/** Our own finder, of the index that `/names.js` carries. */
export const build: Peer<NameIndex>['build'] = (index) => createFinder(index).find;

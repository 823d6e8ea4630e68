import { partPath } from '../archive/address.ts';
import type { LongList } from '../archive/views/long-list.ts';
import { yearSection } from '../archive/views/years.ts';
import { addresses } from './addresses.ts';

/** Where the list of all letters has those of a year: on its own page or, where it is parted, on the year’s. */
export const yearAddress =
  ({ years }: LongList<unknown>) =>
  (year: string): string =>
    years.length > 0
      ? addresses.page(partPath('letter', year))
      : `${addresses.list('letter')}#${yearSection(year)}`;

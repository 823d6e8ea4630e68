import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { jsonWithin } from '../json/write.ts';
import type { Site } from '../site.ts';
import { letterItem } from './item.ts';
import { withoutMarkup } from './markup.ts';

/** A letter in CSL-JSON, as it stands in a list: its schema wants one, even of a single item. */
export const cslEntry = (archive: Archive, letter: LetterRecord, site: Site): string =>
  jsonWithin(withoutMarkup(letterItem(archive, letter, site)), 1);

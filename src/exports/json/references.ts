import type { LetterRecord } from '../../archive/archive.ts';
import type { Site } from '../site.ts';

/** A letter in the file of another record: enough to cite and to find it. */
export const reference = ({ id, title, date }: LetterRecord, site: Site) => ({
  letter: id,
  title,
  date,
  url: site.record('letter', id),
});

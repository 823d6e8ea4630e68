import type { Edit } from '../../withholding/edit.ts';

/**
 * Makes edits in a file as it stands on disk, whose places are counted without byte-order marks and with one sign
 * for each line end, as the reader reads it. Line ends of Windows stay, and so does the mark; what is put in gets
 * the file’s first kind of line end.
 */
export function editedRaw(raw: string, edits: readonly Edit[]): string {
  const lead = /^\uFEFF*/u.exec(raw)?.[0].length ?? 0;
  const ends = [...raw.slice(lead).matchAll(/\r\n?|\n/gu)];
  const lineEnd = ends[0]?.[0] ?? '\n';
  // Each line end of two signs moves what follows it by one.
  const wide: number[] = [];
  for (const { 0: end, index } of ends) if (end.length > 1) wide.push(index - wide.length);
  let [passed, done, result] = [0, 0, ''];
  const rawPlace = (place: number): number => {
    while (passed < wide.length && (wide[passed] ?? 0) < place) passed += 1;
    return lead + place + passed;
  };
  for (const { start, end, text } of edits) {
    const from = rawPlace(start);
    result += raw.slice(done, from) + text.replaceAll('\n', lineEnd);
    done = rawPlace(end);
  }
  return result + raw.slice(done);
}

/** A stretch of a text and what is written in its place; offsets from zero. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Whether an edit lies inside another one, which decides what becomes of the place. */
const isWithin = (inner: Edit, outer: Edit) =>
  inner !== outer &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  // What is put in at the edge of a stretch is not in it.
  (inner.start < inner.end || (outer.start < inner.start && inner.end < outer.end)) &&
  inner.end - inner.start < outer.end - outer.start;

/** The edits that count, in the order of the text: one inside another is left out. */
export function effective(edits: readonly Edit[]): Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  let widest: Edit | undefined;
  for (const edit of sorted) {
    if (widest && isWithin(edit, widest)) continue;
    if (
      kept.some((one) => one.start === edit.start && one.end === edit.end && one.text === edit.text)
    )
      continue;
    kept.push(edit);
    if (!widest || edit.end >= widest.end) widest = edit;
  }
  // What is put in at a place comes before what is taken out from there on.
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A text with edits made in it. Throws where two of them overlap: then neither can be trusted. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [result, done] = ['', 0];
  for (const { start, end, text: written } of effective(edits)) {
    if (start < done) throw new Error(`Unexpected overlap of changes at ${start}`);
    result += text.slice(done, start) + written;
    done = end;
  }
  return result + text.slice(done);
}

// What the pages of a PDF leave in its text: numbers, running heads, and a break in the midst of a sentence.

const pageNumber =
  /^\s*(?:(?:page|seite|p\.|página|pag\.?)\s*)?\d{1,3}\s*(?:of|\/|von|de|sur)\s*\d{1,3}\s*$|^\s*(?:page|seite|página|p\.)\s*\d{1,3}\s*$|^\s*[-–—]\s*\d{1,3}\s*[-–—]\s*$|^\s*第\s*\d{1,3}\s*[页頁](?:\s*[,，/]?\s*共\s*\d{1,3}\s*[页頁])?\s*$/iu;
const bare = /^\s*(\d{1,3})\s*$/u;

/** Lines that hold only a number, where they count up: those of pages. */
function bareNumbers(lines: readonly string[]): Set<number> {
  const found = lines.flatMap((line, index) =>
    bare.test(line) ? [{ index, number: Number(line) }] : [],
  );
  const counted =
    found.length >= 2 &&
    found.every(({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1);
  const apart = found.every(({ index }, at) => at === 0 || index - (found[at - 1]?.index ?? 0) > 8);
  const first = found[0]?.number ?? 0;
  return new Set(counted && apart && first < 4 ? found.map(({ index }) => index) : []);
}

const shape = (line: string): string => line.trim().replace(/\d+/gu, '#').replace(/\s+/gu, ' ');

/** Lines that stand at the same side of most page breaks. */
function runningHeads(lines: readonly string[], breaks: readonly number[]): Set<number> {
  const near = breaks.flatMap((at) => {
    const around = [-3, -2, -1, 0, 1, 2, 3].map((by) => at + by);
    return around.filter(
      (index) => (lines[index] ?? '').trim() !== '' && shape(lines[index] ?? '').length < 100,
    );
  });
  const places = [...new Set(near)];
  const counts = new Map<string, number>();
  for (const index of places)
    counts.set(shape(lines[index] ?? ''), (counts.get(shape(lines[index] ?? '')) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(breaks.length * 0.6));
  return new Set(places.filter((index) => (counts.get(shape(lines[index] ?? '')) ?? 0) >= often));
}

/** Takes pages out of a text; a sentence that went over the end of one goes on. */
export function withoutPages(text: string): string[] {
  // A form feed begins a page.
  const lines = text.split('\f').flatMap((page, index) => {
    const own = page.split('\n');
    return index > 0 ? ['\f', ...own] : own;
  });
  const numbers = bareNumbers(lines);
  const isBreak = (index: number) =>
    lines[index] === '\f' ||
    numbers.has(index) ||
    pageNumber.test((lines[index] ?? '').slice(0, 60));
  const breaks = lines.map((_, index) => index).filter(isBreak);
  if (breaks.length === 0) return lines;
  const heads = breaks.length > 1 ? runningHeads(lines, breaks) : new Set<number>();
  const kept: string[] = [];
  let wasBreak = false;
  for (const [index, line] of lines.entries()) {
    if (isBreak(index) || heads.has(index)) {
      wasBreak = true;
      continue;
    }
    if (wasBreak && line.trim() === '') continue;
    if (wasBreak) {
      while (kept.length > 0 && kept.at(-1)?.trim() === '') kept.pop();
      const goesOn =
        /[\p{Ll},\p{sc=Han}-]\s*$/u.test(kept.at(-1) ?? '') && /^\s*[\p{Ll}\p{sc=Han}]/u.test(line);
      if (!goesOn) kept.push('');
      wasBreak = false;
    }
    kept.push(line);
  }
  return kept;
}

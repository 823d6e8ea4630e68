// What the pages of a PDF leave in its text: numbers, running heads, and a break in the midst of a sentence.

const pageNumber =
  /^\s*(?:(?:page|seite|p\.|página|pag\.?)\s*)?\d{1,3}\s*(?:of|\/|von|de|sur)\s*\d{1,3}\s*$|^\s*(?:page|seite|página|p\.)\s*\d{1,3}\s*$|^\s*[-–—]\s*\d{1,3}\s*[-–—]\s*$|^.{0,100}(?:\s{3}|[|·–—]\s*)(?:page|seite|página|pag\.?)\s*\d{1,3}\s*(?:of|\/|von|de|sur)\s*\d{1,3}\s*$|^\s*第\s*\d{1,3}\s*[页頁](?:\s*[,，/]?\s*共\s*\d{1,3}\s*[页頁])?\s*$/iu;
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

/** Places where pages meet: breaks side by side are one. */
function meetings(breaks: readonly number[], last: number): { from: number; to: number }[] {
  const found = [{ from: -1, to: -1 }];
  for (const at of [...breaks, last]) {
    const before = found.at(-1);
    if (before && at - before.to <= 3) before.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}

/** A letterhead and a title stand no lower on the first page. */
const lowestHead = 15;
const isAddress = (line: string) => /@|https?:|www\.|\d.*\s[–—|·-]\s/u.test(line);

/**
 * Lines that stand near most page breaks. The first of each is the text’s own: a letterhead, a title; where it is an
 * address that first stands at the foot of a page, it is the page’s as well.
 */
function runningHeads(lines: readonly string[], breaks: readonly number[]): Set<number> {
  const pages = meetings(breaks, lines.length);
  const broken = new Set(breaks);
  const places = pages.flatMap(({ from, to }) => {
    const around = Array.from({ length: to - from + 7 }, (_, index) => from - 3 + index);
    return around.filter(
      (index) =>
        (lines[index] ?? '').trim() !== '' &&
        shape(lines[index] ?? '').length < 100 &&
        !broken.has(index),
    );
  });
  const found = Map.groupBy(new Set(places), (index) => shape(lines[index] ?? ''));
  const often = Math.max(2, Math.ceil((pages.length - 1) * 0.6));
  return new Set(
    [...found.values()].flatMap((indexes) => {
      if (indexes.length < often) return [];
      const [first = 0] = indexes;
      return first > lowestHead && isAddress(lines[first] ?? '') ? indexes : indexes.slice(1);
    }),
  );
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
    pageNumber.test((lines[index] ?? '').slice(0, 160));
  const breaks = lines.map((_, index) => index).filter(isBreak);
  if (breaks.length === 0) return lines;
  const heads = runningHeads(lines, breaks);
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

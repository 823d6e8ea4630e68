import type { Archive, PersonRecord } from '../archive/archive.ts';
import { nameMatcher, type NamesIn } from '../archive/name-matcher.ts';
import { isHan } from '../names/han.ts';
import { joined, loosened, type Loose } from './loose.ts';
import { everyForm, isFull, looseForms } from './name-forms.ts';
import { partialForms } from './partial-forms.ts';

/** Whose text is searched. */
export interface Around {
  /** The people whom the letter records; nothing where the text is none of a letter’s. */
  here?: ReadonlySet<string>;
}

/** A place in a text where a name stands, or an address that holds it. */
export interface FoundPlace {
  start: number;
  end: number;
  /** A whole name, a part of it that may mean another, or an address with the name in it. */
  kind: 'name' | 'part' | 'address';
  /** Whether nobody else can be meant. */
  isSure: boolean;
}

/** Finds where a text names the person, or may. */
export interface NameFinder {
  in: (text: string, around?: Around) => FoundPlace[];
  /** Whether an address or an id holds the name. */
  isInAddress: (address: string, around?: Around) => boolean;
  /** Whether a text may hold the name at all: quick, and never wrong when it says no. */
  mayBeIn: (text: string) => boolean;
}

interface Bearer {
  id: string;
  kind: 'full' | 'short' | 'part';
  forms: string[];
}

/** Ids in a link to a record, which are dealt with as ids. */
const recordLink = /\b(?:letter|person|organization|issue):[a-z0-9-]+/gu;
const address = /https?:\/\/[^\s<>"'`()（）[\]]+/giu;
/** O’Carrowell is not Carrowell. */
const begun = /\p{Lu}[\p{L}\p{M}]*['‘’ʼʻʿʾ]$/u;
/** Moran-Ana Vesel and Ana Vesel-Moran are others; an Ana Vesel-like case is hers. */
const hyphenBefore = /\p{Lu}[\p{L}\p{M}]*[\-‐‑]$/u;
const hyphenAfter = /^[\-‐‑]\p{Lu}/u;
const goesOn = /^[ \t]*\n?[ \t]*[\p{Lu}\p{Lt}][\p{Ll}\p{M}]/u;
const arabicForm = /^[\p{sc=Arab}\s]+$/u;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words of an address or an id, as a text that names can be looked for in. */
const wordsOf = (text: string) =>
  decoded(text)
    .normalize('NFC')
    .replaceAll(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** The shortest name that is looked for within a word of an address: freeliuxiaobo.example. */
const shortestWithin = 8;
/** The shortest that is looked for as a word of its own there: `bo` and `yu` may be anything. */
const shortestInAddress = 3;

/** A form without what a line end makes of it. */
const inOneLine = (form: string) =>
  form
    .normalize('NFC')
    .replaceAll(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')
    .replaceAll(/\s+/gu, ' ');

const overlaps = (start: number, end: number) => (one: { start: number; end: number }) =>
  one.start < end && start < one.end;

/** Forms in Arabic script, in which a conjunction or a case ending may be written onto a name. */
function* grownInto(forms: readonly string[], { text }: Loose): Generator<[number, number]> {
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      yield [at, at + form.length];
    }
  }
}

/** Makes a finder of a person’s name, which knows everyone else’s so as not to take one for another. */
export function nameFinder(archive: Archive, person: PersonRecord): NameFinder {
  const forms = everyForm(archive, person);
  const full = forms.filter(isFull);
  const short = forms.filter((form) => !isFull(form));
  const parts = partialForms(person, forms);
  const own = (kind: Bearer['kind'], some: readonly string[]): Bearer => ({
    ...{ id: person.id, kind },
    forms: some.flatMap(looseForms),
  });
  const others = archive.people
    .filter(({ id }) => id !== person.id)
    .map((other): Bearer => {
      const theirs = everyForm(archive, other);
      return { id: other.id, kind: 'full', forms: theirs.flatMap(looseForms) };
    });
  const whole: Bearer[] = [own('full', full), own('short', short), ...others];
  const namesIn = nameMatcher([...whole, own('part', parts)]);
  const wholeNamesIn = nameMatcher(whole);
  const fullJoined = [...new Set(full.map(joined))].filter(Boolean);
  const allJoined = [...new Set(forms.map(joined))].filter(Boolean);
  const theirJoined = others.map((other) => ({
    ...other,
    forms: [...new Set(other.forms.map(joined))],
  }));
  const arabic = full.filter((form) => arabicForm.test(form)).flatMap(looseForms);
  const ownLinks = new Set([person.id, ...person.aliases].map((id) => `person:${id}`));
  const exact = new Set(forms.map(inOneLine));

  function judged(
    bearers: ReadonlySet<Bearer>,
    slice: string,
    { here }: Around,
  ): Pick<FoundPlace, 'kind' | 'isSure'> | undefined {
    const mine = [...bearers].filter(({ id }) => id === person.id);
    if (mine.length === 0) return undefined;
    const isHere = here?.has(person.id) ?? false;
    const isShared = mine.length < bearers.size;
    if (mine.every(({ kind }) => kind === 'part'))
      return isShared ? undefined : { kind: 'part', isSure: false };
    if (isShared) {
      const isOtherHere = [...bearers].some(({ id }) => id !== person.id && here?.has(id));
      return isOtherHere && !isHere ? undefined : { kind: 'name', isSure: isHere && !isOtherHere };
    }
    if (mine.some(({ kind }) => kind === 'full')) return { kind: 'name', isSure: true };
    const isExact = exact.has(inOneLine(slice));
    return isExact || isHere ? { kind: 'name', isSure: isExact && isHere } : undefined;
  }

  const find = (text: string, around: Around): FoundPlace[] => {
    const taken: { start: number; end: number }[] = [];
    const found: FoundPlace[] = [];
    for (const { 0: url, index } of text.matchAll(address)) {
      const [start, end] = [index, index + url.replace(/[.,;:!?。，；：！？]+$/u, '').length];
      taken.push({ start, end });
      if (isInAddress(url, around)) found.push({ start, end, kind: 'address', isSure: true });
    }
    for (const { 0: link, index } of text.matchAll(recordLink)) {
      const [start, end] = [index, index + link.length];
      taken.push({ start, end });
      if (ownLinks.has(link)) found.push({ start, end, kind: 'name', isSure: true });
    }
    const look = (matcher: NamesIn<Bearer>, isCut: boolean) => {
      const loose = loosened(text, isCut);
      for (const { start: from, end: to, bearers } of matcher(loose.text)) {
        const start = loose.starts[from] ?? 0;
        const end = loose.ends[to - 1] ?? start;
        if (taken.some(overlaps(start, end))) continue;
        const slice = text.slice(start, end);
        const [before, after] = [
          text.slice(Math.max(0, start - 40), start),
          text.slice(end, end + 2),
        ];
        const isCompound = /[\-‐‑]/u.test(slice);
        taken.push({ start, end });
        if (begun.test(before)) continue;
        if (isCut && !isCompound && (hyphenBefore.test(before) || hyphenAfter.test(after)))
          continue;
        const place = judged(bearers, slice, around);
        // “do” is not Đỗ, and Ana in “Ana Moran” belongs to another name.
        const isOther = /^\P{L}*\p{Ll}/u.test(slice) || goesOn.test(text.slice(end, end + 40));
        if (place?.kind === 'part' && isOther && !parts.includes(slice)) continue;
        if (place) found.push({ start, end, ...place, isSure: place.isSure && !isCut });
      }
      return loose;
    };
    const loose = look(wholeNamesIn, false);
    look(wholeNamesIn, true);
    for (const [from, to] of grownInto(arabic, loose)) {
      const [start, end] = [loose.starts[from] ?? 0, loose.ends[to - 1] ?? 0];
      if (taken.some(overlaps(start, end))) continue;
      taken.push({ start, end });
      found.push({ start, end, kind: 'name', isSure: false });
    }
    // Parts last: `Vesel` in “pro-Ana Vesel” is a part of what was found before.
    look(namesIn, false);
    look(namesIn, true);
    return found.sort((a, b) => a.start - b.start);
  };

  function isInAddress(text: string, around: Around = {}): boolean {
    const words = wordsOf(text);
    const loose = loosened(words).text;
    // Of a letter that records the person, a part of the name tells as much: `release-vesel`.
    const isHere = around.here?.has(person.id) ?? false;
    const context = { here: around.here ?? new Set([person.id]) };
    for (const { bearers, start, end } of (isHere ? namesIn : wholeNamesIn)(loose)) {
      const found = loose.slice(start, end);
      const isLong = isHan(found) || found.length >= shortestInAddress;
      if (isLong && judged(bearers, words, context)) return true;
    }
    const compact = joined(words);
    const isTheirs = (form: string) =>
      theirJoined.some(({ forms: theirs }) =>
        theirs.some((other) => other.includes(form) && compact.includes(other)),
      );
    return fullJoined.some(
      (form) => form.length >= shortestWithin && compact.includes(form) && !isTheirs(form),
    );
  }

  return {
    in: (text, around = {}) => find(text, around),
    isInAddress,
    mayBeIn: (text) => {
      // Signs that are written by others, marks of Markdown, or tags may stand within a name.
      if (/&#?\w+;|\\[uxUN]|%[0-9a-f]{2}/iu.test(text)) return true;
      const texts = [text, ...(text.includes('<') ? [text.replaceAll(/<[^>]*>/gu, '')] : [])];
      return texts.map(joined).some((compact) => allJoined.some((form) => compact.includes(form)));
    },
  };
}

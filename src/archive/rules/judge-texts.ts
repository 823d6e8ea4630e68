import { recordKinds } from '../address.ts';
import { capped } from '../cap.ts';
import { isCommon } from '../common-signs.ts';
import { fieldName, located, placeInProse, type Content, type SourceText } from '../content.ts';
import { placeInText } from '../place-in-text.ts';
import type { Place } from '../problem.ts';
import type { Finding } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** A text of the content: a file as it is written, or what a part of one says. */
interface Told {
  file: string;
  path: string;
  text: string;
  place: (index: number) => Place;
}

/** What is wrong in a text, and where. */
export interface Flaw {
  index: number;
  /** The signs that are wrong. */
  signs: string;
  message: string;
  fix: string;
}

/** The files of which there may be something to say. */
interface Suspects {
  /** Those with signs that are not common; see `isCommon`. */
  uncommon: readonly SourceText[];
  /** Those that may say what is not written in them, by name: no escape is without a backslash or an ampersand. */
  escaping: ReadonlyMap<string, string>;
}

const found = new WeakMap<Content, Suspects>();

/** Looks through the files once for all the rules. */
function suspectsIn(content: Content): Suspects {
  const known = found.get(content);
  if (known) return known;
  const uncommon = content.sources.filter(({ text }) => !isCommon(text));
  const escaping = content.sources.filter(({ text }) => /[\\&]/u.test(text));
  const suspects = { uncommon, escaping: new Map(escaping.map(({ file, text }) => [file, text])) };
  found.set(content, suspects);
  return suspects;
}

/** What records and bodies of some files say, their escapes (`"\u202E"`, `&#x202E;`) read. */
function* saidIn(content: Content, files: ReadonlyMap<string, string>): Generator<Told> {
  for (const kind of recordKinds) {
    for (const { file, data, at } of located(content, kind)) {
      if (!files.has(file)) continue;
      for (const { path, text } of textsOf(data)) {
        yield { file, path: fieldName(path), text, place: () => at(path) };
      }
    }
  }
  for (const { file, body } of content.letters) {
    if (!files.has(file)) continue;
    for (const prose of body.prose) {
      const place = (index: number) => placeInProse(prose, index);
      yield { file, path: '', text: prose.text, place };
    }
  }
}

const findings = ({ file, path, place }: Told, flaws: readonly Flaw[]): Finding[] =>
  capped(flaws, ({ index, message, fix }) => ({ file, path, ...place(index), message, fix }));

/**
 * What is wrong with the writing of files: judged as they are written, and then as they are read, for what
 * an escape had hidden. In common signs nothing is.
 */
export function judgeTexts(
  content: Content,
  flawsIn: (text: string) => readonly Flaw[],
): Finding[] {
  const { uncommon, escaping } = suspectsIn(content);
  const written = uncommon.flatMap(({ file, text }) => {
    const place = (index: number) => placeInText(text, index);
    return findings({ file, path: '', text, place }, flawsIn(text));
  });
  const said = saidIn(content, escaping).flatMap((told) => {
    const source = escaping.get(told.file) ?? '';
    return findings(
      told,
      flawsIn(told.text).filter(({ signs }) => !source.includes(signs)),
    );
  });
  return [...written, ...said];
}

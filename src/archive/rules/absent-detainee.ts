import type { Content, LocatedLetter } from '../content.ts';
import { mayHide } from '../gaps.ts';
import { parseRecordLink } from '../link.ts';
import { nameMatcher } from '../name-matcher.ts';
import { spellings } from '../name.ts';
import { namesInLetter } from '../names-in-letter.ts';
import type { Person } from '../person.ts';
import { roughText } from '../rough-text.ts';
import { everyName } from './every-name.ts';
import { findingAt } from './finding-at.ts';
import { parties } from './persons-in.ts';
import type { Circumstances, Finding, Rule } from './rule.ts';

/**
 * Whether a text has a form in other capitals or hyphens: GAO Yu, Guang-cheng. Nobody is linked by such a form,
 * but whoever is named so is not absent. As it is, the form was looked for before.
 */
function hasLoosely(text: string, form: string): boolean {
  const words = form.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const spelled = words.map((word) => [...word].join('-?')).join(String.raw`[\s\-]*`);
  if (words.length < 2 || spelled.length > 500) return false;
  const pattern = String.raw`(?<![\p{L}\p{N}\-])${spelled}(?![\p{L}\p{N}\-])`;
  return text.matchAll(new RegExp(pattern, 'giu')).some(([found]) => found !== form);
}

type Lookup = (id: string) => Person | undefined;

/** Everyone whom a letter's body names, or links to under whatever words. */
function presentIn(
  { data, body }: LocatedLetter,
  person: Lookup,
  { generatedForms }: Circumstances,
  rough: string | undefined,
): Set<string> {
  const names = namesInLetter(data, person).map((name) => {
    const record = person(name.person);
    return { ...name, forms: [...name.forms, ...(record ? generatedForms(record) : [])] };
  });
  const namesIn = nameMatcher(names);
  const present = new Set<string>();
  for (const { url } of body.links) {
    const link = parseRecordLink(url);
    if (link?.kind === 'person') present.add(link.id);
  }
  const texts =
    rough === undefined
      ? [...body.prose.map(({ text }) => text), ...body.html.map(({ value }) => value)]
      : [rough];
  for (const text of texts) {
    for (const { bearers } of namesIn(text.normalize('NFC'))) {
      for (const { person: id } of bearers) present.add(id);
    }
  }
  return present;
}

function judged(
  letter: LocatedLetter,
  person: Lookup,
  content: Content,
  circumstances: Circumstances,
): Finding[] {
  const { data, body } = letter;
  if (data.text !== 'transcription' || data.detainees.length === 0) return [];
  // What finds everyone's names will do for letters without spellings of their own.
  if (parties(letter).every(({ as }) => as.length === 0)) {
    const bearers = everyName(content, circumstances).bearersIn(letter) ?? [];
    const seen = new Set(bearers.flatMap((of) => Array.from(of, ({ person: id }) => id)));
    if (data.detainees.every(({ person: id }) => seen.has(id))) return [];
  }
  const rough = roughText(body.markdown);
  // What is not written yet is another rule's.
  if (!rough?.trim() && body.prose.length === 0 && body.html.length === 0) return [];
  const present = presentIn(letter, person, circumstances, rough);
  if (data.detainees.every(({ person: id }) => present.has(id))) return [];
  const loose = body.prose.map(({ text }) => text.normalize('NFC')).join('\n');
  return data.detainees.flatMap(({ person: id, as }, index) => {
    const record = person(id);
    if (present.has(id) || !record || mayHide(letter, ['detainees', index, 'as'])) return [];
    if (spellings(record, as).some((form) => hasLoosely(loose, form))) return [];
    return findingAt(
      letter,
      ['detainees', index, 'person'],
      `Unexpected detainee \`${id}\` who is nowhere in the text, expected “${record.name}” or another form of the name in it`,
      'If the letter spells the name otherwise, give that spelling as `as`; if it does not name them, take the entry out.',
    );
  });
}

/** A transcription names every detainee whom its record lists, in a form that is known. */
export const absentDetainee: Rule = {
  id: 'absent-detainee',
  find: (content: Content, circumstances) => {
    // Of whom not all could be read, a form may be missing.
    const records = new Map(
      content.people.flatMap(({ id, data, gaps }) => (gaps === undefined ? [[id, data]] : [])),
    );
    return content.letters.flatMap((letter) =>
      judged(letter, (id) => records.get(id), content, circumstances),
    );
  },
};

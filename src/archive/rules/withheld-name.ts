import { recordKinds } from '../address.ts';
import { capped } from '../cap.ts';
import { located, type Content, type LocatedLetter } from '../content.ts';
import type { Place } from '../problem.ts';
import { references } from '../references.ts';
import type { Finding, Rule, WithheldTest } from './rule.ts';
import { withheldFrom } from './withheld-test.ts';

/** For each file, the ids of its records and of those that they name. */
function idsByFile(content: Content): Map<string, Set<string>> {
  const own = recordKinds.flatMap((kind) => located(content, kind));
  const ids = new Map<string, Set<string>>();
  for (const { file, id } of [...own, ...references(content)]) {
    const of = ids.get(file) ?? new Set();
    ids.set(file, of.add(id));
  }
  return ids;
}

/** A file’s path below the content folder. */
const nameOf = (file: string) => /(?:letters|people|organizations)\/[^]*$/u.exec(file)?.[0] ?? '';

const lists = ['detainees', 'mentions', 'signatories', 'addressees'] as const;

/** The spellings that a letter’s record gives, which are names even in lower case. */
const spelled = ({ data, at }: LocatedLetter): { text: string; place: () => Place }[] =>
  lists.flatMap((list) =>
    data[list].flatMap(({ as }, entry) =>
      as.map((text, index) => ({ text, place: () => at([list, entry, 'as', index]) })),
    ),
  );

/** Where names of the list stand in each file; the first line stands for the file’s own name. */
function placesByFile(content: Content, test: WithheldTest): Map<string, Place[]> {
  const ids = idsByFile(content);
  const none: ReadonlySet<string> = new Set();
  const letters = new Map(content.letters.map((letter) => [letter.file, letter]));
  const byFile = new Map<string, Place[]>();
  for (const { file, text } of content.sources) {
    const of = ids.get(file) ?? none;
    const letter = letters.get(file);
    const label = { isLabel: true };
    const places = [
      ...test.placesIn(nameOf(file), of, label),
      ...test.placesIn(text, of, { isLabel: !file.endsWith('.md') }),
      ...(letter ? spelled(letter) : []).flatMap((one) =>
        test.placesIn(one.text, of, label).map(one.place),
      ),
    ];
    if (places.length > 0) byFile.set(file, places);
  }
  return byFile;
}

/** The first place of each line. */
const byLine = (places: readonly Place[]): Place[] => [
  ...new Map(places.toReversed().map((place) => [place.line, place])).values(),
];

/** Nobody stands in the archive who was withdrawn from it. */
export const withheldName: Rule = {
  id: 'withheld-name',
  find: (content, circumstances) => {
    const { list, test } = withheldFrom(content, circumstances) ?? {};
    if (!list || test?.key !== 'right') return [];
    return [...placesByFile(content, test)].flatMap(([file, places]) =>
      capped(byLine(places), (place): Finding => ({
        file,
        path: '',
        ...place,
        message: 'Unexpected name that was withdrawn at someone’s request, expected none of them',
        fix: 'Leave it out, in the name of the file and in addresses too. If this is another person of that name, see docs/withheld-names.md#namesakes.',
      })),
    );
  },
};

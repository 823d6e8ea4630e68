import type { Archive } from '../../archive/archive.ts';
import type { PartyFound, PersonFound } from '../found.ts';
import type { LetterText } from '../text/letter-text.ts';
import { castOf, type Figure, type Seat } from './cast.ts';
import { factsOf } from './facts/facts.ts';
import { knownNames } from './known-names.ts';
import { officeIn } from './office.ts';
import { isParty } from './party-names.ts';
import { decisive, type Report } from './report.ts';
import { reportsIn } from './reports.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** The people of whom a letter speaks. */
export interface People {
  /** Those whom it presents as prisoners, past or present. */
  detainees: PersonFound[];
  /** Everyone else whom it names, but for those whom it addresses and those who sign. */
  mentions: PersonFound[];
}

/** The parts of a letter that speak of people. */
const spoken: ReadonlySet<string> = new Set(['title', 'subject', 'frame', 'body']);

const found = (figure: Figure, sentence: Sentence | undefined): PersonFound => ({
  name: figure.name,
  ...(figure.native ? { native: figure.native } : {}),
  ...(figure.as.size > 0 ? { as: [...figure.as] } : {}),
  ...(figure.aliases.length > 0 ? { aliases: figure.aliases } : {}),
  ...(figure.id ? { id: figure.id } : {}),
  how: 'read',
  line: sentence?.line.number,
  quote: sentence?.line.text,
  sentence: sentence?.text,
});

/**
 * Finds the people of whom a letter speaks, and tells its detainees from the others.
 *
 * Takes the parts of a letter, the archive, of which those are matched who are meant without doubt, and those
 * whom the letter addresses and who sign it: they are named here only where the letter says that they are
 * held. A detainee has the status that the letter reports of them, with the sentence that says so.
 */
export function peopleOf(
  letter: LetterText,
  archive: Archive,
  parties: { addressees: readonly PartyFound[]; signatories: readonly PartyFound[] },
): People {
  const sentences = sentencesOf(letter)
    .filter(({ line }) => spoken.has(line.part))
    .map((sentence, number) => ({ ...sentence, number }));
  const figures = castOf(sentences, knownNames(archive));
  const reports = Map.groupBy(reportsIn(sentences, figures), ({ figure }) => figure);
  const seats = Map.groupBy(
    figures.flatMap((figure) => figure.seats),
    ({ sentence }) => sentence,
  );
  const people: People = { detainees: [], mentions: [] };
  for (const figure of figures) {
    const own = reports.get(figure) ?? [];
    const report = detention(own, isParty(figure, parties), sentences);
    if (report) {
      const { status, how } = report;
      const facts = factsOf(own, sentences, status);
      const detainee = { ...found(figure, sentences[report.sentence]), status, how };
      people.detainees.push(Object.keys(facts).length > 0 ? { ...detainee, facts } : detainee);
    } else if (!isParty(figure, parties)) {
      const mention = mentionOf(figure, sentences, seats);
      if (mention) people.mentions.push(mention);
    }
  }
  return people;
}

/** Where the body names someone first or, if it tells their office, where it does so. */
function mentionOf(
  figure: Figure,
  sentences: readonly Sentence[],
  seats: ReadonlyMap<number, readonly Seat[]>,
): PersonFound | undefined {
  const inBody = figure.seats.flatMap(({ sentence, end }) => {
    const { line, text } = sentences[sentence]!;
    if (line.part !== 'body') return [];
    const behind = seats.get(sentence)?.filter(({ start }) => start >= end) ?? [];
    const next = Math.min(text.length, ...behind.map(({ start }) => start));
    return { sentence, office: officeIn(text.slice(end, next)) };
  });
  const place = inBody.find(({ office }) => office) ?? inBody[0];
  return place && { ...found(figure, sentences[place.sentence]), ...place.office };
}

/** The report that makes someone a detainee; of whoever is a party to the letter it must be more than an ask. */
function detention(
  reports: readonly Report[],
  party: boolean,
  sentences: readonly Sentence[],
): Report | undefined {
  const some = party
    ? reports.filter(
        ({ status, how, sentence }) =>
          how === 'read' && status !== 'not-stated' && sentences[sentence]!.line.part === 'body',
      )
    : reports;
  return decisive(some);
}

import type { Field, PartyFound, PersonFound } from '../../importing/found.ts';
import type { Imported, Outcome } from './outcome.ts';

const scalar = ({ value, how, line, quote, from }: Field) => ({
  ...{ value: value ?? null, how, line, quote, from },
});

const party = (found: PartyFound) => {
  const { kind, name, role, organization, native, count, relation, how, line, quote } = found;
  return { kind, name, role, organization, native, count, relation, how, line, quote };
};

const person = (found: PersonFound) => {
  const {
    name,
    native,
    as,
    aliases,
    role,
    organization,
    status,
    sentence,
    facts,
    id,
    how,
    line,
    quote,
  } = found;
  return {
    name,
    native,
    as,
    aliases,
    role,
    organization,
    status,
    sentence,
    facts,
    id,
    how,
    line,
    quote,
  };
};

function told({ file, found, drafted, mended, written, unwritten, transcription, page }: Imported) {
  return {
    file,
    title: scalar(found.title),
    date: scalar(found.date),
    kind: scalar(found.kind),
    language: scalar(found.language),
    letterLanguages: found.letterLanguages,
    addressees: found.addressees.map(party),
    signatories: found.signatories.map(party),
    detainees: found.detainees.map(person),
    mentions: found.mentions.map(person),
    issues: found.issues,
    related: found.related,
    asks: found.asks,
    original: found.original && {
      ...scalar(found.original),
      publisher: found.original.publisher,
    },
    source: page.head,
    warnings: [...found.warnings, ...drafted.warnings],
    letter: drafted.id,
    known: drafted.matched,
    new: drafted.added,
    mended,
    written,
    unwritten: unwritten.map(({ file: path, before = null, after }) => ({
      file: path,
      before,
      after,
    })),
    transcription: transcription ?? null,
  };
}

/** What became of each file, for machines: docs/import.md says what each key holds. */
export const outcomesJson = (outcomes: readonly Outcome[]): string =>
  JSON.stringify(
    outcomes.map((outcome) => ('error' in outcome ? outcome : told(outcome))),
    undefined,
    2,
  );

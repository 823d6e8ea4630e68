import type { Field, PartyFound, PersonFound } from '../../src/importing/found.ts';
import { proseKey, sentencesOf, wordsKey } from './keys.ts';
import { letterOf, type Labelled, type LabelledDetainee, type LabelledParty } from './label.ts';
import type { MeasureId } from './measures.ts';
import { meets, pair, type Named, type Paired } from './pair.ts';

/** What was found on a page, as far as it is judged: a part of `Understanding`. */
export interface Findings {
  title: Field;
  date: Field;
  kind: Field;
  language: Field;
  addressees: PartyFound[];
  signatories: PartyFound[];
  detainees: PersonFound[];
  mentions: PersonFound[];
}

/** What became of a page: its body and what was found, or why there is neither. */
export type Answer = { body: string; findings: Findings } | { refusal: string };

/** How many answers were right, were expected and were given. */
export interface Tally {
  right: number;
  expected: number;
  found: number;
}

/** One thing that is not as expected. */
export interface Miss {
  file: string;
  field: MeasureId;
  expected: string;
  got: string;
}

/** How a page was understood. */
export interface Score {
  file: string;
  languages: readonly string[];
  tallies: Partial<Record<MeasureId, Tally>>;
  misses: Miss[];
}

const nothing: Findings = {
  title: { how: 'missing' },
  date: { how: 'missing' },
  kind: { how: 'missing' },
  language: { how: 'missing' },
  addressees: [],
  signatories: [],
  detainees: [],
  mentions: [],
};

/** Gathers tallies and misses of one page. */
class Marks {
  readonly tallies: Partial<Record<MeasureId, Tally>> = {};
  readonly misses: Miss[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  add(measure: MeasureId, { right, expected, found }: Tally): void {
    const sum = (this.tallies[measure] ??= { right: 0, expected: 0, found: 0 });
    sum.right += right;
    sum.expected += expected;
    sum.found += found;
  }

  miss(field: MeasureId, expected: string, got: string): void {
    this.misses.push({ file: this.file, field, expected, got });
  }

  /** Marks one answer. */
  one(measure: MeasureId, isRight: boolean, expected: string, got: string): void {
    this.add(measure, { right: Number(isRight), expected: 1, found: 1 });
    if (!isRight) this.miss(measure, expected, got);
  }

  /** Marks a list by whom it names. */
  list<Expected extends Named, Found extends Named>(
    measure: MeasureId,
    expected: readonly Expected[],
    found: readonly Found[],
  ): Paired<Expected, Found> {
    const paired = pair(expected, found);
    this.add(measure, {
      right: paired.pairs.length,
      expected: expected.length,
      found: found.length,
    });
    for (const { name } of paired.missed) this.miss(measure, name, '');
    for (const { name } of paired.extra) this.miss(measure, '', name);
    return paired;
  }
}

const shown = (answers: readonly (string | null)[]) =>
  answers.map((answer) => answer ?? '(empty)').join(' or ');

/** Marks the roles, or the organizations, of those who were found, where either side has one. */
function markDetail(
  marks: Marks,
  measure: MeasureId,
  pairs: Paired<LabelledParty, PartyFound>['pairs'],
  detail: 'role' | 'organization',
): void {
  for (const [expected, found] of pairs) {
    const answers = expected[detail] ?? [];
    const got = found[detail] ?? '';
    if (answers.length === 0 && got === '') continue;
    const isRight = answers.some((answer) => wordsKey(answer) === wordsKey(got));
    marks.one(measure, isRight, `${found.name}: ${shown(answers)}`, got);
  }
}

/** Marks how those who were found are spoken to or sign, where either side says that it is not the usual way. */
function markRelations(marks: Marks, pairs: Paired<LabelledParty, PartyFound>['pairs']): void {
  const usual = new Set(['', 'addressed', 'signed']);
  for (const [{ relation: expected = '' }, found] of pairs) {
    const got = usual.has(found.relation ?? '') ? '' : (found.relation ?? '');
    if (expected === '' && got === '') continue;
    marks.one('relations', expected === got, `${found.name}: ${expected || 'nothing'}`, got);
  }
}

const factFields = ['since', 'place', 'charge', 'sentence'] as const;

/** What is given beside the detention’s circumstances is no other fact: “Suspicion of fraud” is fraud. */
const factKey = (text: string) => wordsKey(text.replace(/^Suspicion of /u, ''));

/** Marks what is told of detentions, field by field, of those who were found. */
function markFacts(marks: Marks, pairs: readonly [LabelledDetainee, PersonFound][]): void {
  for (const [{ name, facts }, found] of pairs) {
    if (!facts) continue;
    for (const field of factFields) {
      const answers = facts[field] ?? [];
      const got = found.facts?.[field]?.value;
      const isRight =
        got !== undefined && answers.some((answer) => factKey(answer) === factKey(got));
      const [right, given] = [Number(isRight), Number(got !== undefined)];
      marks.add('facts', { right, expected: Number(answers.length > 0), found: given });
      if (got !== undefined) marks.add('facts-given', { right, expected: 1, found: 1 });
      if (!isRight && (got !== undefined || answers.length > 0))
        marks.miss('facts', `${name}: ${field} ${shown(answers)}`, got ?? '');
    }
  }
}

/** Marks guesses: what is given counts, what is left empty does not. */
function markGuesses(marks: Marks, wrong: number, given: number): void {
  marks.add('guesses', { right: given - wrong, expected: given, found: given });
}

/** Judges what became of a page against its label. A page that could not be read has nothing right. */
export function score(labelled: Labelled, answer: Answer): Score {
  const { file, label } = labelled;
  const { body, findings } = 'refusal' in answer ? { body: '', findings: nothing } : answer;
  const isRead = !('refusal' in answer);
  const marks = new Marks(file);
  let [wrong, given] = [0, 0];
  const scalar = (
    measure: 'title' | 'date' | 'language' | 'letter-kind',
    answers: readonly (string | null)[],
    key: (value: string) => string,
    { value: found }: Field,
  ) => {
    const value = found ?? null;
    const isRight =
      isRead &&
      answers.some((one) =>
        one === null || value === null ? one === value : key(one) === key(value),
      );
    marks.one(
      measure,
      isRight,
      shown(answers),
      value ?? ('refusal' in answer ? answer.refusal : ''),
    );
    if (value !== null) given += 1;
    if (value !== null && !isRight) wrong += 1;
  };
  scalar('title', label.title, wordsKey, findings.title);
  scalar('date', label.date, (date) => date, findings.date);
  scalar('language', label.language, (language) => language, findings.language);
  if (label.kind) scalar('letter-kind', label.kind, (kind) => kind, findings.kind);

  const tellsRelations = [...label.addressees, ...label.signatories].some((one) => one.relation);
  const parties = (measure: 'addressees' | 'signatories') => {
    const { pairs, extra } = marks.list(measure, label[measure], findings[measure]);
    markDetail(marks, `${measure}-roles`, pairs, 'role');
    markDetail(marks, `${measure}-organizations`, pairs, 'organization');
    if (tellsRelations) markRelations(marks, pairs);
    for (const [expected, found] of pairs) {
      marks.one(
        'kinds',
        expected.kind === found.kind,
        `${found.name}: ${expected.kind}`,
        found.kind,
      );
    }
    given += pairs.length + extra.length;
    wrong += extra.length;
  };
  parties('addressees');
  parties('signatories');

  const { pairs, extra } = marks.list('detainees', label.detainees, findings.detainees);
  for (const [{ name, status }, found] of pairs) {
    const got = found.status ?? '';
    const isRight = status.some((one) => one === got);
    marks.one('statuses', isRight, `${name}: ${shown(status)}`, got);
  }
  markFacts(marks, pairs);
  given += pairs.length + extra.length;
  wrong += extra.length;
  markGuesses(marks, wrong, given);

  const isEither = (found: Named) => label.either.some((name) => meets({ name }, found));
  const mentions = findings.mentions.filter((found) => !isEither(found));
  if (label.mentions) marks.list('mentions', label.mentions, mentions);
  const named = [...findings.signatories, ...findings.detainees];
  for (const name of label.not) {
    const taken = named.some((found) => meets({ name }, found));
    marks.one('traps', !taken, `nobody for ${name}`, name);
  }

  const bodyKey = proseKey(body);
  for (const text of label.furniture) {
    const isLeft = bodyKey.includes(proseKey(text));
    marks.one('furniture', !isLeft, `without “${text}”`, text);
  }
  for (const sentence of sentencesOf(letterOf(labelled), label.language[0] ?? 'en')) {
    marks.one('sentences', bodyKey.includes(proseKey(sentence)), sentence, '');
  }
  return { file, languages: label.language, tallies: marks.tallies, misses: marks.misses };
}

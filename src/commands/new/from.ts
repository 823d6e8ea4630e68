import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { fieldName, type FieldPath } from '../../archive/content.ts';
import { letterSchema } from '../../archive/letter.ts';
import { organizationSchema } from '../../archive/organization.ts';
import { personSchema } from '../../archive/person.ts';
import { isPlaceholder } from '../../archive/placeholder.ts';
import { sortProblems, type Problem } from '../../archive/problem.ts';
import { graded } from '../../archive/rules/severity.ts';
import type { Described, Doubt } from '../../drafting/cast.ts';
import type { Composer } from '../../drafting/compose.ts';
import type { Draft } from '../../drafting/draft.ts';
import type { RawRecord } from '../../drafting/record.ts';
import { troublePlaceholder, type Trouble } from '../../drafting/trouble.ts';
import { decode, readText, type TextFile } from '../../reading/file.ts';
import { splitFrontmatter } from '../../reading/frontmatter.ts';
import { readRecord } from '../../reading/record.ts';
import type { ReadingProblem } from '../../reading/rules.ts';
import { fieldAt, withoutDefault } from '../../reading/schema-fields.ts';
import { commentsOf } from '../../reading/yaml-comments.ts';
import { parseYaml, type YamlValue } from '../../reading/yaml.ts';

/** A letter that was read from a file, and everyone in it who is new. */
export interface FromFile {
  /** The files that it makes; in them, placeholders stand for what is missing or wrong. */
  drafts: Draft[];
  doubts: readonly Doubt[];
  said: readonly string[];
  /** What is wrong with it, at its places in the file. */
  problems: Problem[];
  /** Its lines, which a report shows. */
  lines: readonly string[];
}

interface Wish {
  anyway: boolean;
  id: string | undefined;
}

/** Fields without which a draft has a placeholder in their place. */
const awaited =
  /^(?:title|date|kind|language|letterLanguages|signatories|source|text|rights|detainees\[\d+\]\.status|asks\[\d+\]\.kind|related\[\d+\]\.relation)$/u;

/**
 * Reads a letter from a file with its record in YAML, in JSON or above a body in Markdown; `-` is the standard
 * input. Never throws for what the file holds.
 */
export async function fromFile(file: string, composer: Composer, wish: Wish): Promise<FromFile> {
  const source =
    file === '-'
      ? decode('standard input', await buffer(process.stdin))
      : readText(path.resolve(file));
  if ('rule' in source) return refused([source], '');
  const { text, linesBefore, body } = partsOf(source);
  const yaml = parseYaml({ file: source.file, text, linesBefore });
  if (Array.isArray(yaml)) return refused(yaml, source.text);
  const told = asTexts(yaml.value, [], yaml);
  if (!isRecord(told)) {
    const { problems } = readRecord(yaml.value, yaml, letterSchema, {
      file: source.file,
      what: 'letter',
    });
    return refused(problems, source.text);
  }
  const read = composer.read(told, wish);
  const inRecord = problemsIn(read.record, read.described, yaml, source.file);
  const problems = [
    ...read.troubles.map((trouble) => problemOf(trouble, yaml, source.file)),
    ...inRecord,
  ];
  const notes = commentsOf(text);
  const draft = composer.letterOf(withPlaceholders(read.record, inRecord), {
    ...{ id: wish.id, body, notes },
  });
  return {
    ...{ drafts: [draft, ...read.drafts(notes)], doubts: read.doubts, said: read.said },
    problems: sortProblems(problems.map(graded)),
    lines: source.text.split('\n'),
  };
}

const refused = (problems: readonly ReadingProblem[], text: string): FromFile => ({
  ...{ drafts: [], doubts: [], said: [] },
  problems: problems.map(graded),
  lines: text.split('\n'),
});

const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record of a file, and the body below it, if it has one. */
function partsOf({ file, text }: TextFile): { text: string; linesBefore: number; body?: string } {
  const parts = splitFrontmatter({ file, text });
  if ('rule' in parts) return { text, linesBefore: 0 };
  const body = parts.body.trim();
  return { text: parts.yaml, linesBefore: parts.linesBeforeYaml, ...(body ? { body } : {}) };
}

/**
 * A record in which numbers and the like are the texts that are written: `date: 2009`. Only where the schema
 * counts are they numbers.
 */
function asTexts(value: unknown, at: FieldPath, yaml: YamlValue): unknown {
  if (Array.isArray(value))
    return value.map((entry, index) => asTexts(entry, [...at, index], yaml));
  if (isRecord(value)) {
    const fields = Object.entries(value);
    return Object.fromEntries(
      fields.map(([field, inner]) => [field, asTexts(inner, [...at, field], yaml)]),
    );
  }
  if (typeof value === 'string') return value;
  const schema = fieldAt(letterSchema, at);
  if (schema && withoutDefault(schema) instanceof z.ZodNumber) return value;
  const written = yaml.writtenAt(at);
  // `Null` may be someone’s family name; an empty field is none.
  return value === null && ['', '~', 'null'].includes(written ?? '') ? null : written;
}

const problemOf = (trouble: Trouble, yaml: YamlValue, file: string): ReadingProblem => ({
  ...{ rule: 'invalid-value', file, path: fieldName(trouble.path), ...yaml.at(trouble.path) },
  message: `Unexpected ${trouble.what}, ${trouble.expected}`,
  fix: trouble.fix,
});

/** What the schemas find in a record and in those who are described in it, but for what a placeholder awaits. */
function problemsIn(
  record: RawRecord,
  described: readonly Described[],
  yaml: YamlValue,
  file: string,
): ReadingProblem[] {
  const ofLetter = readRecord(record, yaml, letterSchema, { file, what: 'letter' }).problems;
  const ofOthers = described.flatMap(({ kind, path: prefix, record: own }) => {
    const schema: z.ZodType = kind === 'person' ? personSchema : organizationSchema;
    return readRecord(own, yaml, schema, { file, what: kind, prefix }).problems;
  });
  return [
    ...ofLetter.filter(
      ({ rule, path: field }) =>
        !(rule === 'missing-field' && awaited.test(field)) &&
        !isPlaceholder(String(valueAt(record, stepsOf(field)))),
    ),
    ...ofOthers,
  ];
}

/** The steps of a path as problems write it: `asks[0].people[1]`. */
const stepsOf = (field: string): FieldPath =>
  [...field.matchAll(/[^.[\]]+/gu)].map(([step]) => (/^\d+$/u.test(step) ? Number(step) : step));

const valueAt = (record: unknown, steps: FieldPath): unknown =>
  steps.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    record,
  );

/** A record with a placeholder in place of each text that cannot stand in it. */
function withPlaceholders(record: RawRecord, problems: readonly ReadingProblem[]): RawRecord {
  const copy = structuredClone(record);
  for (const { rule, path: field, message } of problems) {
    const steps = stepsOf(field);
    const [last, value] = [steps.at(-1), valueAt(record, steps)];
    if (rule !== 'invalid-value' || last === undefined || typeof value !== 'string') continue;
    const [, what = '', expected = ''] = /^Unexpected (.*), (expected .*)$/su.exec(message) ?? [];
    const holder = valueAt(copy, steps.slice(0, -1)) as Record<string | number, unknown>;
    holder[last] = troublePlaceholder({ what, expected });
  }
  return copy;
}

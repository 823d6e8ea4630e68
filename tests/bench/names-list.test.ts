import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelledList } from '../../bench/names/generate.ts';
import { peopleFile, queriesFile, readPeople, readQueries } from '../../bench/names/list.ts';
import { everybody } from '../../bench/names/people/roll.ts';
import { Judge } from '../../bench/names/queries/judge.ts';
import { isNearSomebody } from '../../bench/names/queries/nobody.ts';
import { edits, written } from '../../bench/names/spelling.ts';
import { isId } from '../../src/archive/address.ts';
import { personSchema } from '../../src/archive/person.ts';

const people = readPeople();
const queries = readQueries();
const ofKind = (kind: string) => queries.filter((query) => query.kind === kind);
const kinds = [...new Set(queries.map(({ kind }) => kind))];
const readme = readFileSync(path.join(path.dirname(peopleFile), 'README.md'), 'utf8');

describe('the people of the labelled list', () => {
  it('are many, of many writings', () => {
    const written = (language: string) =>
      people.filter(({ forms }) =>
        forms.some((form) => form.kind === 'native' && form.language?.startsWith(language)),
      ).length;
    expect(people.length).toBeGreaterThanOrEqual(1200);
    expect(written('zh')).toBeGreaterThanOrEqual(600);
    expect(written('zh-Hant')).toBeGreaterThanOrEqual(80);
    expect(written('ug-Arab')).toBeGreaterThanOrEqual(150);
    expect(written('bo')).toBeGreaterThanOrEqual(120);
  });

  it('are person records, each with an id of its own', () => {
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    for (const { id, ...record } of people) {
      expect(isId(id), id).toBe(true);
      expect(personSchema.safeParse(record).error, id).toBeUndefined();
    }
  });
});

describe('the queries of the labelled list', () => {
  it('are at least 700, 25 of each class and 150 that mean nobody', () => {
    expect(queries.length).toBeGreaterThanOrEqual(700);
    expect(kinds).toHaveLength(30);
    for (const kind of kinds) expect(ofKind(kind).length, kind).toBeGreaterThanOrEqual(25);
    expect(ofKind('nobody').length).toBeGreaterThanOrEqual(150);
  });

  it('are counted by class in README.md', () => {
    const counted = [...readme.matchAll(/^\| `([a-z-]+)` +\| +(\d+) \|/gmu)].map(
      ([, kind, count]) => `${kind ?? ''} ${count ?? ''}`,
    );
    expect(counted).toEqual(kinds.map((kind) => `${kind} ${ofKind(kind).length}`));
  });

  it('mean people who are on it, and nobody only where that is the class', () => {
    const ids = new Set(people.map(({ id }) => id));
    for (const { kind, text, expected } of queries) {
      expect(expected.length === 0, text).toBe(kind === 'nobody');
      expect(new Set(expected).size, text).toBe(expected.length);
      for (const id of expected) expect(ids, text).toContain(id);
    }
  });

  it('are asked once in a class, and are text', () => {
    const asked = queries.map(({ kind, text }) => `${kind}\t${text}`);
    expect(new Set(asked).size).toBe(asked.length);
    for (const { text } of queries) expect(text).toMatch(/^\S(?:.*\S)?$/u);
  });

  it('name nobody where they shall name nobody', () => {
    const forms = new Set(
      people.flatMap(({ name, forms }) => [name, ...forms.map(({ value }) => value)].map(written)),
    );
    for (const { text } of ofKind('nobody')) {
      expect(written(text) !== '' && forms.has(written(text)), text).toBe(false);
    }
  });
});

describe('who is meant', () => {
  const judge = new Judge(everybody());

  it.each([
    ['one-edit', 1],
    ['transposition', 1],
    ['two-edits', 2],
  ])('by %s is who is nearest, at %i', (kind, distance) => {
    for (const { text, expected } of ofKind(kind)) {
      const nearest = judge.nearest(text, 3);
      expect(nearest.distance, text).toBe(distance);
      expect(nearest.people.map(({ id }) => id).sort(), text).toEqual([...expected].sort());
    }
  });

  it('is nobody where nobody is near', () => {
    for (const { text } of ofKind('nobody')) expect(isNearSomebody(judge, text), text).toBe(false);
  });

  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abcd', 'bcda', 2],
    ['ca', 'abc', 3],
    ['abcdef', 'uvwxyz', 4],
  ])('is measured in edits: %s and %s, %i of 3 at most', (a, b, count) => {
    expect(edits(a, b, 3)).toBe(count);
  });
});

describe('the files of the labelled list', () => {
  let made = { people: '', queries: '' };
  beforeAll(() => {
    made = labelledList();
  }, 60_000);

  it('are what the generator makes', () => {
    expect(made.people === readFileSync(peopleFile, 'utf8')).toBe(true);
    expect(made.queries === readFileSync(queriesFile, 'utf8')).toBe(true);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../../bench/names/bundle.ts';
import { contenders, population } from '../../bench/names/contenders.ts';
import { keystrokes, percentile, typed } from '../../bench/names/keystrokes.ts';
import { limitsOf } from '../../bench/names/limits.ts';
import { readPeople, type ListedPerson } from '../../bench/names/list.ts';
import type { Cost, Measured } from '../../bench/names/measure.ts';
import { namedForms } from '../../bench/names/named-forms.ts';
import { writePagefindIndex } from '../../bench/names/pagefind-index.ts';
import * as fuse from '../../bench/names/peers/fuse.ts';
import * as grams from '../../bench/names/peers/minisearch-grams.ts';
import * as minisearch from '../../bench/names/peers/minisearch.ts';
import * as ours from '../../bench/names/peers/ours.ts';
import { people as eachOnce } from '../../bench/names/peers/peer.ts';
import * as ufuzzy from '../../bench/names/peers/ufuzzy.ts';
import { peopleUpTo } from '../../bench/names/people/more.ts';
import { recallOf, type Answered } from '../../bench/names/recall.ts';
import { namesRows, namesTable } from '../../bench/names/rows.ts';
import { personSchema } from '../../src/archive/person.ts';
import { nameIndex } from '../../src/names/name-index.ts';

// Invented, as all people of the list are.
const chinese: ListedPerson = {
  id: 'ouyang-lvyun',
  name: 'Ouyang Lüyun',
  family: 'Ouyang',
  given: 'Lüyun',
  order: 'family-first',
  forms: [
    { value: '欧阳绿云', kind: 'native', language: 'zh-Hans' },
    { value: 'Green Cloud', kind: 'alias' },
  ],
};
const uyghur: ListedPerson = {
  id: 'toxti-ghopur',
  name: 'Toxti Ghopur',
  family: 'Ghopur',
  given: 'Toxti',
  order: 'given-first',
  forms: [{ value: 'توختى غوپۇر', kind: 'native', language: 'ug-Arab' }],
};

describe('the forms that peers are given', () => {
  it.each([
    ['the name', 'Ouyang Lüyun'],
    ['another name', 'Green Cloud'],
    ['simplified characters', '欧阳绿云'],
    ['traditional characters', '歐陽綠雲'],
    ['the given name in characters', '绿云'],
    ['the other order', 'Lüyun Ouyang'],
    ['pinyin with tones', 'Ōuyáng Lǜyún'],
    ['joined', 'ouyanglüyun'],
  ])('hold %s', (_, form) => {
    expect(namedForms(chinese).forms).toContain(form);
  });

  it('hold pinyin and Wade–Giles with each syllable apart', () => {
    const { forms } = namedForms({ ...chinese, forms: chinese.forms.slice(0, 1) });
    expect(forms.some((form) => /^ou yang l[uüv] yun$/u.test(form))).toBe(true);
    expect(forms.some((form) => /^Ouyang l[uü]-yun$/iu.test(form))).toBe(true);
  });

  it('hold no Chinese of those who have none, and each form once', () => {
    const { id, forms } = namedForms(uyghur);
    expect(id).toBe('toxti-ghopur');
    expect(forms).toEqual(
      expect.arrayContaining(['Toxti Ghopur', 'Ghopur Toxti', 'توختى غوپۇر', 'toxtighopur']),
    );
    expect(forms.join()).not.toMatch(/\p{sc=Han}/u);
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('more people than the list has', () => {
  const list = readPeople();
  const more = peopleUpTo(3000);

  it('begin with the list and are the same each time', () => {
    expect(more).toHaveLength(3000);
    expect(more.slice(0, list.length)).toEqual(list);
    expect(peopleUpTo(3000)).toEqual(more);
    expect(peopleUpTo(2000)).toEqual(more.slice(0, 2000));
    expect(peopleUpTo(10)).toEqual(list.slice(0, 10));
  });

  it('are person records, each with an id of its own', () => {
    expect(new Set(more.map(({ id }) => id)).size).toBe(3000);
    for (const { id, ...record } of more) {
      expect(personSchema.safeParse(record).error, id).toBeUndefined();
    }
  });

  it.each(['zh-Hans', 'zh-Hant', 'ug-Arab', 'bo', 'ar', undefined])(
    'are as many in proportion of those written in %s',
    (language) => {
      const share = (people: readonly ListedPerson[]) =>
        people.filter(
          ({ forms }) => forms.find(({ kind }) => kind === 'native')?.language === language,
        ).length / people.length;
      expect(share(more.slice(list.length))).toBeGreaterThan(share(list) * 0.7);
      expect(share(more.slice(list.length))).toBeLessThan(share(list) * 1.3);
    },
  );

  it('have other names and spellings as those of the list do', () => {
    const forms = (people: readonly ListedPerson[]) =>
      people.flatMap((one) => one.forms).length / people.length;
    expect(forms(more.slice(list.length))).toBeGreaterThan(forms(list) * 0.9);
    expect(forms(more.slice(list.length))).toBeLessThan(forms(list) * 1.1);
  });
});

describe('keystrokes', () => {
  const query = (text: string, ...expected: string[]) => ({ kind: 'exact', text, expected });

  it.each([
    ['Liu', ['L', 'Li', 'Liu']],
    ['刘 X', ['刘', '刘 ', '刘 X']],
    ['𠮷野', ['𠮷', '𠮷野']],
    ['', []],
  ])('grow %s by whole characters', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it('are of some queries that name somebody, and the same ones each time', () => {
    const queries = [
      query('nobody'),
      ...Array.from({ length: 40 }, (_, at) => query(String(at + 10), 'x')),
    ];
    const some = keystrokes(queries, 5);
    expect(some).toHaveLength(10);
    expect(some.join()).not.toContain('n');
    expect(keystrokes(queries, 5)).toEqual(some);
    expect(new Set(keystrokes(queries, 1000)).size).toBe(4 + 40);
  });
});

it.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 3, 2, 1], 0.5, 2],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.95, 10],
  [Array.from({ length: 100 }, (_, at) => at + 1), 0.95, 95],
  [[100, 20, 3], 0, 3],
  [[7], 0.95, 7],
  [[], 0.5, NaN],
])('of %j the share %d does not exceed %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

const answer = (kind: string, expected: readonly string[], ...ids: string[]): Answered => ({
  ...{ kind, expected, text: kind },
  found: ids.map((id) => ({ id: id.replace('?', ''), band: id.endsWith('?') ? 'maybe' : 'sure' })),
});

describe('recall', () => {
  const answered = [
    answer('exact', ['a'], 'a', 'b'),
    answer('exact', ['a', 'b'], 'b'),
    answer('slip', ['a'], 'b', 'c', 'd', 'e', 'a'),
    answer('slip', ['a'], 'b', 'c', 'd', 'e', 'f', 'a'),
    answer('nobody', [], 'a', 'b?'),
    answer('nobody', [], 'a?'),
    answer('nobody', []),
  ];

  it('counts first answers, and the first five, of queries that name somebody', () => {
    expect(recallOf(answered, true)).toEqual({ first: 0.5, five: 0.75, wronglySure: 1 / 3 });
  });

  it.each([
    ['nobody', true, { first: null, five: null, wronglySure: 1 / 3 }],
    ['nobody', false, { first: null, five: null, wronglySure: null }],
    ['exact', true, { first: 1, five: 1, wronglySure: null }],
    ['none', true, { first: null, five: null, wronglySure: null }],
  ])('of %s alone, by a finder that says so or not: %s', (kind, saysSure, expected) => {
    const own = answered.filter((one) => one.kind === kind);
    expect(recallOf(own, saysSure)).toEqual(expected);
  });
});

const cost = (people: number, more: Partial<Cost> = {}): Cost => ({
  ...{ people, data: 30_720, built: 12, median: 5, slow: people === 2000 ? 10 : 30 },
  ...more,
});

/** What may be measured of the first finder, ours, or of another. */
function measured(at: number, more: Partial<Measured> = {}): Measured {
  const contender = contenders[at];
  if (!contender) throw new Error('Unexpected finder, expected one of the table');
  return {
    contender,
    answered: [
      answer('one-edit', ['a'], 'a'),
      answer('transposition', ['a'], 'a'),
      answer('two-edits', ['a'], 'a'),
      answer('nobody', [], 'a?'),
    ],
    code: 4096,
    costs: [cost(2000), cost(10_000)],
    ...more,
  };
}

describe('our limits', () => {
  const broken = (of: Measured) =>
    limitsOf(of).flatMap(({ measure, figure }) => (figure.holds ? [] : [measure]));

  it('hold at each limit', () => {
    expect(limitsOf(measured(0))).toHaveLength(10);
    expect(broken(measured(0))).toEqual([]);
  });

  it.each([
    [{ code: 4097 }, ['code']],
    [{ costs: [cost(2000, { data: 30_721 }), cost(10_000)] }, ['data, 2,000 people']],
    [{ costs: [cost(2000), cost(10_000, { data: 90_000, median: 29 })] }, []],
    [{ costs: [cost(2000, { median: 5.1 }), cost(10_000)] }, ['keystroke, median, 2,000 people']],
    [
      { costs: [cost(2000, { slow: 10.1 }), cost(10_000, { slow: 30.1 })] },
      ['keystroke, 95th percentile, 2,000 people', 'keystroke, 95th percentile, 10,000 people'],
    ],
    [
      { answered: [answer('two-edits', ['a'], 'b', 'a'), answer('nobody', [], 'a')] },
      ['first', 'first, one edit', 'first, two edits', 'wrongly sure'],
    ],
    [
      {
        answered: [
          ...Array.from({ length: 98 }, () => answer('one-edit', ['a'], 'a')),
          ...Array.from({ length: 2 }, () => answer('transposition', ['a'], 'b', 'a')),
          ...Array.from({ length: 200 }, () => answer('two-edits', ['a'], 'a')),
          answer('nobody', []),
        ],
      },
      ['first, one edit'],
    ],
  ])('say which of them does not: %#', (more, expected) => {
    expect(broken(measured(0, more))).toEqual(expected);
  });

  it('are not judged of times that nobody took', () => {
    expect(() => limitsOf(measured(0, { costs: [cost(2000)] }))).toThrow('10000 people');
  });
});

describe('the table of finders', () => {
  const rows = namesRows([
    measured(0),
    measured(1, {
      answered: [answer('one-edit', ['a'], 'b', 'a'), answer('nobody', [], 'a')],
      costs: [cost(2000, { median: 12.5 })],
    }),
  ]);
  const table = namesTable(rows).split('\n');
  const line = (head: string) => table.find((text) => text.startsWith(head))?.split(/ {2,}/u);

  it.each([
    ['class', ['class', 'queries', 'By Name', 'MiniSearch']],
    ['one-edit', ['one-edit', '1', '1.000/1.000', '0.000/1.000']],
    ['nobody', ['nobody', '1', '0.000 sure', '–']],
    ['all that', ['all that name someone', '3', '1.000/1.000', '0.000/1.000']],
    ['code', ['code, KB', '4.0', '4.0']],
    ['data, 2,000', ['data, 2,000 people, KB', '30.0', '30.0']],
    ['keystroke, median, 2', ['keystroke, median, 2,000 people, ms', '5.00', '12.50']],
    ['keystroke, median, 10', ['keystroke, median, 10,000 people, ms', '5.00']],
    ['keystroke, median against', ['keystroke, median against ours, 2,000 people', '×1.0', '×2.5']],
  ])('has a line for %s', (head, expected) => {
    expect(line(head)).toEqual(expected);
  });

  it('compares ours with nobody where only ours was timed', () => {
    expect(table.filter((text) => text.includes('against ours'))).toHaveLength(1);
  });

  it('gives machines the same figures, unrounded', () => {
    expect(rows[0]).toMatchObject({
      kind: 'one-edit',
      finders: { 'By Name': { first: 1 }, MiniSearch: { first: 0, five: 1 } },
    });
    expect(rows).toContainEqual({
      measure: 'made ready, 10,000 people',
      unit: 'ms',
      finders: { 'By Name': 12 },
    });
  });
});

describe('finders', () => {
  const people = [chinese, uyghur, ...readPeople().slice(0, 40)];
  const forms = people.map(namedForms);

  it.each([
    ['ours', () => ours.build(nameIndex(people))],
    ['MiniSearch', () => minisearch.build(forms)],
    ['MiniSearch on n-grams', () => grams.build(forms)],
    ['Fuse.js', () => fuse.build(forms)],
    ['uFuzzy', () => ufuzzy.build(forms)],
  ])('are asked alike, and answer people: %s', async (_, build) => {
    const find = await build();
    for (const query of ['Ouyang Luyun', 'Lüyun Ouyang', '歐陽綠雲', 'OUYANG Lüyum']) {
      const [first] = await find(query, 5);
      expect(first?.id, query).toBe('ouyang-lvyun');
    }
    const many = await find('a', 2);
    expect(many.length).toBeLessThanOrEqual(2);
  });

  it('answer each person once, and no more than asked for', () => {
    expect(eachOnce(['a', 'a', 'b', 'a', 'c', 'd'], 3)).toEqual(
      ['a', 'b', 'c'].map((id) => ({ id })),
    );
    expect(eachOnce([], 3)).toEqual([]);
  });

  it.each(contenders.map(({ module }) => module))(
    'are bundled whole for the browser: %s',
    async (module) => {
      const file = path.resolve(import.meta.dirname, '../../bench/names/peers', `${module}.ts`);
      const script = await bundled(file);
      expect(script).toMatch(/export\s*\{\s*\w+ as build\s*\}/u);
      expect(script).not.toMatch(/^import\b/mu);
    },
  );

  describe('load what they need', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'by-name-bench-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('as JSON: ours an index, the others all forms', async () => {
      const [first, second] = contenders;
      const all = population(people);
      const own = await first?.supply(all, folder);
      const other = await second?.supply(all, folder);
      expect(own?.json).toBe(JSON.stringify(nameIndex(people)));
      expect(JSON.parse(other?.json ?? '')).toEqual(forms);
      expect(own?.bytes).toBeGreaterThan(0);
      expect(own?.bytes).toBeLessThan(other?.bytes ?? 0);
    });

    it('as files: Pagefind, weighed as sent', async () => {
      const few = await writePagefindIndex(forms.slice(0, 3), path.join(folder, 'pagefind'));
      const all = await writePagefindIndex(forms, path.join(folder, 'pagefind'));
      // Its WebAssembly alone is more than 30 KB.
      expect(few.code).toBeGreaterThan(30_000);
      expect(all.code).toBe(few.code);
      expect(all.data).toBeGreaterThan(few.data);
    });
  });
});

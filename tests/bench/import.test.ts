import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nameKey, proseKey, sentencesOf, wordsKey } from '../../bench/import/keys.ts';
import {
  letterOf,
  readLabel,
  readLabelled,
  readThoseLabelled,
  type Labelled,
} from '../../bench/import/label.ts';
import { figureOf } from '../../bench/import/measures.ts';
import { pair } from '../../bench/import/pair.ts';
import { brokenLimits, importTable, missesText, rowsOf } from '../../bench/import/rows.ts';
import { score, type Answer, type Findings } from '../../bench/import/score.ts';
import type { Field, PartyFound, PersonFound } from '../../src/importing/found.ts';

const read = (value?: string): Field =>
  value === undefined ? { how: 'missing' } : { how: 'read', value };
const party = (name: string, more: Partial<PartyFound> = {}): PartyFound => ({
  ...{ how: 'read', kind: 'person', name },
  ...more,
});
const person = (name: string, more: Partial<PersonFound> = {}): PersonFound => ({
  ...{ how: 'read', name },
  ...more,
});

// Invented, as everybody here.
const yaml = `
language: en
title: Free the Bell Founder
date: 2014-03-03
addressees:
  - {kind: person, name: Odile Marchbank, role: [Minister, Minister of Bells], organization: Ministry of Bells}
signatories:
  - {kind: person, name: Dr. Aldo Ferrant, role: Chair, organization: Ringers’ Union}
  - {kind: organization, name: 鐘樓之友, native: Friends of the Belfry}
  - {kind: group, name: "and 1,200 others", count: 1200}
detainees:
  - {name: Shao Mingzhong, native: 邵鸣钟, status: imprisoned}
  - {name: Rui An, status: [detained, not-stated]}
mentions:
  - {name: Una Sexton}
furniture: [Back to Top, Comments Off]
either: [Pia Lund]
not: [Una Sexton, Judge Bo]
text: |
  Dear Minister, Shao Mingzhong cast a bell. He is in prison.
  Dr. Aldo Ferrant
`;

const labelled = (text = yaml): Labelled => ({
  file: 'a.html',
  bytes: new Uint8Array(),
  label: readLabel(text, 'a.html.yaml'),
});

const right: Findings = {
  title: read('Free the bell founder'),
  date: read('2014-03-03'),
  kind: { how: 'missing' },
  language: read('en'),
  addressees: [
    party('Odile Marchbank', { role: 'Minister of Bells', organization: 'the Ministry of Bells' }),
  ],
  signatories: [
    party('Aldo Ferrant', { role: 'Chair', organization: 'Ringers’ Union' }),
    party('Friends of the Belfry', { kind: 'organization', native: '鐘樓之友' }),
    party('1,200 others', { kind: 'group', count: 1200 }),
  ],
  detainees: [
    person('SHAO Mingzhong', { status: 'imprisoned' }),
    person('Rui An', { status: 'not-stated' }),
  ],
  mentions: [person('Una Sexton')],
};
const body = `Dear Minister, [Shao Mingzhong](https://a.example.org) cast a *bell*. He
is in prison.[^1]\n\nDr. Aldo Ferrant`;

const scored = (findings: Partial<Findings> = {}, text = body) =>
  score(labelled(), { body: text, findings: { ...right, ...findings } });
const missed = (...of: Parameters<typeof scored>) =>
  scored(...of).misses.map(({ field, expected, got }) => [field, expected, got]);

describe('a page', () => {
  it('that is as labelled misses nothing', () => {
    expect(missed()).toEqual([]);
    const { tallies } = scored();
    for (const { right: is, expected, found } of Object.values(tallies)) {
      expect([is, is]).toEqual([expected, found]);
    }
    expect(Object.keys(tallies)).toHaveLength(17);
  });

  it.each<[Partial<Findings>, string[][]]>([
    [{ date: read() }, [['date', '2014-03-03', '']]],
    [{ date: read('2014-03') }, [['date', '2014-03-03', '2014-03']]],
    [{ title: read('Free the bell') }, [['title', 'Free the Bell Founder', 'Free the bell']]],
    [{ language: read('fr') }, [['language', 'en', 'fr']]],
    [{ addressees: [] }, [['addressees', 'Odile Marchbank', '']]],
    [
      { addressees: [party('Odile Marchbank', { role: 'Mayor' })] },
      [
        ['addressees-roles', 'Odile Marchbank: Minister or Minister of Bells', 'Mayor'],
        ['addressees-organizations', 'Odile Marchbank: Ministry of Bells', ''],
      ],
    ],
    [
      { signatories: [...right.signatories, party('Una Sexton')] },
      [
        ['signatories', '', 'Una Sexton'],
        ['traps', 'nobody for Una Sexton', 'Una Sexton'],
      ],
    ],
    // The same in another script is one too many.
    [
      { signatories: [...right.signatories, party('鐘樓之友', { kind: 'organization' })] },
      [['signatories', '', 'Friends of the Belfry']],
    ],
    [
      { detainees: [person('邵鸣钟', { status: 'died' }), person('Rui An')] },
      [
        ['statuses', 'Shao Mingzhong: imprisoned', 'died'],
        ['statuses', 'Rui An: detained or not-stated', ''],
      ],
    ],
    [{ mentions: [] }, [['mentions', 'Una Sexton', '']]],
    [{ mentions: ['Una Sexton', 'Pia Lund'].map((name) => person(name)) }, []],
    [
      { addressees: [party('Odile Marchbank', { ...right.addressees[0], kind: 'organization' })] },
      [['kinds', 'Odile Marchbank: person', 'organization']],
    ],
  ])('understood otherwise tells what: %#', (findings, expected) => {
    expect(missed(findings)).toEqual(expected);
  });

  it('tells furniture left and sentences lost', () => {
    expect(
      missed({}, 'Dear Minister, Shao Mingzhong cast a bell. Dr. Aldo Ferrant. Back to top!'),
    ).toEqual([
      ['furniture', 'without “Back to Top”', 'Back to Top'],
      ['sentences', 'He is in prison.', ''],
    ]);
  });

  it('that was refused has nothing right, not even an empty date', () => {
    const empty = labelled(yaml.replace('date: 2014-03-03', 'date: null'));
    const { tallies } = score(empty, { refusal: 'It holds pictures only.' });
    expect(tallies.date).toEqual({ right: 0, expected: 1, found: 1 });
    expect(tallies.sentences?.right).toBe(0);
    expect(tallies.signatories).toEqual({ right: 0, expected: 3, found: 0 });
  });

  it('counts what is guessed wrong, not what is left empty', () => {
    const guesses = (findings: Partial<Findings>) => scored(findings).tallies.guesses;
    expect(guesses({ date: read(), detainees: [] })).toEqual({ right: 6, expected: 6, found: 6 });
    expect(guesses({ date: read('2015'), detainees: [person('Judge Bo')] })).toEqual({
      ...{ right: 6, expected: 8, found: 8 },
    });
  });

  it('may be rightly left without a date', () => {
    const empty = labelled(
      yaml.replace('date: 2014-03-03', 'date: [null, 2014]'.replace('2014', '"2014"')),
    );
    const date = (value?: string) =>
      score(empty, { body, findings: { ...right, date: read(value) } }).tallies.date?.right;
    expect([date(), date('2014'), date('2014-03-03')]).toEqual([1, 1, 0]);
  });
});

describe('names', () => {
  it.each([
    ['Dr. Yang Beile', 'YANG Beile'],
    ['Sørine Łuk', 'Sorine Luk'],
    ['Professor Sir Rupert Amory', 'Rupert Amory'],
    ['霍啟衡先生', '霍啟衡'],
    ['Wu  Cheng-yi', 'Wu Chengyi'],
    ['The Open Page League (OPL)', 'Open Page League'],
    ['Sister Consolata Rowe', 'Consolata Rowe'],
  ])('are one: %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Yang Beile', 'Yang Belle'],
    ['Miss', 'Ms'],
    ['Drina Holt', 'Ina Holt'],
    ['Lian Ye (the lawyer)', 'Lian Ye'],
    ['Minister of Bells', 'of Bells'],
    ['先生', ''],
  ])('are two: %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('pair each once, exact ones first, and groups by their words', () => {
    const named = (name: string, kind = 'person') => ({ name, kind });
    const expected = [named('Li Mu'), named('Friends of the Bell', 'group')];
    const found = [
      { ...named('Li Mo'), as: ['Li Mu'] },
      named('Li Mu'),
      named('the Friends of the Bell, 2014', 'organization'),
    ];
    expect(pair(expected, found)).toEqual({
      pairs: [
        [expected[0], found[1]],
        [expected[1], found[2]],
      ],
      missed: [],
      extra: [found[0]],
    });
    expect(pair([named('Bell friends', 'group')], [named('Bell')]).pairs).toEqual([]);
  });

  it.each([
    ['The Ministry of Bells', 'ministry of bells', true],
    ['Chair, Board', 'Chair Board', true],
    ['Open Page League (OPL)', 'the Open Page League', true],
    ['Chair', 'Vice-Chair', false],
  ])('of offices: %s and %s', (one, other, same) => {
    expect(wordsKey(one) === wordsKey(other)).toBe(same);
  });
});

describe('prose', () => {
  it.each([
    ['a **bold** [word](https://x.example.org/a_(b) "t")', 'a bold word'],
    ['1. One\n2. Two', 'One Two'],
    ['1\\. One', 'One'],
    ['See[1] and[^2] <https://a.example.org>', 'see and'],
    ['See[1](#a), [[2]](#b), [\\[3\\]](#c) and<sup>4</sup>', 'see and'],
    ['a [here](https://a.example.org) and [sic]', 'a here and sic'],
    ['![A photo](a.png)Text', 'text'],
    ['a demo-\ncratic vote', 'a democratic vote'],
    ['第一，&nbsp;釋放', '第一釋放'],
  ])('is its letters: %j', (markdown, plain) => {
    expect(proseKey(markdown)).toBe(proseKey(plain));
  });

  it('keeps figures, and other scripts whole', () => {
    expect(proseKey('In 2019 སྐད')).toBe('in2019སྐད');
  });

  it('is told apart into sentences', () => {
    expect(sentencesOf('1. One.[^1] Two?\n***\n<b>Three</b>', 'en')).toEqual([
      ...['One.', 'Two?', 'Three'],
    ]);
    expect(sentencesOf('一句。两句！', 'zh-Hans')).toEqual(['一句。', '两句！']);
  });
});

describe('labels', () => {
  it.each([
    ['title: A\ndate: null', 'language'],
    ['language: en\ntitle: A\ndate: 3 March', 'date'],
    ['language: en\ntitle: A\ndate: null\ndetainees: [{name: B, status: jailed}]', 'status'],
    ['language: en\ntitle: A\ndate: null\nsignatory: []', 'signatory'],
  ])('are held to their form: %j', (text, said) => {
    expect(() => readLabel(text, 'a.yaml')).toThrow(said);
  });

  it('point to the lines of a text that stands elsewhere', () => {
    const { label } = labelled('language: en\ntitle: A\ndate: null\nlines: ["1", "3-4"]');
    const bytes = new TextEncoder().encode('one\ntwo\nthree\nfour\nfive');
    expect(letterOf({ file: 'a.txt', bytes, label })).toBe('one\nthree\nfour');
  });

  it('and pages stand in pairs', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'by-name-bench-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const [pages, labels] = ['pages', 'labels'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    await mkdir(pages);
    await mkdir(labels);
    await writeFile(path.join(pages, 'a.html'), 'A');
    await writeFile(path.join(labels, 'a.html.yaml'), yaml);
    const [only] = await readLabelled(pages, labels);
    expect(only).toMatchObject({ file: 'a.html', label: { title: ['Free the Bell Founder'] } });
    await writeFile(path.join(labels, 'b.html.yaml'), yaml);
    await expect(readLabelled(pages, labels)).rejects.toThrow('b.html');
    await writeFile(path.join(pages, 'c.html'), 'C');
    await expect(readLabelled(pages, labels)).rejects.toThrow('c.html, b.html');
    // Of real texts, whichever has both.
    const those = async (texts?: string) =>
      (await readThoseLabelled(texts, labels)).map(({ file }) => file);
    expect(await those(pages)).toEqual(['a.html']);
    expect(await those(path.join(folder, 'none'))).toEqual([]);
    expect(await those()).toEqual([]);
  });

  const bench = path.resolve(import.meta.dirname, '../../bench/import');

  it('of the invented pages are in order, and as many and as varied as the issue asks', async () => {
    const all = await readLabelled(path.join(bench, 'pages'), path.join(bench, 'labels'));
    const languages = all.map(({ label }) => label.language);
    const bilingual = languages.filter((tags) => tags.includes('en') && tags.length > 1);
    const chinese = languages.filter(
      ([first = '', ...more]) => first.startsWith('zh') && !more.length,
    );
    const english = languages.filter((tags) => tags.join() === 'en');
    expect(all.length).toBeGreaterThanOrEqual(36);
    expect(english.length).toBeGreaterThanOrEqual(20);
    expect(chinese.length).toBeGreaterThanOrEqual(9);
    expect(bilingual.length).toBeGreaterThanOrEqual(3);
    const statuses = new Set(
      all.flatMap(({ label }) => label.detainees.flatMap((one) => one.status)),
    );
    expect(statuses.size).toBe(9);
    for (const page of all) expect(letterOf(page), page.file).not.toBe('');
  });
});

describe('the table', () => {
  const answer = (findings: Partial<Findings> = {}): Answer => ({
    body,
    findings: { ...right, ...findings },
  });
  const other = labelled(yaml.replace('language: en', 'language: fr'));
  const rows = rowsOf('invented', [
    score(labelled(), answer()),
    score(labelled(yaml.replace('language: en', 'language: zh-Hans')), answer({ date: read() })),
    score(other, answer({ date: read(), language: read('fr'), signatories: [] })),
    score(other, answer({ language: read('fr'), detainees: [person('Judge Bo')] })),
  ]);
  const figure = (group: string, measure: string) =>
    rows.find((row) => row.group === group && row.measure === measure)?.figure;

  it('pools English and Chinese, and limits them as one', () => {
    expect(figure('English and Chinese', 'date')).toMatchObject({ value: 0.5, holds: false });
    expect(figure('English', 'date')).toEqual({ value: 1, limit: null, holds: null });
    expect(figure('English and Chinese', 'signatories')).toMatchObject({ value: 1, holds: true });
  });

  it('holds other languages to a whole body, and to nothing guessed wrong', () => {
    expect(figure('other languages', 'date')).toEqual({ value: 0.5, limit: null, holds: null });
    expect(figure('other languages', 'sentences')).toMatchObject({ value: 0, holds: true });
    expect(figure('other languages', 'guesses')).toMatchObject({
      value: 1,
      limit: 0,
      holds: false,
    });
    expect(brokenLimits(rows)).toEqual([
      'invented, English and Chinese: date exact, or rightly empty 0.500 < 0.950 !',
      'invented, other languages: guessed wrong, not left empty 1 > 0 !',
    ]);
  });

  it('lines up', () => {
    const lines = importTable(rows).split('\n');
    const line = (head: string) => lines.find((text) => text.startsWith(head))?.split(/ {2,}/u);
    expect(line('invented')).toEqual([
      ...[
        'invented',
        'English and Chinese (2)',
        'English (1)',
        'Chinese (1)',
        'other languages (2)',
      ],
    ]);
    expect(line('date')).toEqual([
      ...['date exact, or rightly empty', '0.500 < 0.950 !', '1.000', '0.000', '0.500'],
    ]);
    expect(line('sentences')).toEqual(['sentences lost', '0 ≤ 0', '0', '0', '0 ≤ 0']);
  });

  it.each([
    ['signatories', { right: 1, expected: 2, found: 3 }, 0.4],
    ['signatories', { right: 0, expected: 0, found: 2 }, 0],
    ['date', { right: 3, expected: 4, found: 4 }, 0.75],
    ['sentences', { right: 3, expected: 4, found: 4 }, 1],
    ['signatories', { right: 0, expected: 0, found: 0 }, undefined],
  ] as const)('reckons %s of %j', (measure, tally, value) => {
    expect(figureOf(measure, tally, false)?.value).toBe(value);
  });

  it('lists what was missed', () => {
    const file = 'a.html';
    expect(
      missesText([
        { file, field: 'signatories', expected: '', got: 'Una Sexton' },
        { file, field: 'date', expected: '2014', got: '' },
      ]),
    ).toBe(
      'a.html\n  signatories: expected nobody, got Una Sexton\n  date: expected 2014, got nothing',
    );
  });
});

import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { wholeText } from '../../../src/exports/pieces.ts';
import { analysis } from '../../../src/exports/search-engine/analysis.ts';
import { bulk } from '../../../src/exports/search-engine/bulk.ts';
import { letterDocument } from '../../../src/exports/search-engine/document.ts';
import { indexDefinition } from '../../../src/exports/search-engine/mapping.ts';
import { textOf } from '../../../src/exports/search-engine/text.ts';
import { blocksOf } from '../../docs/blocks.ts';
import { archiveOf, issue, letter, organization, person } from '../../archive/records.ts';
import { fullArchive, hostile, numbered } from '../full.ts';
import { hostile as hostileText } from '../hostile.ts';
import { bodyTree, readArchive, site, updated } from '../published.ts';
import { documentFaults, fieldsOf, readBulk } from './mapping.ts';

const { settings, mappings } = indexDefinition(site, updated);
const { properties } = mappings;

const empty: Root = { type: 'root', children: [] };
const tree = (html: string) => fromHtml(html, { fragment: true });

const written = (archive: Archive, bodyOf: (id: string) => Promise<Root>): Promise<string> =>
  wholeText(bulk({ archive, site, bodyOf }));

let turn = 0;
const hostileValues = [...hostile, ...hostileText, 'x'.repeat(40_000), '名'.repeat(12_000)];
const hostileNext = () => hostileValues[(turn += 1) % hostileValues.length] ?? '';
const withoutBodies = (archive: Archive) => ({ archive, bodies: new Map<string, string>() });

describe.each([
  ['of this project', () => readArchive('content')],
  ['that is invented', () => readArchive('tests/fixtures/archive')],
  ['with nothing in it', () => Promise.resolve(withoutBodies(archiveOf({})))],
  ['that is full', () => Promise.resolve(withoutBodies(fullArchive(numbered('Words')).archive))],
  ['that is hostile', () => Promise.resolve(withoutBodies(fullArchive(hostileNext).archive))],
])('the letters of an archive %s', (_name, read) => {
  const pairs = async () => {
    const { archive, bodies } = await read();
    const bodyOf = async (id: string) => {
      const record = archive.letter(id);
      return record ? bodyTree(archive, record, bodies.get(id) ?? hostileNext()) : empty;
    };
    return { archive, ...readBulk(await written(archive, bodyOf)) };
  };

  it('have a document each, under their ids', async () => {
    const { archive, pairs: read } = await pairs();
    expect(read.map(([action]) => action)).toEqual(
      archive.letters.map(({ id }) => ({ index: { _index: 'letters', _id: id } })),
    );
    expect(new Set(read.map(([, document]) => document['id'])).size).toBe(archive.letters.length);
  });

  it('fit the index', async () => {
    const { pairs: read } = await pairs();
    expect(read.flatMap(([, document]) => documentFaults(document, properties))).toEqual([]);
  });

  it('stand on lines that every reader of lines tells apart alike', async () => {
    const { lines } = await pairs();
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|\\ud[89a-f]/iu);
  });
});

describe('the check of documents', () => {
  it.each([
    [{ titel: 'x' }],
    [{ people: [{ id: 'mi', nmae: 'x' }] }],
    [{ people: ['mi'] }],
    [{ title: 1 }],
    [{ day: '2010-02-30' }],
    [{ day: '2010' }],
    [{ dates: {} }],
    [{ dates: { gte: '2011-01-01', lte: '2010-01-01' } }],
    [{ dates: { gt: '2011-01-01' } }],
    [{ id: '名'.repeat(12_000) }],
  ])('sees what is wrong with %j', (document) => {
    expect(documentFaults(document, properties)).toHaveLength(1);
  });

  it.each([['{"a":1}'], ['{"a":1}\n'], ['{"a":"\n"}\n{}\n']])('cannot read %j', (text) => {
    expect(() => readBulk(text)).toThrow();
  });
});

/** What OpenSearch has without plugins, of what is used here: https://docs.opensearch.org/latest/analyzers/ */
const builtIn = {
  analyzer: ['cjk'],
  tokenizer: ['standard', 'keyword'],
  filter: [
    ...['lowercase', 'asciifolding', 'cjk_width'],
    ...['arabic_normalization', 'persian_normalization'],
  ],
  types: ['stemmer', 'stop', 'truncate', 'edge_ngram', 'pattern_replace', 'custom'],
};

describe('the index', () => {
  const known = [...builtIn.analyzer, ...Object.keys(analysis.analyzer)];
  const used = fieldsOf(properties).flatMap(([, { analyzer, search_analyzer: search }]) => [
    ...(analyzer === undefined ? [] : [analyzer]),
    ...(search === undefined ? [] : [search]),
  ]);

  it('takes nothing that it has not foreseen, at any depth', () => {
    expect(mappings.dynamic).toBe('strict');
    const nested = fieldsOf(properties).filter(([, { type }]) => type === 'nested');
    expect(nested.map(([name]) => name)).toContain('people');
    for (const [, mapping] of nested) expect(mapping['dynamic']).toBe('strict');
  });

  it('has every analyzer that a field names, and none that no field does', () => {
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect(
      Object.keys(settings.analysis.analyzer).filter((name) => !used.includes(name as never)),
    ).toEqual([]);
  });

  it('says how every text is taken apart', () => {
    const texts = fieldsOf(properties).filter(([, { type }]) => type === 'text');
    expect(texts.filter(([, { analyzer }]) => analyzer === undefined)).toEqual([]);
  });

  it('makes analyzers of what it defines or OpenSearch has', () => {
    const filters = [...builtIn.filter, ...Object.keys(analysis.filter)];
    const own = Object.keys(analysis.char_filter);
    for (const { tokenizer, filter, char_filter: before } of Object.values(analysis.analyzer)) {
      expect(builtIn.tokenizer).toContain(tokenizer);
      expect(filter.filter((name) => !filters.includes(name))).toEqual([]);
      expect(before.filter((name) => !own.includes(name))).toEqual([]);
    }
    for (const part of [analysis.char_filter, analysis.filter, analysis.analyzer]) {
      for (const { type } of Object.values(part)) expect(builtIn.types).toContain(type);
    }
  });

  it.each([
    ['marks', 'Xi’an Tsé-ring', 'Xian Tsé-ring'],
    ['join', 'Liu Xiao-bo', 'LiuXiaobo'],
    ['join', '连 夜华', '连夜华'],
    ['turn', 'Liu Xia Bo', 'Xia Bo Liu'],
    ['turn', '连夜华', '连夜华'],
    ['accents', 'e\u0301', 'e'],
  ] as const)('changes by %s %j to %j', (name, text, changed) => {
    // These patterns mean the same to Java and to JavaScript.
    const { pattern, replacement } = analysis.char_filter[name];
    expect(text.replaceAll(new RegExp(pattern, 'gu'), replacement)).toBe(changed);
  });
});

describe('the query in docs/opensearch.md', () => {
  const [query = ''] = blocksOf('opensearch.md', 'json');
  const fields = new Map(fieldsOf(properties));
  const metadata = new Set(['_score']);

  /** Every field that a part of a query names. */
  function namedIn(value: unknown, key = ''): string[] {
    if (typeof value === 'string')
      return ['field', 'path', 'fields', '_source', 'sort'].includes(key) ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((one) => namedIn(one, key));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, one]) => {
      const isField = key === 'sort' || key === 'fields' || (key === 'terms' && Array.isArray(one));
      return [...(isField ? [name] : []), ...namedIn(one, name)];
    });
  }

  it('asks for fields that there are', () => {
    const named = namedIn(JSON.parse(query)).map((name) => name.replace(/\^\d+$/u, ''));
    expect(named).toContain('people.forms.beginnings');
    expect(named).toContain('issues.id');
    expect(named).toContain('day');
    expect(named.filter((name) => !fields.has(name) && !metadata.has(name))).toEqual([]);
  });
});

describe('a letter’s document', () => {
  const record = letter('2014-harbor', {
    title: 'For\u2028those of\nthe harbor',
    date: '2014-03~',
    signatories: [
      { person: 'ana', organization: 'quill', as: ['A. Vesel'] },
      { organization: 'quill', relation: 'issued' },
      { group: 'neighbors', count: 12 },
    ],
    addressees: [{ organization: 'board', relation: 'called-on' }],
    detainees: [
      { person: 'mi', status: 'imprisoned', as: ['Mi  Lan'] },
      { person: 'lost', status: 'released' },
    ],
    mentions: [{ person: 'mi' }],
    issues: ['press'],
    asks: [
      { ask: 'Free her', kind: 'release' },
      { ask: 'Free all', kind: 'release' },
    ],
    related: [{ letter: '2013-haven', relation: 'translation-of' }],
  });
  const archive = archiveOf({
    letters: [record],
    people: [
      person('ana', { name: 'Ana Vesel' }),
      person('mi', {
        name: 'Mi Lan',
        forms: [{ value: '米兰', kind: 'native', language: 'zh-Hans' }],
      }),
    ],
    organizations: [
      organization('quill', { name: 'Quill House', acronym: 'QH' }),
      organization('board', { name: 'Board' }),
    ],
    issues: [issue('press', { label: 'Freedom of the press' })],
  });

  it('holds what is searched, counted and shown', () => {
    expect(letterDocument(record, tree('<p>Words</p>'), { archive, site })).toEqual({
      id: '2014-harbor',
      url: 'https://lamp.example.org/archive/letters/2014-harbor/',
      title: 'For those of the harbor',
      date: '2014-03~',
      dates: { gte: '2014-03-01', lte: '2014-03-31' },
      day: '2014-03-01',
      year: '2014',
      kind: 'open-letter',
      languages: ['en'],
      language: 'en',
      text: 'summary',
      body: 'Words',
      occasion: undefined,
      signatories: [
        {
          ...{ kind: 'person', id: 'ana', label: 'Ana Vesel', relation: 'signed' },
          forms: ['Ana Vesel', 'A. Vesel'],
        },
        {
          ...{ kind: 'organization', id: 'quill', label: 'Quill House', relation: 'issued' },
          forms: ['Quill House', 'QH'],
        },
        {
          ...{ kind: 'group', id: undefined, label: 'neighbors', relation: 'signed' },
          forms: ['neighbors'],
        },
      ],
      addressees: [
        {
          ...{ kind: 'organization', id: 'board', label: 'Board', relation: 'called-on' },
          forms: ['Board'],
        },
      ],
      organizations: [{ id: 'quill', label: 'Quill House', forms: ['Quill House', 'QH'] }],
      people: [
        {
          ...{ id: 'mi', label: 'Mi Lan 米兰', forms: ['Mi Lan', '米兰'] },
          ...{ part: ['detainee', 'mention'], status: ['imprisoned'] },
        },
        // Who has no record is a matter of `check`.
        { id: 'lost', label: 'lost', forms: [], part: ['detainee'], status: ['released'] },
      ],
      issues: [{ id: 'press', label: 'Freedom of the press' }],
      asks: ['Free her', 'Free all'],
      askKinds: ['release'],
      rights: 'InC',
      translationOf: '2013-haven',
    });
  });

  it.each([
    ['2014', { gte: '2014-01-01', lte: '2014-12-31' }, '2014-01-01', '2014'],
    ['201X', { gte: '2010-01-01', lte: '2019-12-31' }, '2010-01-01', '2010s'],
    ['../2014-05', { gte: undefined, lte: '2014-05-31' }, '2014-05-31', '2014'],
    ['2014-05/', { gte: '2014-05-01', lte: undefined }, '2014-05-01', '2014'],
  ])('dates %s', (date, dates, day, year) => {
    const document = letterDocument(letter('x', { date }), empty, { archive, site });
    expect(document).toMatchObject({ date, dates, day, year });
    expect(documentFaults(JSON.parse(JSON.stringify(document)), properties)).toEqual([]);
  });
});

describe('the words of a text', () => {
  it.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['<ul><li>One</li><li>two</li></ul>', 'One two'],
    ['<p>One<br>two</p>', 'One two'],
    ['<p>H<em>ar</em>bor <a href="/x">town</a></p>', 'Harbor town'],
    ['<table><tr><td>One</td><td>two</td></tr></table>', 'One two'],
    ['<p>Held<sup><a data-footnote-ref href="#n">1</a></sup>.</p>', 'Held.'],
    ['<li>A note <a data-footnote-backref href="#r">↩</a></li>', 'A note'],
    ['<p>&lt;b&gt; &amp; "quoted"\n\u2028\u202Etext</p>', '<b> & "quoted" text'],
    ['<!-- said to nobody --><p>One</p>', 'One'],
  ])('%s are %j', (html, words) => {
    expect(textOf(tree(html))).toBe(words);
  });
});

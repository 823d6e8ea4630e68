import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Content } from '../../src/archive/content.ts';
import type { Drafted } from '../../src/importing/drafts.ts';
import type { Facts } from '../../src/importing/found.ts';
import type { Understanding } from '../../src/importing/understand.ts';
import { readContent } from '../../src/reading/content.ts';
import { asContent, checkFolder, layContent, type Files } from '../content-folder.ts';
import { draftsIn, pageOf, read, understood } from './pages.ts';

const people = {
  'people/ana-vesel.yaml':
    'name: Ana Vesel\nforms:\n  - value: Анна Весел\n    language: ru\n    kind: native\n',
  'people/lian-ye.yaml':
    'name: Lian Ye\nforms:\n  - value: 连夜\n    language: zh-Hans\n    kind: native\n',
} as const satisfies Files;

async function contentOf(files: Files = {}): Promise<{ folder: string; content: Content }> {
  const folder = await layContent({ ...people, ...files });
  return { folder, content: (await readContent(folder)).content };
}

const draftOf = ({ drafts }: Drafted, file: RegExp): string =>
  drafts.find((draft) => file.test(draft.file))?.text ?? '';

const recordIn = (text: string) =>
  parse(text.split(/^---\n/mu)[1] ?? '') as Record<string, unknown>;

async function recordOf(told: Partial<Understanding>): Promise<Record<string, unknown>> {
  const { content } = await contentOf();
  return recordIn(draftOf(draftsIn(content, understood(told)), /^letters/u));
}

describe('a draft names', () => {
  it('whom the archive knows by any form, with the spelling of the letter', async () => {
    const { content } = await contentOf();
    const drafted = draftsIn(
      content,
      understood({
        signatories: [
          {
            kind: 'person',
            name: 'Vesel, Ana',
            role: 'Printer',
            organization: 'Quill House',
            ...read(9),
          },
        ],
        addressees: [
          { kind: 'organization', name: 'QUILL HOUSE', relation: 'called-on', ...read(3) },
        ],
        detainees: [
          { name: 'Lian Ye', native: '連夜', status: 'detained', id: 'lian-ye', ...read(5) },
        ],
      }),
    );
    expect(drafted.drafts.map(({ file }) => file)).toEqual([
      'letters/2014-05-09-second-letter-harbor-arrests.md',
    ]);
    const record = recordIn(drafted.drafts[0]?.text ?? '');
    expect(record).toMatchObject({
      signatories: [
        { person: 'ana-vesel', organization: 'quill-house', role: 'Printer', as: ['Vesel, Ana'] },
      ],
      addressees: [{ organization: 'quill-house', relation: 'called-on' }],
      detainees: [{ person: 'lian-ye', status: 'detained' }],
    });
    expect(drafted.matched.map(({ id }) => id)).toEqual(['quill-house', 'ana-vesel', 'lian-ye']);
  });

  it('newcomers once, with a file for each and their native form', async () => {
    const { content } = await contentOf();
    const drafted = draftsIn(
      content,
      understood({
        letterLanguages: ['en', 'zh-Hant'],
        signatories: [
          {
            kind: 'person',
            name: 'Situ Wan',
            native: '司徒灣',
            organization: 'Reed Union (RU)',
            ...read(9),
          },
          { kind: 'person', name: '司徒灣', ...read(12) },
          { kind: 'organization', name: 'Reed Union', ...read(10) },
        ],
        mentions: [{ name: 'Situ Wan', as: ['S. Wan'], ...read(5) }],
      }),
    );
    const files = Object.fromEntries(drafted.drafts.map(({ file, text }) => [file, text]));
    expect(Object.keys(files)).toEqual([
      'letters/2014-05-09-second-letter-harbor-arrests.md',
      'organizations/reed-union.yaml',
      'people/situ-wan.yaml',
    ]);
    expect(parse(files['people/situ-wan.yaml'] ?? '')).toMatchObject({
      ...{ name: 'Situ Wan', family: 'Situ', given: 'Wan', order: 'family-first' },
      forms: [
        {
          ...{ value: '司徒灣', language: 'zh-Hant', kind: 'native' },
          source: '2014-05-09-second-letter-harbor-arrests',
        },
      ],
    });
    expect(parse(files['organizations/reed-union.yaml'] ?? '')).toEqual({
      ...{ name: 'Reed Union', acronym: 'RU' },
    });
    expect(recordIn(drafted.drafts[0]?.text ?? '')).toMatchObject({
      signatories: [{ person: 'situ-wan' }, { organization: 'reed-union' }],
      mentions: [{ person: 'situ-wan', as: ['S. Wan'] }],
    });
  });

  it('another name as one of a newcomer, and which names the letter uses', async () => {
    const { content } = await contentOf();
    const drafted = draftsIn(
      content,
      understood({
        detainees: [
          {
            ...{ name: 'Ding Jianhua', native: '丁建华', as: ['Ding Haobo', 'Ding Chienhua'] },
            aliases: [{ name: 'Ding Haobo', native: '丁浩波' }],
            ...read(5),
          },
        ],
      }),
    );
    expect(parse(draftOf(drafted, /^people/u))).toMatchObject({
      forms: [
        { value: '丁建华', language: 'zh-Hans', kind: 'native' },
        { value: 'Ding Haobo', kind: 'alias' },
        { value: '丁浩波', language: 'zh-Hans', kind: 'alias' },
      ],
    });
    expect(recordIn(draftOf(drafted, /^letters/u))).toMatchObject({
      detainees: [{ person: 'ding-jianhua', as: ['Ding Jianhua', 'Ding Haobo', 'Ding Chienhua'] }],
    });
  });

  it('a newcomer’s family name where the letter speaks of China', async () => {
    const { content } = await contentOf();
    const newcomer = (letter: string) =>
      parse(
        draftOf(
          draftsIn(
            content,
            understood({ mentions: [{ name: 'Ding Jianhua', ...read(5) }] }),
            pageOf(letter),
          ),
          /^people/u,
        ),
      ) as Record<string, unknown>;
    expect(newcomer('To the ports of China.')).toMatchObject({
      ...{ family: 'Ding', given: 'Jianhua', order: 'family-first' },
    });
    expect(newcomer('To the ports of Veldania.')).not.toHaveProperty('family');
  });

  it('someone who may be there as new, and asks who it is', async () => {
    const { content } = await contentOf();
    const drafted = draftsIn(
      content,
      understood({ mentions: [{ name: 'Anna Veseli', ...read(7) }] }),
    );
    expect(drafted.added).toMatchObject([{ id: 'anna-veseli', line: 7 }]);
    expect(drafted.warnings).toEqual([
      { line: 7, message: expect.stringContaining('ana-vesel') as string },
    ]);
  });

  it.each<[string, Files, string | undefined]>([
    [
      'and has no signs of its own',
      { 'people/situ-wan.yaml': 'name: Situ Wan\n' },
      'forms:\n  - value: 司徒灣\n    language: zh-Hant\n    kind: native\n    source: 2014-05-09-second-letter-harbor-arrests',
    ],
    [
      'and has other forms',
      { 'people/situ-wan.yaml': 'name: Situ Wan\nforms:\n  - { value: S. Wan, kind: alias }\n' },
      '  - value: 司徒灣\n    language: zh-Hant\n    kind: native\n    source: 2014-05-09-second-letter-harbor-arrests',
    ],
    [
      'but has other signs',
      {
        'people/situ-wan.yaml':
          'name: Situ Wan\nforms:\n  - { value: 司徒婉儿, language: zh-Hans, kind: native }\n',
      },
      undefined,
    ],
    ['nearly alone', { 'people/situ-wan.yaml': 'name: Situ Wang\n' }, undefined],
  ])('someone in signs alone, who reads as a record is called %s', async (_, files, paste) => {
    const { content } = await contentOf(files);
    const drafted = draftsIn(
      content,
      understood({ letterLanguages: ['zh-Hant'], mentions: [{ name: '司徒灣', ...read(5) }] }),
    );
    expect(drafted.added).toMatchObject([{ id: 'situ-wan-2', line: 5 }]);
    const asked = drafted.warnings.filter((warning) => warning.paste !== undefined);
    expect(asked.map((warning) => warning.paste)).toEqual(paste === undefined ? [] : [paste]);
    for (const { message } of asked) {
      expect(message).toContain('Is “司徒灣” Situ Wan, situ-wan?');
      expect(message).toContain('people/situ-wan.yaml');
    }
  });

  it('a government in signs as it is called in English, and bodies by how their signs read', async () => {
    const { content } = await contentOf({
      'organizations/chinese-government.yaml': 'name: Chinese Government\n',
    });
    const drafted = draftsIn(
      content,
      understood({
        letterLanguages: ['zh-Hant'],
        addressees: [
          { kind: 'organization', name: '中國政府', ...read(2) },
          { kind: 'organization', name: '日本政府', ...read(3) },
          { kind: 'organization', name: 'the Japanese Government', ...read(4) },
          { kind: 'organization', name: '单车工会', ...read(5) },
        ],
      }),
    );
    expect(drafted.matched.map(({ id }) => id)).toEqual(['chinese-government']);
    expect(drafted.added.map(({ id }) => id)).toEqual(['japanese-government', 'dan-che-gong-hui']);
    expect(parse(draftOf(drafted, /japanese/u))).toEqual({
      name: 'Japanese Government',
      forms: [
        {
          value: '日本政府',
          language: 'zh-Hant',
          kind: 'native',
          source: '2014-05-09-second-letter-harbor-arrests',
        },
      ],
    });
  });

  it('newcomers by ids of some words, and without the capitals of a list', async () => {
    const { content } = await contentOf();
    const long =
      'Special Committee on the Protection of the Freedom of Tides and of All Harbor Readers';
    const drafted = draftsIn(
      content,
      understood({
        signatories: [
          { kind: 'organization', name: long, ...read(8) },
          { kind: 'person', name: 'LIAN Yewen', ...read(9) },
        ],
        detainees: [{ name: 'BO DENT', as: ['Bo Dent', 'B. Dent'], ...read(4) }],
      }),
    );
    expect(drafted.drafts.map(({ id }) => id)).toEqual([
      '2014-05-09-second-letter-harbor-arrests',
      'special-committee-on-the-protection-of-the-freedom-of-tides',
      'lian-yewen',
      'bo-dent',
    ]);
    expect(parse(draftOf(drafted, /lian-yewen/u))).toMatchObject({
      ...{ name: 'Lian Yewen', family: 'Lian', given: 'Yewen', order: 'family-first' },
    });
    expect(parse(draftOf(drafted, /bo-dent/u))).toMatchObject({ name: 'Bo Dent' });
    expect(recordIn(draftOf(drafted, /^letters/u))).toMatchObject({
      signatories: [{}, { person: 'lian-yewen' }],
      detainees: [{ person: 'bo-dent', as: ['B. Dent'] }],
    });
    expect(draftOf(drafted, /^letters/u)).not.toMatch(/LIAN|BO DENT/u);
  });

  it('nobody in two lists, and a group with its count', async () => {
    expect(
      await recordOf({
        detainees: [
          { name: 'Ana Vesel', ...read(4) },
          { name: 'Анна Весел', ...read(5) },
        ],
        mentions: [{ name: 'Ana Vesel', ...read(6) }],
        signatories: [{ kind: 'group', name: '12 neighbors', count: 12, ...read(8) }],
      }),
    ).toMatchObject({
      detainees: [{ person: 'ana-vesel', status: expect.stringMatching(/^TODO: /u) as string }],
      signatories: [{ group: '12 neighbors', count: 12 }],
    });
  });
});

describe('a draft', () => {
  it('tells what was inferred by a comment, and nothing of the letter’s words', async () => {
    const { content } = await contentOf();
    const sentence = 'We therefore ask the Board to let her go.';
    const drafted = draftsIn(
      content,
      understood({
        date: { how: 'inferred', line: 14, value: '2014-05', quote: sentence },
        detainees: [
          {
            name: 'Ana Vesel',
            status: 'detained',
            sentence,
            how: 'inferred',
            line: 12,
            quote: sentence,
          },
        ],
        asks: [
          { line: 12, quote: sentence, kind: 'release', people: ['Ana Vesel'] },
          { line: 12, quote: 'And again.' },
          { line: 15, quote: sentence },
        ],
      }),
      pageOf(sentence),
    );
    const text = draftOf(drafted, /^letters/u);
    expect(text).not.toContain('let her go');
    expect(text).toContain('# inferred from line 14, not read\ndate: 2014-05\n');
    expect(text).toContain(
      '# inferred, not read: all of it, from line 12\ndetainees:\n  - person: ana-vesel\n',
    );
    expect(text).toContain(
      '# kinds and people inferred from the lines that each names, not read\nasks:\n',
    );
    expect(recordIn(text)['asks']).toEqual([
      {
        ask: 'TODO: the ask of line 12 of the transcription, in our own words',
        ...{ kind: 'release', people: ['ana-vesel'] },
      },
      {
        ask: 'TODO: ask 2 of line 12 of the transcription, in our own words',
        kind: expect.stringMatching(/^TODO: release, /u) as string,
      },
      {
        ask: 'TODO: the ask of line 15 of the transcription, in our own words',
        kind: expect.stringMatching(/^TODO: release, /u) as string,
      },
    ]);
  });

  it('says which of its lists are partial where the letter is in pictures', async () => {
    const { content } = await contentOf();
    const drafted = draftsIn(content, understood({ pictured: { how: 'inferred', line: 7 } }));
    const text = draftOf(drafted, /^letters/u);
    expect(text).toContain('(line 7), and only pictures follow\nincomplete:\n');
    const partial = expect.stringMatching(/^TODO: why the list of/u) as string;
    expect(recordIn(text)['incomplete']).toEqual({
      ...{ signatories: partial, detainees: partial, asks: partial },
    });
  });

  it('has one comment for a list, that names those of its entries that were inferred', async () => {
    const { content } = await contentOf();
    const party = (name: string, how: 'read' | 'inferred', line: number) => ({
      ...{ kind: 'organization' as const, name, how, line },
    });
    const drafted = draftsIn(
      content,
      understood({
        signatories: [
          party('Quill House', 'read', 7),
          party('Reed Union', 'inferred', 9),
          party('Harbor Watch', 'inferred', 9),
        ],
        addressees: [party('Harbor Board', 'inferred', 2), party('Port Office', 'inferred', 5)],
      }),
    );
    const comments = draftOf(drafted, /^letters/u).match(/^ *# .*\n.*$/gmu);
    expect(comments).toEqual([
      '# inferred, not read: reed-union, harbor-watch (line 9)\nsignatories:',
      '# inferred, not read: all of it, from lines 2, 5\naddressees:',
    ]);
  });

  it('says what is told of a detention, but for what has to be worded', async () => {
    const { content } = await contentOf();
    const fact = (value: string, line = 5) => ({ value, ...read(line) });
    const held = (name: string, facts: Facts) => ({
      name,
      status: 'imprisoned',
      facts,
      ...read(5),
    });
    const drafted = draftsIn(
      content,
      understood({
        detainees: [
          held('Ana Vesel', {
            since: { value: '2013-02-03', how: 'inferred', line: 7 },
            place: fact('Tolve City Jail, Ostrel'),
            charge: fact('Suspicion of gathering a crowd on the old quay'),
            sentence: fact('Eleven years'),
          }),
          // Eight words in a row would be the letter’s own.
          held('Mira Dolvan', {
            charge: fact('Suspicion of gathering a large crowd on the old quay'),
            place: fact('House of Good Rest of the Blue Harbor'),
          }),
          held('Lian Ye', { sentence: fact('两年半'), place: fact('东堤监狱') }),
          held('Situ Wan', { sentence: fact('無期徒刑') }),
        ],
      }),
    );
    const text = draftOf(drafted, /^letters/u);
    expect(recordIn(text)).toMatchObject({
      detainees: [
        {
          ...{ person: 'ana-vesel', status: 'imprisoned', sentence: 'Eleven years' },
          charge: 'Suspicion: gathering a crowd on the old quay',
          ...{ place: 'Tolve City Jail, Ostrel', since: '2013-02-03' },
        },
        { person: 'mira-dolvan', status: 'imprisoned' },
        {
          ...{ person: 'lian-ye', status: 'imprisoned', sentence: '2 years and 6 months' },
          place: expect.stringMatching(/^TODO: .*东堤监狱/u) as string,
        },
        { person: 'situ-wan', status: 'imprisoned', sentence: 'Life' },
      ],
    });
    expect(text).toContain('    # inferred from line 7, not read\n    since: 2013-02-03\n');
    expect(text).not.toMatch(/large crowd|Good Rest/u);
  });

  it('holds the letter where the rights allow it, without its title twice', async () => {
    const { content } = await contentOf();
    const found = understood({
      language: { how: 'inferred', value: 'fr' },
      letterLanguages: ['fr'],
    });
    const page = pageOf(
      '# A second letter on the harbor arrests\n\nNous écrivons.[^1]\n\n[^1]: Note.\n',
    );
    const wish = { transcription: true, rights: 'CC-BY-4.0' };
    const text = draftOf(draftsIn(content, found, page, wish), /^letters/u);
    expect(recordIn(text)).toMatchObject({
      language: 'fr',
      text: 'transcription',
      rights: 'CC-BY-4.0',
    });
    expect(text.endsWith('---\n\nNous écrivons.[^1]\n\n[^1]: Note.\n')).toBe(true);
  });

  it.each([
    ['https://example.org/letter', 'https://example.org/letter'],
    ['javascript:alert(1)', undefined],
    ['https://ana:secret@example.org/', undefined],
    ['file:///home/ana/page.html', undefined],
  ])('has of the address %s: %s', async (url, expected) => {
    const { content } = await contentOf();
    const drafted = draftsIn(content, understood({}), pageOf('x', { url, site: 'Quill House' }));
    const { source } = recordIn(draftOf(drafted, /^letters/u));
    expect(source).toMatchObject({ publisher: 'quill-house' });
    const told = (source as { url: string }).url;
    expect(told.startsWith('TODO: ') ? undefined : told).toBe(expected);
  });

  it.each<[string, Understanding['original'], object]>([
    [
      'both told',
      { how: 'inferred', line: 9, value: 'https://quill.example.org/a', publisher: 'Quill House' },
      {
        publisher: 'quill-house',
        url: 'https://quill.example.org/a',
        alternates: ['https://copy.example.org/b'],
      },
    ],
    [
      'someone whom nobody knows',
      { how: 'inferred', line: 9, publisher: 'Reed Union' },
      { publisher: expect.stringMatching(/^TODO/u) as string, url: 'https://copy.example.org/b' },
    ],
    [
      'the page itself',
      { how: 'inferred', line: 9, value: 'https://www.copy.example.org/b/' },
      {
        publisher: expect.stringMatching(/^TODO/u) as string,
        url: 'https://www.copy.example.org/b/',
      },
    ],
  ])('is published where its page says that it took it from: %s', async (_, original, expected) => {
    const { content } = await contentOf();
    const page = pageOf('x', { url: 'https://copy.example.org/b', site: 'Quill House' });
    const drafted = draftsIn(content, understood({ original }), page);
    const text = draftOf(drafted, /^letters/u);
    expect(recordIn(text)['source']).toEqual(expected);
    if (original?.value !== undefined) {
      expect(text).toContain('  # inferred from line 9, not read\n  url: ');
    }
    const unknown = original?.publisher === 'Reed Union' ? [expect.any(Object)] : [];
    expect(drafted.warnings).toEqual(unknown);
  });

  it('takes no signs from a page that rule terminals, YAML or paths', async () => {
    const name = '../../\u001B[31mAna\u202E: "x"\n- evil: true\u0000';
    const { content } = await contentOf();
    const drafted = draftsIn(
      content,
      understood({
        title: { how: 'read', line: 1, value: `---\n${name}` },
        signatories: [{ kind: 'person', name, role: name, organization: name, ...read(2) }],
      }),
    );
    for (const { file, text } of drafted.drafts) {
      expect(file).toMatch(/^(?:letters|people|organizations)\/[a-z0-9-]+\.(?:md|yaml)$/u);
      expect(text).not.toMatch(/[\u0000-\u0008\u001B\u202E]/u);
    }
    const [signatory] = recordIn(drafted.drafts[0]?.text ?? '')['signatories'] as object[];
    expect(Object.keys(signatory ?? {})).toEqual(['person', 'organization', 'role']);
  });

  it('has an id of the title in another language where its own has no letters', async () => {
    const { content } = await contentOf();
    const title = {
      how: 'read',
      value: '释放印刷工人安娜',
      other: 'Free the Printer Ana',
    } as const;
    const drafted = draftsIn(content, understood({ title }));
    expect(drafted.id).toBe('2014-05-09-free-printer-ana');
    expect(draftOf(drafted, /^letters/u)).toContain('\ntitle: 释放印刷工人安娜\n');
  });

  it('has the id that the archive has for it, or one that no other letter has', async () => {
    const { content } = await contentOf();
    const id = '2014-03-02-harbor-letter';
    const again = understood({ related: [{ id, same: true, how: 'read' }] });
    expect(draftsIn(content, again).id).toBe(id);
    const taken = new Set(['2014-05-09-second-letter-harbor-arrests']);
    const wish = { isTaken: (other: string) => taken.has(other) };
    expect(draftsIn(content, understood({}), undefined, wish).id).toBe(
      '2014-05-09-second-letter-harbor-arrests-2',
    );
    expect(draftsIn(content, again, undefined, { ...wish, id: '2014-harbor' }).id).toBe(
      '2014-harbor',
    );
    expect(() => draftsIn(content, again, undefined, { ...wish, id: [...taken].join('') })).toThrow(
      /^Unexpected --id `2014-05-09-second-letter-harbor-arrests`, expected one that no other/u,
    );
  });
});

/** What a maintainer would write in place of the placeholders. */
const answers: readonly [RegExp, string][] = [
  [/^kind: .*$/mu, 'kind: open-letter'],
  [/^date: "?TODO.*$/mu, 'date: 2014-05-09'],
  [/^title: "?TODO.*$/mu, 'title: Untitled'],
  [/^occasion: .*\n(?: {2}.*\n)*/mu, ''],
  [/^detainees:\n {2}- person: "?TODO[^]*?(?=^\w)/mu, ''],
  [/(?<= status: )(?:"TODO[^"]*"|>-?\n.*)/gu, 'not-stated'],
  [/^issues:\n {2}- "?TODO.*\n/mu, ''],
  [/^asks:\n[^]*?(?=^\w)/mu, ''],
  [/^letterLanguages:\n {2}- "?TODO.*$/mu, 'letterLanguages: [en]'],
  [/(?<= publisher: ).*TODO.*$/mu, 'quill-house'],
  [/(?<= url: ).*TODO.*$/mu, 'https://example.org/letter'],
  [/^rights: .*\n(?: {2}.*\n)*/mu, 'rights: InC\n'],
  [/(?<= (?:group|language): )(?:"TODO[^"]*"|TODO.*)/gu, 'en'],
  [/^description: .*\n?(?: {2}.*\n)*/mu, ''],
  [/(?<=^name: )(?:"TODO[^"]*"|TODO.*)/mu, 'Tavi'],
  [/^(?:## )?TODO: .*$/gmu, 'Quill House speaks for them.'],
];

describe('check', () => {
  it.each<[string, Partial<Understanding>]>([
    ['nothing found', { title: { how: 'missing' }, date: { how: 'missing' }, letterLanguages: [] }],
    [
      'all found',
      {
        signatories: [
          {
            kind: 'person',
            name: 'Bo Dent',
            role: 'Editor',
            organization: 'Reed Union',
            ...read(8),
          },
          { kind: 'group', name: 'two readers', count: 2, organization: 'Quill House', ...read(9) },
        ],
        addressees: [
          { kind: 'person', name: 'Olu Dent', role: 'Chair', relation: 'copied', ...read(2) },
        ],
        detainees: [
          { name: 'Ana Vesel', status: 'imprisoned', ...read(3) },
          { name: 'Tavi Orran', as: ['T. Orran'], ...read(4) },
        ],
        mentions: [{ name: 'Lian Ye', id: 'lian-ye', ...read(5) }],
        issues: [{ id: 'free-press', word: 'press', times: 2, how: 'inferred' }],
        related: [{ id: '2014-03-02-harbor-letter', relation: 'follows', how: 'read', line: 4 }],
        asks: [{ line: 6, quote: 'We ask.' }],
      },
    ],
    [
      'names in other scripts alone',
      {
        letterLanguages: ['ar', 'zh-Hans'],
        signatories: [
          { kind: 'person', name: '司徒湾', ...read(8) },
          { kind: 'organization', name: '港口印刷工会', ...read(9) },
          { kind: 'organization', name: 'اتحاد القصب', ...read(9) },
        ],
      },
    ],
  ])('finds nothing but placeholders in a draft: %s', async (_, told) => {
    const { folder, content } = await contentOf();
    const { drafts } = draftsIn(content, understood(told));
    for (const { file, text } of drafts) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    const { problems } = asContent(await checkFolder(folder), folder);
    expect(problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    for (const { message, severity } of problems) {
      if (severity === 'error') expect(message).toContain('`TODO: ');
    }
    // Once the placeholders are filled there is nothing else.
    for (const { file } of drafts) {
      const filled = answers.reduce(
        (text, [pattern, answer]) => text.replace(pattern, answer),
        await readFile(path.join(folder, file), 'utf8'),
      );
      await writeFile(path.join(folder, file), filled);
    }
    const errors = asContent(await checkFolder(folder), folder).problems.filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'misdated-id',
    );
    expect(errors).toEqual([]);
  });
});

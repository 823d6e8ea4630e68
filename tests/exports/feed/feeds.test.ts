import { describe, expect, it } from 'vitest';
import type { Archive, LetterRecord } from '../../../src/archive/archive.ts';
import { feedPath, followedKinds } from '../../../src/exports/feed/feeds.ts';
import { archiveOf, issue, letter, organization, person } from '../../archive/records.ts';
import { fullArchive, hostile, numbered, plain } from '../full.ts';
import { readArchive, site } from '../published.ts';
import { found } from '../schema.ts';
import { feedsFor, type Told } from './made.ts';
import { faultsOf } from './rules.ts';

const people = [person('ana', { name: 'Ana Vesel' }), person('lian', { name: 'Lian Ye' })];

const archiveWith = (...letters: LetterRecord[]): Archive =>
  archiveOf({ letters, people, organizations: [organization('quill', { name: 'Quill House' })] });

/** The feed of Ana Vesel. */
const feedOf = async (archive: Archive, told: Told = {}): Promise<string> =>
  (await feedsFor(archive, told).record('person', 'ana')) ?? '';

const entriesOf = (xml: string) => xml.match(/<entry>.*?<\/entry>/gsu) ?? [];
const titlesOf = (xml: string) => found(xml, '//atom:entry/atom:title');

const detaining = (id: string, fields: Parameters<typeof letter>[1] = {}) =>
  letter(id, { detainees: [{ person: 'ana', status: 'imprisoned' }], title: id, ...fields });

describe('a feed', () => {
  it.each(followedKinds)('of every %s in the invented archive keeps to the rules', async (kind) => {
    const { archive, bodies } = await readArchive('tests/fixtures/archive');
    const feeds = feedsFor(archive, { bodies: Object.fromEntries(bodies) });
    const records = {
      person: archive.people,
      organization: archive.organizations,
      issue: archive.issues,
    };
    for (const { id } of records[kind]) {
      const xml = (await feeds.record(kind, id)) ?? '';
      expect([id, faultsOf(xml, site.page(feedPath(kind, id)))]).toEqual([id, []]);
    }
  });

  it('of the invented archive keeps to the rules, and has every letter', async () => {
    const { archive, bodies } = await readArchive('tests/fixtures/archive');
    const xml = await feedsFor(archive, { bodies: Object.fromEntries(bodies) }).archive();
    expect(faultsOf(xml, site.page('/feed.xml'))).toEqual([]);
    expect(entriesOf(xml)).toHaveLength(archive.letters.length);
  });

  it('holds no more than a hundred letters, those changed last', async () => {
    const letters = Array.from({ length: 130 }, (_, index) => detaining(`2010-letter-${index}`));
    const changed = Object.fromEntries(
      letters.map(({ id }, index) => [id, new Date(index * 1000).toISOString()]),
    );
    const archive = archiveWith(...letters);
    for (const xml of [
      await feedOf(archive, { changed }),
      await feedsFor(archive, { changed }).archive(),
    ]) {
      expect(titlesOf(xml)).toEqual(
        letters
          .slice(30)
          .map(({ title }) => title)
          .reverse(),
      );
      expect(found(xml, '//atom:subtitle')[0]).toContain(
        'Those added or changed last come first, 100 at most',
      );
    }
  });

  it('has its first ten letters whole, and of the others a summary with the way to the page', async () => {
    const letters = Array.from({ length: 12 }, (_, index) => detaining(`2010-letter-${index}`));
    const archive = archiveWith(...letters);
    const xml = await feedOf(archive);
    expect(faultsOf(xml, site.page('/people/ana/feed.xml'))).toEqual([]);
    expect(found(xml, '//atom:subtitle')[0]).toContain('the first 10 are here whole');
    expect(found(xml, '//atom:entry[position() <= 10]/atom:content')).toHaveLength(10);
    const [short = ''] = entriesOf(xml).slice(10);
    expect(short).not.toContain('<content');
    expect(short).not.toContain('A text.');
    expect(found(xml, '//atom:entry[11]/atom:link/@href')).toEqual([
      site.record('letter', titlesOf(xml)[10] ?? ''),
    ]);
    expect(found(xml, '//atom:entry[11]/atom:summary')[0]).toMatch(
      /^Ana Vesel: reported as imprisoned in this letter of [^.]*\. \S/u,
    );
    expect(found(await feedsFor(archive).archive(), '//atom:entry[11]/atom:summary')).toEqual(
      found(await feedsFor(archive).archive(), '//atom:entry[1]/atom:summary'),
    );
  });

  it('is empty where there is no letter, and the same at every build', async () => {
    const xml = await feedOf(archiveWith());
    expect(faultsOf(xml, site.page('/people/ana/feed.xml'))).toEqual([]);
    expect(found(xml, '//atom:updated')).toEqual(['1970-01-01T00:00:00Z']);
    expect(await feedsFor(archiveWith()).archive()).toContain('<updated>1970-01-01T00:00:00Z');
  });

  it('is none of anyone who is not there', async () => {
    expect(await feedsFor(archiveWith()).record('person', 'nobody')).toBeUndefined();
    expect(await feedsFor(archiveWith()).record('issue', 'ana')).toBeUndefined();
  });
});

describe('the entries of a feed', () => {
  it('stand in the order of their last change, then of their dates, then of their ids', async () => {
    const archive = archiveWith(
      detaining('2010-a'),
      detaining('2011-b', { date: '2011' }),
      detaining('2011-c', { date: '2011' }),
      detaining('2009-d', { date: '2009' }),
    );
    const changed = { '2009-d': '2021-01-01T00:00:00Z' };
    expect(titlesOf(await feedOf(archive, { changed }))).toEqual([
      '2009-d',
      '2010-a',
      '2011-c',
      '2011-b',
    ]);
  });

  it('tell a follower of a new letter, and leave all others as they were', async () => {
    const { archive, bodies } = await readArchive('tests/fixtures/archive');
    const told = { bodies: Object.fromEntries(bodies) };
    const followed = 'tsewang-nyidar';
    const before = (await feedsFor(archive, told).record('person', followed)) ?? '';
    const arrived = letter('2019-05-05-to-whoever-reads-this', {
      title: 'To whoever reads this',
      date: '2019-05-05',
      detainees: [{ person: followed, status: 'released' }],
      // It answers a letter that the feed has already, whose page will say so.
      related: [{ letter: '2017-02-20-joint-letter-corrant', relation: 'follows' }],
    });
    const after =
      (await feedsFor(archiveOf({ ...archive, letters: [...archive.letters, arrived] }), {
        bodies: { ...told.bodies, [arrived.id]: 'New words.' },
        changed: { [arrived.id]: '2024-01-01T00:00:00Z' },
      }).record('person', followed)) ?? '';
    const [first, ...others] = entriesOf(after);
    expect(entriesOf(before).length).toBeGreaterThan(3);
    expect(first).toContain('To whoever reads this');
    expect(first).toContain('reported as released in this letter of 5 May 2019.');
    expect(others).toEqual(entriesOf(before));
    expect(found(after, '/atom:feed/atom:updated')).toEqual(['2024-01-01T00:00:00Z']);
    expect(found(after, '/atom:feed/atom:id')).toEqual(found(before, '/atom:feed/atom:id'));
  });

  it('have both of a letter and its translation', async () => {
    const translated = [{ letter: '2010-a', relation: 'translation-of' as const }];
    const xml = await feedOf(
      archiveWith(detaining('2010-a'), detaining('2010-b', { related: translated })),
    );
    expect(titlesOf(xml)).toEqual(['2010-b', '2010-a']);
    expect(entriesOf(xml)[0]).toContain('Translation of');
  });

  it('say when they were published where that is known', async () => {
    const archive = archiveWith(detaining('2010-a'), detaining('2010-b'));
    const xml = await feedOf(archive, { added: { '2010-a': '2019-03-04T05:06:07Z' } });
    expect(found(xml, '//atom:published')).toEqual(['2019-03-04T05:06:07Z']);
    expect(faultsOf(xml, site.page('/people/ana/feed.xml'))).toEqual([]);
  });
});

describe('the id of an entry', () => {
  const idsIn = async (one: LetterRecord, told: Told = {}) =>
    found(await feedOf(archiveWith(one), told), '//atom:entry/atom:id');

  it('outlives a rename, another title, another date, another text', async () => {
    const ids = await idsIn(detaining('2010-a'));
    expect(ids).toHaveLength(1);
    for (const changed of [
      detaining('2011-b', { aliases: ['2010-a'] }),
      detaining('2012-c', { aliases: ['2010-a', '2011-b'], title: 'Other', date: '2012' }),
    ]) {
      expect(await idsIn(changed, { bodies: { [changed.id]: 'Other.' } })).toEqual(ids);
    }
  });

  it('is another letter’s nowhere, and the same in every feed', async () => {
    expect(await idsIn(detaining('2010-a'))).not.toEqual(await idsIn(detaining('2010-b')));
    const archive = archiveWith(detaining('2010-a'));
    expect(found(await feedsFor(archive).archive(), '//atom:entry/atom:id')).toEqual(
      await idsIn(detaining('2010-a')),
    );
  });

  it('is what it was: to change how it is made would show every subscriber every letter anew', async () => {
    expect(await idsIn(detaining('2010-a'))).toEqual([
      'urn:uuid:c4a1af08-f800-8262-82c3-d5e0ef98ce5d',
    ]);
    expect(found(await feedOf(archiveWith()), '/atom:feed/atom:id')).toEqual([
      'urn:uuid:ef205662-0510-8455-afef-25be53a19178',
    ]);
  });

  it('of a feed outlives the rename of whom it follows', async () => {
    const renamed = archiveOf({ people: [person('ana-vesel', { aliases: ['ana', 'a-vesel'] })] });
    const feed = (await feedsFor(renamed).record('person', 'ana-vesel')) ?? '';
    expect(found(feed, '/atom:feed/atom:id')).toEqual(
      found(await feedOf(archiveWith()), '/atom:feed/atom:id'),
    );
  });
});

describe('on top of an entry', () => {
  const lead = async (one: LetterRecord, kind: 'person' | 'organization' = 'person') => {
    const feeds = feedsFor(archiveWith(one));
    const xml = (await feeds.record(kind, kind === 'person' ? 'ana' : 'quill')) ?? '';
    const [content = ''] = found(xml, '//atom:content');
    return [...content.matchAll(/<p><strong>[^<]*<\/strong>: ([^<]*)<\/p>/gu)].map(
      ([, line]) => line,
    );
  };
  const of = (fields: Parameters<typeof letter>[1]) =>
    letter('2010-a', { date: '2010-05-10', ...fields });

  it.each([
    ['detained', 'reported as detained in this letter of 10 May 2010.'],
    ['awaiting-trial', 'reported as awaiting trial in this letter of 10 May 2010.'],
    ['imprisoned', 'reported as imprisoned in this letter of 10 May 2010.'],
    ['disappeared', 'reported as disappeared in this letter of 10 May 2010.'],
    ['confined', 'reported as confined in this letter of 10 May 2010.'],
    ['released', 'reported as released in this letter of 10 May 2010.'],
    [
      'released-restricted',
      'reported as released under restrictions in this letter of 10 May 2010.',
    ],
    ['died', 'reported as having died in custody or soon after in this letter of 10 May 2010.'],
    ['not-stated', 'presented as a prisoner, without a status, in this letter of 10 May 2010.'],
  ] as const)('stands what it reports of someone %s', async (status, line) => {
    expect(await lead(of({ detainees: [{ person: 'ana', status }] }))).toEqual([line]);
  });

  it.each([
    [{ mentions: [{ person: 'ana' }] }, ['named in this letter of 10 May 2010.']],
    [
      { mentions: [{ person: 'ana', note: 'Counsel, once.' }] },
      ['named in this letter of 10 May 2010: Counsel, once.'],
    ],
    [
      { signatories: [{ person: 'ana', role: 'Editor', organization: 'quill' }] },
      ['signed this letter of 10 May 2010, as Editor, Quill House.'],
    ],
    [
      { kind: 'statement' as const, signatories: [{ person: 'ana', relation: 'issued' as const }] },
      ['issued this statement of 10 May 2010.'],
    ],
    [{ addressees: [{ person: 'ana' }] }, ['addressed in this letter of 10 May 2010.']],
    [
      { addressees: [{ person: 'ana', relation: 'called-on' as const }] },
      ['called on in this letter of 10 May 2010.'],
    ],
    [
      { addressees: [{ person: 'ana', relation: 'copied' as const }] },
      ['given a copy of this letter of 10 May 2010.'],
    ],
    [
      {
        detainees: [{ person: 'ana', status: 'released' as const }],
        signatories: [{ person: 'ana' }],
      },
      ['reported as released in this letter of 10 May 2010.', 'signed this letter of 10 May 2010.'],
    ],
  ])('stands as what a person is in it: %j', async (fields, lines) => {
    expect(await lead(of(fields))).toEqual(lines);
  });

  it.each([
    [{ signatories: [{ organization: 'quill' }] }, ['signed this letter of 10 May 2010.']],
    [
      { signatories: [{ person: 'ana', role: 'Editor', organization: 'quill' }] },
      ['signed this letter of 10 May 2010, through Ana Vesel, Editor.'],
    ],
    [
      { addressees: [{ group: 'typesetters', organization: 'quill' }] },
      ['addressed in this letter of 10 May 2010, through typesetters.'],
    ],
    [{ source: { publisher: 'quill' } }, ['published this letter of 10 May 2010.']],
  ])('stands as what an organization is in it: %j', async (fields, lines) => {
    expect(await lead(of(fields), 'organization')).toEqual(lines);
  });

  it('stands nothing in the archive’s own feed', async () => {
    const xml = await feedsFor(archiveWith(detaining('2010-a'))).archive();
    expect(found(xml, '//atom:content')[0]).toMatch(/^<dl>/u);
  });
});

describe('an entry', () => {
  it('says everything that a letter’s record says of it', async () => {
    const { archive, letter: full, unsaid } = fullArchive(numbered('Some words'));
    const xml = await feedsFor(archive).archive();
    const entry = entriesOf(xml).find((text) => text.includes(full.title)) ?? '';
    const { letterhead, others } = {
      letterhead: [full.titleNote, full.dateNote, full.occasion, full.incomplete?.signatories],
      others: [full.detainees[0]?.charge, full.asks[0]?.ask, full.asks[0]?.outcome?.text],
    };
    for (const said of [...letterhead, ...others]) expect(entry).toContain(said);
    for (const left of unsaid) expect(entry).not.toContain(`>${left}<`);
  });

  it('has its source, its issues and its rights where readers look for them', async () => {
    const archive = archiveOf({
      letters: [
        letter('2010-a', {
          issues: ['press'],
          source: { url: 'https://example.org/a b' },
          title: '告别书',
          letterLanguages: ['en', 'zh-Hans'],
        }),
      ],
      issues: [issue('press', { label: 'Free press' })],
    });
    const xml = (await feedsFor(archive).record('issue', 'press')) ?? '';
    expect(found(xml, '//atom:entry/atom:link[@rel="via"]/@href')).toEqual([
      'https://example.org/a%20b',
    ]);
    expect(found(xml, '//atom:category/@*')).toEqual(['press', site.list('issue'), 'Free press']);
    expect(found(xml, '//atom:entry/atom:title/@xml:lang')).toEqual(['zh-Hans']);
    expect(found(xml, '//atom:entry/atom:rights')[0]).toMatch(
      /^Summary and data: CC BY 4\.0.*In copyright/u,
    );
  });

  it('has of a long list of parties the first ten, and the way to the rest', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ group: `group ${index + 1}` }));
    const xml = await feedsFor(archiveWith(letter('2010-a', { signatories: many }))).archive();
    const [content = ''] = found(xml, '//atom:content');
    expect(content).toContain(
      `Group 10 and <a href="${site.record('letter', '2010-a')}#parties">20 others</a>`,
    );
    expect(content).not.toContain('Group 11');
  });
});

describe('hostile values', () => {
  it.each(hostile)('inject nothing: %j', async (value) => {
    const count = (archive: Archive, body: string) =>
      Promise.all([
        feedsFor(archive, { bodies: { '2014-03-02-harbor': body } }).archive(),
        feedsFor(archive, { bodies: { '2014-03-02-harbor': body } }).record('person', 'mi'),
        feedsFor(archive, { bodies: { '2014-03-02-harbor': body } }).record(
          'organization',
          'quill',
        ),
        feedsFor(archive, { bodies: { '2014-03-02-harbor': body } }).record('issue', 'press'),
      ]);
    const bad = await count(fullArchive(numbered(value)).archive, value);
    const good = await count(fullArchive(numbered(plain)).archive, plain);
    const paths = [
      '/feed.xml',
      '/people/mi/feed.xml',
      '/organizations/quill/feed.xml',
      '/issues/press/feed.xml',
    ] as const;
    for (const [index, xml] of bad.entries()) {
      expect(faultsOf(xml ?? '', site.page(paths[index] ?? '/'))).toEqual([]);
      expect(found(xml ?? '', '//*').length).toBe(found(good[index] ?? '', '//*').length);
    }
  });

  it.each(hostile)('inject nothing where a letter is not whole: %j', async (value) => {
    const read = async (text: string) => {
      const { archive } = fullArchive(numbered(text));
      const [first] = archive.letters;
      const newer = Array.from({ length: 12 }, (_, index) => ({
        ...(first as LetterRecord),
        ...{ id: `2020-letter-${index}`, date: '2020-01-01', aliases: [], related: [] },
      }));
      const feeds = feedsFor(archiveOf({ ...archive, letters: [...archive.letters, ...newer] }));
      return (await feeds.record('person', 'mi')) ?? '';
    };
    const [bad, good] = [await read(value), await read(plain)];
    expect(found(good, '//atom:entry[not(atom:content)]').length).toBeGreaterThan(2);
    expect(faultsOf(bad, site.page('/people/mi/feed.xml'))).toEqual([]);
    expect(found(bad, '//*').length).toBe(found(good, '//*').length);
  });
});

describe('the rules', () => {
  it.each([
    ['<entry>', '<entry><title>b</title>', 'schema'],
    [/<author>.*?<\/author>/su, '', 'author'],
    ['/people/ana/feed.xml', '/elsewhere.xml', 'self'],
    ['<link rel="via"', '<link rel="alternate"', 'alternate'],
    [/<link rel="alternate"[^>]*>/u, '', 'no alternate'],
    ['urn:uuid:', 'urn:isbn:', 'id'],
    [
      /<id>(?<id>[^<]*)<\/id>(?<rest>.*?)<id>[^<]*<\/id>/su,
      '<id>$<id></id>$<rest><id>$<id></id>',
      'id twice',
    ],
    ['2020-01-01T00:00:00Z', '2020-02-31t00:00:00Z', 'moment'],
    ['2020-01-01T', '2019-01-01T', 'updated before its entries'],
    [/(?<=<entry>.*)2020-01-01T/su, '2019-01-01T', 'order'],
    [
      '<updated>',
      '<published>2030-01-01T00:00:00Z</published><updated>',
      'published after updated',
    ],
    [
      'href="https://lamp.example.org/archive/people',
      'href="/archive/people',
      'relative reference',
    ],
    ['&#x3C;a href="https://', '&#x3C;a href="//', 'relative reference'],
    ['&#x3C;dl>', '&#x3C;script>&#x3C;/script>&#x3C;dl>', 'element'],
    ['&#x3C;dl>', '&#x3C;dl onclick="x">', 'attribute'],
    ['<subtitle type="text"', '<subtitle type="html"', 'text type'],
    ['<content type="html"', '<content type="text"', 'content type'],
    [/(?<=<entry>.*)<title[^>]*>[^<]*/su, '<title type="text">', 'empty text'],
  ])('see that %s has become %s: %s', async (good, bad, rule) => {
    const source = { url: 'https://example.org/a' };
    const xml = await feedOf(archiveWith(detaining('2010-a', { source }), detaining('2010-b')));
    const address = site.page('/people/ana/feed.xml');
    expect(faultsOf(xml, address)).toEqual([]);
    const broken =
      rule === 'published after updated'
        ? xml.replace(/(?<=<entry>.*?)<updated>/su, bad)
        : xml.replace(good, bad);
    expect(broken).not.toBe(xml);
    expect(faultsOf(broken, address).map((fault) => fault.split(':')[0])).toContain(rule);
  });
});

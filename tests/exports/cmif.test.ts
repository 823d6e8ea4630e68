import { describe, expect, it } from 'vitest';
import type { LetterRecord, Records } from '../../src/archive/archive.ts';
import { cmif as cmifPieces } from '../../src/exports/cmif/index.ts';
import { wholeText } from '../../src/exports/pieces.ts';
import { xmlText } from '../../src/exports/xml.ts';
import { archiveOf, letter, organization, person } from '../archive/records.ts';
import { fullArchive, hostile, plain, skeletonOf } from './full.ts';
import { readArchive, site, siteWith, updated } from './published.ts';
import { found, judgeOf } from './schema.ts';

const faultsOf = judgeOf('cmif');
const cmif = (...of: Parameters<typeof cmifPieces>) => wholeText(cmifPieces(...of));
const home = 'https://lamp.example.org/archive';

/** The errors of CMIF's Schematron (cmif.sch), and what correspSearch's harvester asks for besides. */
const rules: readonly (readonly [says: string, finds: string])[] = [
  ['E0001: not sent', '//tei:correspDesc[not(tei:correspAction[@type="sent"])]'],
  ['E0002: not received', '//tei:correspDesc[not(tei:correspAction[@type="received"])]'],
  ['E0003: no source', '//tei:correspDesc[substring-after(@source, "#") != //tei:bibl/@xml:id]'],
  ['E0004: undated', '//tei:date[not(@when or @from or @to or @notBefore or @notAfter)]'],
  ['@when with others', '//tei:date[@when and (@from or @to or @notBefore or @notAfter)]'],
  ['@from with @notBefore', '//tei:date[@from and @notBefore]'],
  ['a party without a name', '//tei:correspAction/*[not(normalize-space())][not(self::tei:date)]'],
  ['a language on a name', '//tei:persName[@xml:lang]'],
];

function expectValid(xml: string): void {
  expect(faultsOf(xml)).toEqual([]);
  for (const [says, finds] of rules) expect([says, found(xml, finds)]).toEqual([says, []]);
}

const people = [
  person('ana-vesel', { name: 'Ana Vesel', family: 'Vesel', given: 'Ana', order: 'given-first' }),
  person('lian-ye', {
    name: 'Lian Ye',
    sameAs: ['https://names.example.org/lian-ye', 'https://www.wikidata.org/wiki/Q1'],
  }),
  person('mi-xuefang', { name: 'Mi Xuefang' }),
];
const organizations = [
  organization('lantern', { name: 'The Lantern Office', sameAs: ['https://viaf.org/viaf/7'] }),
  organization('ministry', { name: 'Ministry of Works' }),
];

/** The archive's CMIF, with these letters. */
const of = (letters: LetterRecord[], others: Partial<Records> = {}) =>
  cmif(archiveOf({ letters, people, organizations, ...others }), site, updated);

/** The elements that a path finds in the one letter of an archive, in short. */
async function shortly(fields: Parameters<typeof letter>[1], path: string): Promise<string[]> {
  const xml = await of([letter('2014-03-02-harbor', fields)]);
  expectValid(xml);
  const elements = new RegExp(`<${path}(?: [^>]*?)?(?:/>|>.*?</${path}>)`, 'gsu');
  return (xml.match(elements) ?? []).map((text) =>
    text.replaceAll(home, '').replaceAll(/\n\s*/gu, ''),
  );
}

describe.each(['content', 'tests/fixtures/archive'])('the letters of %s', async (folder) => {
  const { archive } = await readArchive(folder);
  const xml = await cmif(archive, site, updated);

  it('are valid CMIF', () => {
    expectValid(xml);
  });

  it('are there once each, a letter and its translations together', () => {
    const keys = found(xml, '//tei:correspDesc/@key');
    expect(keys).toHaveLength(archive.countLetters(archive.letters));
    expect(new Set(keys).size).toBe(keys.length);
    expect(found(xml, '//tei:ref[@type="cmif:isAvailableAsTEIfile"]/@target').sort()).toEqual(
      archive.letters.map(({ id }) => `${home}/letters/${id}.xml`).sort(),
    );
  });

  it('mention every detainee', () => {
    for (const { id, detainees } of archive.letters) {
      const mentioned = `//tei:correspDesc[.//tei:ref[@target="${home}/letters/${id}.xml"]]/tei:note/tei:ref[@type="cmif:mentionsPerson"]/@target`;
      const pages = detainees.map((detainee) => `${home}/people/${detainee.person}/`);
      expect(found(xml, mentioned)).toEqual(expect.arrayContaining(pages));
    }
  });

  it('are the same bytes again, whatever the order of the records', async () => {
    const { letters, people, organizations, issues } = archive;
    const shuffled = archiveOf({
      letters: letters.toReversed(),
      people: people.toReversed(),
      organizations: organizations.toReversed(),
      issues: issues.toReversed(),
    });
    expect(await cmif(shuffled, site, updated)).toBe(xml);
  });
});

describe('the file', () => {
  it('says what it is, in the order that CMIF wants', async () => {
    const xml = await of([]);
    expectValid(xml);
    expect(xml.slice(0, xml.indexOf('<profileDesc'))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader>
          <fileDesc>
            <titleStmt>
              <title>Letters in The Lamp Archive</title>
              <editor>The Lamp Archive <email>lamp@example.org</email></editor>
            </titleStmt>
            <publicationStmt>
              <publisher><ref target="https://lamp.example.org/archive/">The Lamp Archive</ref></publisher>
              <idno type="url">https://lamp.example.org/archive/data/cmif.xml</idno>
              <date when="2024-05-06T07:08:09Z"/>
              <availability>
                <licence target="https://creativecommons.org/licenses/by/4.0/">This file is licensed under CC BY 4.0.</licence>
              </availability>
            </publicationStmt>
            <sourceDesc>
              <bibl type="online" xml:id="d790abac-042c-8bb4-a13a-dd8009e2768d">The Lamp Archive. <ref target="https://lamp.example.org/archive/">https://lamp.example.org/archive/</ref></bibl>
            </sourceDesc>
          </fileDesc>
          "
    `);
  });

  it('has no mail address where the contact is none, and is licensed as the archive says', async () => {
    const other = siteWith({
      contact: 'https://lamp.example.org/write to us/',
      license: { label: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    });
    const xml = await cmif(archiveOf({}), other, updated);
    expectValid(xml);
    expect(found(xml, '//tei:editor//@target')).toEqual([
      'https://lamp.example.org/write%20to%20us/',
    ]);
    expect(found(xml, '//tei:licence/@target')).toEqual([
      'https://creativecommons.org/publicdomain/zero/1.0/',
    ]);
  });

  it('is told apart from what changed later by its moment', async () => {
    const xml = await of([]);
    expect(found(xml, '//tei:publicationStmt/tei:date/@when')).toEqual([updated]);
  });
});

describe('who sent a letter', () => {
  it.each([
    [
      'a person',
      [{ person: 'ana-vesel', role: 'Editor' }],
      '<persName ref="/people/ana-vesel/">Vesel, Ana</persName>',
    ],
    [
      'someone whom an authority file knows',
      [{ person: 'lian-ye' }],
      '<persName ref="https://www.wikidata.org/wiki/Q1">Lian Ye</persName>',
    ],
    [
      'an organization',
      [{ organization: 'lantern', relation: 'issued' as const }],
      '<orgName ref="https://viaf.org/viaf/7">The Lantern Office</orgName>',
    ],
    [
      'two people for one organization',
      [
        { person: 'ana-vesel', organization: 'lantern' },
        { person: 'mi-xuefang', organization: 'lantern' },
      ],
      '<persName ref="/people/ana-vesel/">Vesel, Ana</persName><orgName ref="https://viaf.org/viaf/7">The Lantern Office</orgName><persName ref="/people/mi-xuefang/">Mi Xuefang</persName>',
    ],
    [
      'groups',
      [{ group: 'readers', count: 12 }, { group: 'a cook', count: 1 }, { group: 'readers' }],
      '<orgName>readers (twelve people)</orgName><orgName>a cook (one person)</orgName><orgName>readers</orgName>',
    ],
    ['nobody who is known here', [{ person: 'no-one' }], '<persName>Unknown</persName>'],
  ])('%s', async (_, signatories, expected) => {
    expect(await shortly({ signatories }, 'correspAction')).toEqual([
      `<correspAction type="sent">${expected}<date when="2014-03-02"/></correspAction>`,
      '<correspAction type="received"><persName>Unknown</persName></correspAction>',
    ]);
  });
});

it('was received by those whom it addresses or copies, and mentions those whom it calls on', async () => {
  const addressees = [
    { organization: 'ministry', relation: 'called-on' as const },
    { person: 'lian-ye', relation: 'called-on' as const },
    { person: 'ana-vesel', relation: 'copied' as const },
    { person: 'mi-xuefang' },
  ];
  const [, received] = await shortly({ addressees }, 'correspAction');
  expect(received).toBe(
    '<correspAction type="received"><persName ref="/people/ana-vesel/">Vesel, Ana</persName><persName ref="/people/mi-xuefang/">Mi Xuefang</persName></correspAction>',
  );
  expect(await shortly({ addressees }, 'note')).toEqual([
    '<note><ref type="cmif:mentionsPerson" target="https://www.wikidata.org/wiki/Q1">Lian Ye</ref><ref type="cmif:mentionsOrg" target="/organizations/ministry/">Ministry of Works</ref><ref type="cmif:hasLanguage" target="en"/><ref type="cmif:isPublishedWith" target="cmif:abstract"/><ref type="cmif:isAvailableAsTEIfile" target="/letters/2014-03-02-harbor.xml"/></note>',
  ]);
});

it('mentions detainees first, and everyone once', async () => {
  const [note] = await shortly(
    {
      mentions: [{ person: 'ana-vesel' }, { person: 'lian-ye' }, { person: 'no-one' }],
      detainees: [
        { person: 'mi-xuefang', status: 'detained' },
        { person: 'lian-ye', status: 'died' },
      ],
      letterLanguages: ['zh-Hans', 'ug-Arab'],
      text: 'transcription',
    },
    'note',
  );
  expect(note?.match(/(?<=<ref type="cmif:).*?(?=(?:">)|(?:"\/>))/gu)).toEqual([
    'mentionsPerson" target="/people/mi-xuefang/',
    'mentionsPerson" target="https://www.wikidata.org/wiki/Q1',
    'mentionsPerson" target="/people/ana-vesel/',
    'hasLanguage" target="zh-Hans',
    'hasLanguage" target="ug-Arab',
    'isPublishedWith" target="cmif:transcription',
    'isAvailableAsTEIfile" target="/letters/2014-03-02-harbor.xml',
  ]);
});

describe('the date on which it was sent', () => {
  it.each([
    [{ date: '2014-03-02' }, '<date when="2014-03-02"/>'],
    [
      { date: '2014-03', dateNote: 'From the list.' },
      '<date when="2014-03" evidence="conjecture"/>',
    ],
    [
      { date: '2014-03~', dateNote: 'From the list.' },
      '<date notBefore="2014-03-01" notAfter="2014-03-31">about March 2014</date>',
    ],
    [
      { date: '2009?' },
      '<date notBefore="2009-01-01" notAfter="2009-12-31" cert="low">possibly 2009</date>',
    ],
    [{ date: '2014-21' }, '<date notBefore="2014-01-01" notAfter="2014-12-31">spring 2014</date>'],
    [{ date: '2016-05-24/2016-06-05' }, '<date from="2016-05-24" to="2016-06-05"/>'],
    [{ date: '2016/..' }, '<date from="2016"/>'],
  ])('%j', async (fields, expected) => {
    const [, sent] = await shortly(fields, 'date');
    expect(sent).toBe(expected);
  });
});

describe('a letter and its translations', () => {
  const translation = (id: string, of: string, more: Parameters<typeof letter>[1] = {}) =>
    letter(id, { related: [{ letter: of, relation: 'translation-of' }], ...more });

  it('is one letter, at the address of the original', async () => {
    const xml = await of([
      translation('2014-a', '2014-b', {
        letterLanguages: ['fr'],
        detainees: [{ person: 'ana-vesel', status: 'detained' }],
        text: 'transcription',
      }),
      letter('2014-b', { detainees: [{ person: 'lian-ye', status: 'detained' }] }),
      letter('2014-c', { related: [{ letter: '2014-b', relation: 'reply-to' }] }),
    ]);
    expectValid(xml);
    expect(found(xml, '//tei:correspDesc/@key')).toEqual(['2014-c', '2014-b']);
    expect(found(xml, '//tei:correspDesc[@key="2014-b"]/tei:note/tei:ref/@target')).toEqual([
      'https://www.wikidata.org/wiki/Q1',
      `${home}/people/ana-vesel/`,
      'en',
      'fr',
      'cmif:abstract',
      'cmif:transcription',
      `${home}/letters/2014-b.xml`,
      `${home}/letters/2014-a.xml`,
    ]);
  });

  it('is one where each calls the other its translation, or the original is not here', async () => {
    const each = [translation('2014-a', '2014-b'), translation('2014-b', '2014-a')];
    expect(found(await of(each), '//tei:correspDesc/@key')).toHaveLength(1);
    const [orphan] = each as [LetterRecord];
    expect(found(await of([orphan]), '//tei:correspDesc/@key')).toEqual(['2014-a']);
  });
});

describe('a full archive', async () => {
  const skeleton = skeletonOf(await cmif(fullArchive(() => plain).archive, site, updated));

  it.each(hostile)('of %j is valid, says it, and nothing else', async (text) => {
    const xml = await cmif(fullArchive(() => text).archive, site, updated);
    expectValid(xml);
    expect(skeletonOf(xml)).toEqual(skeleton);
    const names = found(
      xml,
      '//tei:persName | //tei:orgName | //tei:ref[contains(@type, "mentions")]',
    );
    expect(names).toHaveLength(10);
    for (const name of names) expect(name).toContain(xmlText(text));
  });

  it.each(hostile)('is valid where the settings of the site are %j', async (text) => {
    const other = siteWith({
      title: text,
      license: { label: text, url: 'https://example.org/"<&' },
    });
    const xml = await cmif(archiveOf({}), other, updated);
    expectValid(xml);
    expect(found(xml, '//tei:publisher')).toEqual([xmlText(text)]);
  });
});

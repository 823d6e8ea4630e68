import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { letterSchema } from '../../../src/archive/letter.ts';
import { archiveOf, issue, letter, organization, person } from '../../archive/records.ts';
import { tei } from '../published.ts';

const archive = (fields: Partial<z.input<typeof letterSchema>>) =>
  archiveOf({
    letters: [
      letter('2014-03-02-harbor', fields),
      letter('2015-reply', {
        title: 'A reply',
        date: '2015',
        related: [{ letter: '2014-03-02-harbor', relation: 'reply-to' }],
      }),
    ],
    people: [
      person('ana-vesel', {
        name: 'Ana Vesel',
        family: 'Vesel',
        given: 'Ana',
        order: 'given-first',
        forms: [
          { value: 'Ana Veseľ', kind: 'native', source: 'https://names.example.org/a b' },
          { value: 'Ana Wesel', kind: 'misspelling', source: '2015-reply' },
        ],
        description: 'Lawyer.',
        born: { date: '1971~', source: '2015-reply' },
        died: { date: '2016-05-24', source: 'https://names.example.org/vesel' },
        sameAs: ['https://d-nb.info/gnd/1', 'https://names.example.org/vesel'],
      }),
      person('lian-ye', {
        name: 'Lian Ye',
        family: 'Lian',
        given: 'Ye',
        forms: [{ value: '连叶', kind: 'native', language: 'zh-Hans' }],
      }),
      person('norchung', { name: 'Norchung' }),
    ],
    organizations: [
      organization('quill-house', {
        name: 'Quill House',
        acronym: 'QH',
        country: 'XV',
        url: 'https://quill.example.org/',
        parent: 'harbor-board',
        forms: [{ value: 'La Plume', kind: 'alias', language: 'fr' }],
      }),
      organization('harbor-board', { name: 'Harbor Board' }),
    ],
    issues: [issue('free-press', { label: 'Free press' })],
  });

/** The elements of a name in a letter's file, without lines and the site's address. */
async function elements(
  name: string,
  fields: Partial<z.input<typeof letterSchema>>,
): Promise<string[]> {
  const records = archive(fields);
  const record = records.letter('2014-03-02-harbor');
  if (!record) throw new Error('no letter');
  const xml = await tei(records, record, 'x');
  const pattern = new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'gsu');
  return (xml.match(pattern) ?? []).map((text) =>
    text.replaceAll(/\n\s*/gu, '').replaceAll('https://lamp.example.org/archive', ''),
  );
}

const page = '/letters/2014-03-02-harbor/';

describe('a letter in TEI', () => {
  it('says who publishes the file, where and when, and what may be done with it', async () => {
    expect(await elements('publicationStmt', {})).toEqual([
      '<publicationStmt><publisher><ref target="/">The Lamp Archive</ref></publisher><address><addrLine><email>lamp@example.org</email></addrLine></address><idno type="URL">/letters/2014-03-02-harbor.xml</idno><idno type="page">/letters/2014-03-02-harbor/</idno><date when="2024-05-06T07:08:09Z"/><availability><licence target="https://creativecommons.org/licenses/by/4.0/"><p>What The Lamp Archive writes here, the record and the summary: CC BY 4.0.</p></licence><licence target="https://rightsstatements.org/vocab/InC/1.0/"><p>Rights in the letter: In copyright.</p></licence></availability></publicationStmt>',
    ]);
    expect(
      await elements('licence', { text: 'transcription', kind: 'petition', rights: 'CC0-1.0' }),
    ).toEqual([
      '<licence target="https://creativecommons.org/licenses/by/4.0/"><p>What The Lamp Archive writes here, the record: CC BY 4.0.</p></licence>',
      '<licence target="https://creativecommons.org/publicdomain/zero/1.0/"><p>Rights in the petition, whose text this file holds: Creative Commons CC0 1.0 (public domain dedication).</p></licence>',
    ]);
  });

  it('says what it is taken from', async () => {
    const source = {
      publisher: 'quill-house',
      url: 'https://quill.example.org/a b',
      alternates: ['https://other.example.org/'],
      archived: 'https://archive.example.org/x',
      accessed: '2016~',
    };
    expect(await elements('bibl', { source, date: '2014-21', letterLanguages: ['fr'] })).toEqual([
      '<bibl type="open-letter"><title xml:lang="fr">A letter</title> <date notBefore="2014-01-01" notAfter="2014-12-31">spring 2014</date> <publisher><orgName ref="#organization-quill-house">Quill House</orgName></publisher> <ref type="published" target="https://quill.example.org/a%20b">https://quill.example.org/a b</ref> <ref type="alternate" target="https://other.example.org/">https://other.example.org/</ref> <ref type="archived" target="https://archive.example.org/x">https://archive.example.org/x</ref> <date type="accessed" notBefore="2016-01-01" notAfter="2016-12-31" precision="low">about 2016</date></bibl>',
    ]);
  });

  it('notes what the record says of itself', async () => {
    expect(await elements('notesStmt', {})).toEqual([]);
    expect(
      await elements('notesStmt', {
        titleNote: 'Supplied.',
        dateNote: 'From the list.',
        occasion: 'A visit',
        incomplete: { signatories: '8 of 15 seen' },
      }),
    ).toEqual([
      '<notesStmt><note type="title">Supplied.</note><note type="date">From the list.</note><note type="occasion">A visit</note><note type="incomplete" subtype="signatories">8 of 15 seen</note></notesStmt>',
    ]);
  });

  it('says who wrote to whom, as it was signed and addressed', async () => {
    expect(
      await elements('correspAction', {
        date: '2014-03~',
        signatories: [
          {
            person: 'ana-vesel',
            organization: 'quill-house',
            role: 'Editor',
            as: ['A. Vesel', 'A. V.'],
          },
          { organization: 'quill-house', as: ['Q. House'], relation: 'issued' },
          { group: 'readers', count: 12, organization: 'quill-house' },
        ],
        addressees: [
          { person: 'lian-ye', role: 'Minister', relation: 'copied' },
          { organization: 'harbor-board', relation: 'called-on' },
          { person: 'norchung' },
        ],
      }),
    ).toEqual([
      '<correspAction type="sent"><persName ref="#person-ana-vesel" type="signed">A. Vesel, <roleName>Editor</roleName>, <orgName ref="#organization-quill-house">Quill House</orgName></persName><orgName type="group">readers, <num value="12">twelve people</num>, <orgName ref="#organization-quill-house">Quill House</orgName></orgName><orgName ref="#organization-quill-house" type="issued">Q. House</orgName><date notBefore="2014-03-01" notAfter="2014-03-31" precision="low">about March 2014</date></correspAction>',
      '<correspAction type="received"><persName ref="#person-norchung" type="addressed">Norchung</persName></correspAction>',
      '<correspAction type="received" subtype="copied"><persName ref="#person-lian-ye" type="copied">Lian Ye, <roleName>Minister</roleName></persName></correspAction>',
      '<correspAction type="called-on"><orgName ref="#organization-harbor-board" type="called-on">Harbor Board</orgName></correspAction>',
    ]);
  });

  it('leads to the letters that it belongs with', async () => {
    const related = [{ letter: '2015-reply', relation: 'press-release-for' as const }];
    expect(await elements('correspContext', { related })).toEqual([
      '<correspContext><ref type="press-release-for" target="/letters/2015-reply/">Press release for: A reply (2015)</ref><ref type="reply-to" subtype="inverse" target="/letters/2015-reply/">Answered by: A reply (2015)</ref></correspContext>',
    ]);
  });

  it('has languages, kind and issues', async () => {
    const fields = { letterLanguages: ['zh-Hans', 'fr'], issues: ['free-press'] };
    expect(await elements('langUsage', fields)).toEqual([
      '<langUsage><language ident="zh-Hans">Simplified Chinese</language><language ident="fr">French</language><language ident="en">English</language></langUsage>',
    ]);
    expect(await elements('textClass', fields)).toEqual([
      '<textClass><keywords n="kind"><term key="open-letter">Open letter</term></keywords><keywords n="issues" scheme="/issues/"><term key="free-press" ref="/issues/free-press/">Free press</term></keywords></textClass>',
    ]);
  });

  it('lists everyone it names, with every form of the name and what it reports', async () => {
    expect(
      await elements('person', {
        signatories: [{ person: 'ana-vesel' }],
        detainees: [
          {
            person: 'ana-vesel',
            status: 'imprisoned',
            as: ['Ana Wesel', 'A. Vesel'],
            charge: 'Printing',
            sentence: 'Two years',
            place: 'Kelmar',
            since: '2013',
            note: 'She is ill.',
          },
        ],
        mentions: [{ person: 'lian-ye', note: 'A host.' }],
        asks: [{ ask: 'x', kind: 'other', people: ['norchung'] }],
      }),
    ).toEqual([
      `<person xml:id="person-ana-vesel" role="signatory detainee"><persName type="main"><forename>Ana</forename> <surname>Vesel</surname></persName><persName type="native" source="https://names.example.org/a%20b">Ana Veseľ</persName><persName type="misspelling" source="/letters/2015-reply/">Ana Wesel</persName><persName type="printed" source="${page}">A. Vesel</persName><birth notBefore="1971-01-01" notAfter="1971-12-31" precision="low" source="/letters/2015-reply/">about 1971</birth><death when="2016-05-24" source="https://names.example.org/vesel">24 May 2016</death><state type="status" subtype="imprisoned" when="2014-03-02" source="${page}"><label>Imprisoned</label><desc type="charge">Printing</desc><desc type="sentence">Two years</desc><desc type="place">Kelmar</desc><desc type="note">She is ill.</desc><desc type="since"><date when="2013">2013</date></desc></state><idno type="page">/people/ana-vesel/</idno><idno type="GND">https://d-nb.info/gnd/1</idno><idno type="URI">https://names.example.org/vesel</idno><note type="description">Lawyer.</note></person>`,
      `<person xml:id="person-lian-ye" role="mention"><persName type="main"><surname>Lian</surname> <forename>Ye</forename></persName><persName type="native" xml:lang="zh-Hans">连叶</persName><idno type="page">/people/lian-ye/</idno><note type="mention" source="${page}">A host.</note></person>`,
      '<person xml:id="person-norchung"><persName type="main">Norchung</persName><idno type="page">/people/norchung/</idno></person>',
    ]);
  });

  it('lists every organization', async () => {
    const fields = {
      signatories: [{ organization: 'quill-house', as: ['Q. House'] }],
      source: { publisher: 'quill-house' },
    };
    expect(await elements('listOrg', fields)).toEqual([
      `<listOrg><org xml:id="organization-quill-house" role="signatory publisher"><orgName type="main">Quill House</orgName><orgName type="acronym">QH</orgName><orgName type="alias" xml:lang="fr">La Plume</orgName><orgName type="printed" source="${page}">Q. House</orgName><country key="XV"/><idno type="page">/organizations/quill-house/</idno><ptr type="website" target="https://quill.example.org/"/><ptr type="part-of" target="/organizations/harbor-board/"/></org></listOrg>`,
    ]);
  });

  it('ends with what it asks', async () => {
    expect(await elements('back', {})).toEqual([]);
    const asks = [
      {
        ask: 'Release Norchung.',
        kind: 'release' as const,
        people: ['norchung', 'lian-ye'],
        issues: ['free-press'],
        outcome: { text: 'Both are out.', date: '2015', url: 'https://example.org/out now' },
      },
    ];
    expect(
      await elements('back', { asks, kind: 'petition', mentions: [{ person: 'norchung' }] }),
    ).toEqual([
      '<back xml:lang="en"><div type="asks"><head>What the petition asks</head><list><item><seg type="ask" subtype="release">Release <persName ref="#person-norchung">Norchung</persName>.</seg> <persName ref="#person-lian-ye">Lian Ye</persName> <term ref="/issues/free-press/">Free press</term> <note type="outcome">Both are out. <date when="2015">2015</date> <ref target="https://example.org/out%20now">https://example.org/out now</ref></note></item></list></div></back>',
    ]);
  });
});

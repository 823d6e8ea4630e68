import { describe, expect, it } from 'vitest';
import { zoteroHead } from '../../../src/exports/citation/zotero-head.ts';
import { archiveOf, letter, organization } from '../../archive/records.ts';
import { archiveAround, full, site } from '../pilots.ts';
import { hostile } from '../hostile.ts';

const archive = archiveAround();
const head = zoteroHead(archive, full, site, '2020-01-02');
const contents = (name: string) =>
  head.filter((meta) => meta.name === name).map(({ content }) => content);

describe('the head that Zotero reads', () => {
  it.each([
    ['z:itemType', ['letter']],
    ['DC.title', ['Letter of the Pilots']],
    ['DC.date', ['2014-03-02']],
    [
      'DC.creator',
      [
        'Tidewell, Orra',
        'Ven, Jorath',
        'Sunnivo Brakk,',
        'Guild of Pilots,',
        'Keepers of the lights,',
      ],
    ],
    ['z:recipients', ['Munt, Pelka', 'Qorvan, Ilse']],
    ['z:letterType', ['Joint letter']],
    ['z:archive', ['Archive of the Skerries']],
    ['DC.language', ['da']],
    [
      'DC.rights',
      ['No copyright – United States (https://rightsstatements.org/vocab/NoC-US/1.0/)'],
    ],
    ['DCTERMS.modified', ['2020-01-02']],
  ])('has %s', (name, expected) => {
    expect(contents(name)).toEqual(expected);
  });

  it('has none of the tags that would make it another kind of item, or drop people', () => {
    expect(
      head.filter(({ name }) => /^citation_|^og:|^DC\.(?:type|description)/iu.test(name)),
    ).toEqual([]);
  });

  it('keeps an organization whole that has a comma in its name', () => {
    const of = letter('2014-03-02-x', { signatories: [{ organization: 'o' }] });
    const around = archiveOf({
      letters: [of],
      organizations: [organization('o', { name: 'Example Watch, Inc.' })],
    });
    expect(zoteroHead(around, of, site, undefined)).toContainEqual({
      name: 'DC.creator',
      content: 'Example Watch Inc.,',
    });
  });

  it.each([
    ['2016-05', '2016-05'],
    ['2016-05~', 'about May 2016'],
    ['2016-05-24/2016-06-05', '24 May – 5 June 2016'],
    ['2014-21', 'spring 2014'],
  ])('gives the date %s as %s', (date, expected) => {
    expect(zoteroHead(archive, { ...full, date }, site, undefined)).toContainEqual({
      name: 'DC.date',
      content: expected,
    });
  });

  it.each(hostile)('has the same tags, each on one line, for %j', (title) => {
    const of = zoteroHead(archive, { ...full, title, occasion: title }, site, '2020-01-02');
    expect(of.map(({ name }) => name)).toEqual(head.map(({ name }) => name));
    for (const { content } of of)
      expect(content).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  });
});

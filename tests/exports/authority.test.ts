import { describe, expect, it } from 'vitest';
import { authorityOf, identityOf } from '../../src/exports/authority.ts';
import { organization, person } from '../archive/records.ts';
import { site } from './published.ts';

const page = 'https://lamp.example.org/archive/people/ana-vesel/';
const gnd = 'https://d-nb.info/gnd/118540238';
const viaf = 'https://viaf.org/viaf/24602065';
const wikidata = 'https://www.wikidata.org/wiki/Q42';

describe('the address by which others know someone', () => {
  it.each([
    [[], page],
    [['https://names.example.org/vesel'], page],
    [['https://names.example.org/vesel', wikidata], wikidata],
    [[wikidata, viaf], viaf],
    [[wikidata, viaf, gnd], gnd],
    [['https://d-nb.info/gnd/'], page],
    [['https://d-nb.info.example.org/gnd/118540238'], page],
    [['https://www.wikidata.org/wiki/Property:P31'], page],
  ])('of %j is %s', (sameAs, expected) => {
    expect(identityOf('person', person('ana-vesel', { sameAs }), site)).toBe(expected);
  });

  it('is a page of its kind', () => {
    expect(identityOf('organization', organization('lantern'), site)).toBe(
      'https://lamp.example.org/archive/organizations/lantern/',
    );
  });
});

it.each([
  [gnd, 'GND'],
  ['http://viaf.org/viaf/24602065', 'VIAF'],
  ['http://id.loc.gov/authorities/names/n79021164', 'LC'],
  ['https://catalogue.bnf.fr/ark:/12148/cb11896833r', 'BNF'],
  ['https://id.ndl.go.jp/auth/ndlna/00054222', 'NDL'],
  ['http://www.wikidata.org/entity/Q42', 'Wikidata'],
  ['https://names.example.org/vesel', undefined],
])('%s belongs to %s', (address, authority) => {
  expect(authorityOf(address)).toBe(authority);
});

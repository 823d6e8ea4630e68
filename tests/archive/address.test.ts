import { describe, expect, it } from 'vitest';
import {
  addressesUnder,
  asksPath,
  folderOf,
  idFrom,
  isId,
  partPath,
  recordPartPath,
  recordKinds,
} from '../../src/archive/address.ts';

const longest = 'a'.repeat(120);

describe('isId', () => {
  it.each([
    'ana-vesel',
    'a',
    '7',
    '2014-03-02-harbor-letter',
    'lian-yehua-2',
    'con-x',
    'com10',
    longest,
  ])('%s is an id', (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each([
    ...['', ' ', 'Ana-Vesel', 'ana vesel', 'ana_vesel', 'ana.vesel', 'ana/vesel', '../ana', '.'],
    ...['con', 'nul', 'com1', 'lpt9', 'constructor'],
    ...['-ana', 'ana-', 'ana--vesel', 'işıl', 'ａｎａ', '黎莓', 'ana\n', '%61na', `${longest}a`],
  ])('%j is none', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('idFrom', () => {
  it.each([
    ['Quill House', 'quill-house'],
    ['  Ana   Vesel ', 'ana-vesel'],
    ['Işıl Gökçebağ', 'isil-gokcebag'],
    ['Zofie Dřevnická', 'zofie-drevnicka'],
    ['Fionnuala O’Carrowell', 'fionnuala-ocarrowell'],
    ["Fionnuala O'Carrowell", 'fionnuala-ocarrowell'],
    ['Aurelio de la Torre-Vandersloot', 'aurelio-de-la-torre-vandersloot'],
    ['Decree No. 41 (2006)', 'decree-no-41-2006'],
    ['--- Ana ---', 'ana'],
    ['黎莓', ''],
    ['…', ''],
    ['', ''],
  ])('%j gives %j', (text, id) => {
    expect(idFrom(text)).toBe(id);
  });

  it.each(['x'.repeat(200), 'word '.repeat(50), `${'a'.repeat(119)} b`])(
    'gives an id of a text that is too long for one',
    (text) => {
      expect(idFrom(text)).toSatisfy(isId);
    },
  );
});

describe('addressesUnder', () => {
  it.each([
    ['/', ''],
    ['', ''],
    ['/x', '/x'],
    ['/x/', '/x'],
    ['x', '/x'],
    ['/x/y/', '/x/y'],
    ['//x//', '/x'],
  ])('the base path %j', (base, root) => {
    const { page, list, record, file, beside } = addressesUnder(base);
    expect(page('/')).toBe(`${root}/`);
    expect(page('/about/')).toBe(`${root}/about/`);
    expect(list('person')).toBe(`${root}/people/`);
    expect(record('letter', '2014-03-02-letter')).toBe(`${root}/letters/2014-03-02-letter/`);
    expect(record('organization', 'quill-house')).toBe(`${root}/organizations/quill-house/`);
    expect(record('issue', 'free-press')).toBe(`${root}/issues/free-press/`);
    expect(beside('2014-a', '2014-b')).toBe(`${root}/letters/2014-a/beside/2014-b/`);
    expect(file('letter', '2014-03-02-letter', 'xml')).toBe(
      `${root}/letters/2014-03-02-letter.xml`,
    );
  });

  it('keeps what is no id inside its folder', () => {
    expect(addressesUnder('/').record('person', '../x?y#z')).toBe('/people/..%2Fx%3Fy%23z/');
  });

  it('has a folder of its own for each kind', () => {
    expect(recordKinds.map(folderOf)).toEqual(['letters', 'people', 'organizations', 'issues']);
  });
});

describe('the pages of long lists', () => {
  it('stand below the list, and below the record', () => {
    expect(partPath('letter', '2016/3')).toBe('/letters/in/2016/3/');
    expect(partPath('person', 'latn-s')).toBe('/people/in/latn-s/');
    expect(recordPartPath('organization', 'x', 'signed', '2016')).toBe(
      '/organizations/x/signed/2016/',
    );
  });
});

describe('asksPath', () => {
  it.each([
    ['', '', '/asks/'],
    ['release', '', '/asks/release/'],
    ['release', '2016', '/asks/release/2016/'],
    ['release', '2016/2', '/asks/release/2016/2/'],
  ])('of %j and %j is %s', (kind, part, path) => {
    expect(asksPath(kind, part)).toBe(path);
  });
});

import { describe, expect, it } from 'vitest';
import {
  acronymsOf,
  isAcronym,
  namesWithin,
  organizationWords,
} from '../../../src/names/organizations/words.ts';

describe('the words by which an organization is compared', () => {
  it.each([
    ['The Society for Ulmar’s Readers', 'society ulmar reader'],
    ['Uighur, Uygur, Uigur & Uyghur', 'uyghur uyghur uyghur uyghur'],
    ['Labour Centre, Defence Programme', 'labor center defense program'],
    ['Harbour Labourers, Four Tours', 'harbor laborer four tour'],
    ['Organisation of Printers', 'organization printer'],
    ['U.S. Harbor Board', 'us harbor board'],
    ['United States of America Harbor Board', 'us harbor board'],
    ['U. S. A.', 'us'],
    ['J. F. Quill House', 'jf quill house'],
    ['Press, news and glass', 'press news glass'],
    ['Dům čtenářů', 'dum ctenaru'],
    ['聯合 讀者會', '联合读者会'],
    ['Bureau 2049', 'bureau 2049'],
  ])('%s: %s', (name, words) => {
    expect(organizationWords(name).join(' ')).toBe(words);
  });

  it.each([
    ['Union of Nations and Ports Overseas', ['UONAPO', 'UNPO']],
    ['Quill House', []],
    ['Readers’ Union of Ulmar', ['RUOU', 'RUU']],
  ])('the acronyms of %s: %j', (name, acronyms) => {
    expect(acronymsOf(name)).toEqual(acronyms);
  });

  it.each([
    ['Quill House (QH)', ['Quill House', 'QH']],
    ['(QH) Quill House', ['Quill House', 'QH']],
    ['Quill House ()', ['Quill House']],
    ['Quill House (QH', ['Quill House (QH']],
  ])('%s holds %j', (name, names) => {
    expect(namesWithin(name)).toEqual(names);
  });

  it.each([
    ['UNPO', true],
    ['U.N.P.O.', true],
    ['Quill', false],
    ['QUILL HOUSE', false],
    ['Q', false],
  ])('%s is an acronym: %s', (name, is) => {
    expect(isAcronym(name)).toBe(is);
  });
});

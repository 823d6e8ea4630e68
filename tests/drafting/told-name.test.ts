import { describe, expect, it } from 'vitest';
import { freeId } from '../../src/drafting/near.ts';
import { nameParts } from '../../src/drafting/name-parts.ts';
import { readName } from '../../src/drafting/told-name.ts';
import { familyNames } from '../../src/commands/new/families.ts';

describe('the name of a person, as it is told', () => {
  it.each([
    ['Ana Vesel', { name: 'Ana Vesel', spelling: 'Ana Vesel' }],
    ['Archbishop Olu Dent', { name: 'Olu Dent', title: 'Archbishop' }],
    ['Prof. Dr. Ana Vesel', { name: 'Ana Vesel', title: 'Prof. Dr.' }],
    ['Mr. Bo Dent', { name: 'Bo Dent', title: 'Mr.' }],
    ['President Ana Vesel', { name: 'Ana Vesel', title: 'President' }],
    ['His Holiness the Abbot of Ora', { name: 'Abbot of Ora', spelling: 'the Abbot of Ora' }],
    ['The Abbot of Ora', { name: 'Abbot of Ora', spelling: 'The Abbot of Ora', title: undefined }],
    ['Ana Vesel=ana-vesel-printer', { name: 'Ana Vesel', id: 'ana-vesel-printer' }],
    ['Ana Vesel = x', { name: 'Ana Vesel', id: 'x' }],
    // Words that only begin like titles, or are all that there is.
    ['Drake Vesel', { name: 'Drake Vesel', title: undefined }],
    ['Mrax Dent', { name: 'Mrax Dent', title: undefined }],
    ['Profeta Dent', { name: 'Profeta Dent', title: undefined }],
    ['Theo Vesel', { name: 'Theo Vesel', spelling: 'Theo Vesel' }],
    ['President', { name: 'President', title: undefined }],
  ])('%s', (told, name) => {
    expect(readName('person', told)).toMatchObject(name);
  });
});

describe('the name of an organization, as it is told', () => {
  it.each([
    ['Harbor Ink Guild (HIG)', { name: 'Harbor Ink Guild', acronym: 'HIG' }],
    ['Harbor Ink Guild (Tavrin)', { name: 'Harbor Ink Guild (Tavrin)', acronym: undefined }],
    ['The Ink Guild', { name: 'The Ink Guild' }],
    ['the Ink Guild', { name: 'Ink Guild' }],
    ['Ink Guild=guild', { name: 'Ink Guild', id: 'guild' }],
    ['President Press', { name: 'President Press' }],
  ])('%s', (told, name) => {
    expect(readName('organization', told)).toMatchObject(name);
  });
});

describe('an id', () => {
  it.each([
    ['The Abbot of Ora', [], 'abbot-of-ora'],
    ['Olu M. Dent', [], 'olu-dent'],
    ['Olu M. K. Dent', [], 'olu-dent'],
    ['Olu M. Dent', ['olu-dent'], 'olu-m-dent'],
    ['Olu M. Dent', ['olu-dent', 'olu-m-dent'], 'olu-dent-2'],
    ['Olu Dent', ['olu-dent'], 'olu-dent-2'],
    // An initial at the beginning may be all that there is of a given name.
    ['F.W. de Vesel', [], 'fw-de-vesel'],
    ['M. Dent', [], 'm-dent'],
  ])('of %s, where %j are taken: %s', (name, taken, id) => {
    expect(freeId(name, new Set(taken))).toBe(id);
  });
});

describe('family and given name', () => {
  it.each([
    ['Ana Vesel', 'Vesel', 'Ana', 'given-first'],
    ['Olu M. Dent', 'Dent', 'Olu M.', 'given-first'],
    ['Wang Binghua', 'Wang', 'Binghua', 'family-first'],
    ['Binghua Wang', 'Wang', 'Binghua', 'given-first'],
    ['Lee Bing-che', 'Lee', 'Bing-che', 'family-first'],
    ['Ban Ok-moon', 'Ban', 'Ok-moon', 'family-first'],
    ['Bi-Ling Chiu', 'Chiu', 'Bi-Ling', 'given-first'],
    ['Le Quang Dinh', 'Le', 'Quang Dinh', 'family-first'],
    ['Jean-Luc Vesel', 'Vesel', 'Jean-Luc', 'given-first'],
  ])('of %s', (name, family, given, order) => {
    expect(nameParts(name, familyNames)).toEqual({ family, given, order });
  });

  it.each([
    ['Ora'],
    ['Kim Smith'],
    ['F. Dent'],
    ['Ana Maria Vesel'],
    ['Ana de Vesel'],
    ['王兵'],
    ['Ana vesel'],
  ])('cannot be told of %s', (name) => {
    expect(nameParts(name, familyNames)).toBe(undefined);
  });
});

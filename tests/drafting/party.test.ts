import { describe, expect, it } from 'vitest';
import { readParty, resolveParty } from '../../src/drafting/party.ts';

const none = { kind: undefined, role: undefined, organization: undefined, beyond: '' };

describe('a party in words', () => {
  it.each([
    ['bo-dent', { ...none, who: 'bo-dent' }],
    ['Bo Dent / Editor', { ...none, who: 'Bo Dent', role: 'Editor' }],
    [
      'Bo Dent / Editor, Books / Quill House',
      { ...none, who: 'Bo Dent', role: 'Editor, Books', organization: 'Quill House' },
    ],
    // A slash within a role has no blanks around it.
    ['Bo Dent / Editor/Writer', { ...none, who: 'Bo Dent', role: 'Editor/Writer' }],
    ['person:Bo Dent', { ...none, kind: 'person', who: 'Bo Dent' }],
    ['group:47 neighbors', { ...none, kind: 'group', who: '47 neighbors' }],
    ['neighbor: Bo', { ...none, who: 'neighbor: Bo' }],
    [
      'Bo / Editor / organization:Quill House',
      { ...none, who: 'Bo', role: 'Editor', organization: 'organization:Quill House' },
    ],
    // A role may be left out.
    ['Bo / / Quill House', { ...none, who: 'Bo', organization: 'Quill House' }],
    ['Bo /  / Quill House', { ...none, who: 'Bo', organization: 'Quill House' }],
    ['Bo / Editor /', { ...none, who: 'Bo', role: 'Editor' }],
    [
      'Bo / President/Founder / Asia / Quill House',
      {
        ...none,
        who: 'Bo',
        role: 'President/Founder',
        organization: 'Asia',
        beyond: 'Quill House',
      },
    ],
    ['', { ...none, who: '' }],
  ])('%j', (text, words) => {
    expect(readParty(text)).toEqual(words);
  });
});

describe('a party by ids', () => {
  const resolver = {
    person: (who: string) => (who === 'Bo Dent' ? 'bo-dent' : undefined),
    organization: (who: string) => (who === 'Quill House' ? 'quill-house' : undefined),
    add: (kind: string, name: string) => `new ${kind} ${name}`,
  };
  const resolved = (text: string) => resolveParty(readParty(text), resolver);

  it.each([
    [
      'Bo Dent / Editor / Quill House',
      { person: 'bo-dent', role: 'Editor', organization: 'quill-house' },
    ],
    ['Quill House / Publisher', { organization: 'quill-house', role: 'Publisher' }],
    [
      'person:Olu / Editor / Quill House',
      { person: 'new person Olu', role: 'Editor', organization: 'quill-house' },
    ],
    // Whoever is said to be new is nobody whom the archive knows, even of the same name.
    ['person:Bo Dent', { person: 'new person Bo Dent' }],
    ['organization:Quill House', { organization: 'new organization Quill House' }],
    ['person:Olu', { person: 'new person Olu' }],
    ['organization:Ink Guild', { organization: 'new organization Ink Guild' }],
    [
      'Bo Dent / Editor / organization:Ink Guild',
      { person: 'bo-dent', role: 'Editor', organization: 'new organization Ink Guild' },
    ],
    ['group:47 neighbors', { group: '47 neighbors' }],
    // Who that is nobody knows.
    ['Olu', undefined],
    ['Olu / Editor', undefined],
    ['Olu / Editor / Quill House', undefined],
    ['Bo Dent / Editor / Quill Hous', undefined],
    ['Bo Dent / Editor / Quill House / more', undefined],
    ['', undefined],
  ])('%s', (text, party) => {
    expect(resolved(text)).toEqual(party && expect.objectContaining(party));
  });
});

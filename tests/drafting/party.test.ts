import { describe, expect, it } from 'vitest';
import { readParty } from '../../src/drafting/party.ts';

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

import { expect, it } from 'vitest';
import { marginNames } from '../../../src/archive/views/margin.ts';
import { archiveOf, letter, person } from '../records.ts';

const native = { value: '連冶', language: 'zh-Hant', kind: 'native' } as const;
const archive = archiveOf({
  people: [
    person('ana', { name: 'Ana Vesel' }),
    person('lian', { name: 'Lian Ye', forms: [native] }),
    person('wen', { name: 'Wen', forms: [native] }),
    person('bo', { name: 'Bo Dent' }),
  ],
});

it('says of people what the text beside it does not', () => {
  const of = letter('x', {
    detainees: [
      { person: 'ana', status: 'not-stated' },
      { person: 'lian', status: 'awaiting-trial' },
      { person: 'gone', status: 'detained' },
    ],
    mentions: [{ person: 'bo' }, { person: 'wen' }, { person: 'lian' }],
  });
  expect([...marginNames(archive, of, (id) => `/people/${id}/`)]).toEqual([
    ['/people/ana/', { name: 'Ana Vesel', native: undefined, status: 'Status not stated' }],
    ['/people/lian/', { name: 'Lian Ye', native, status: 'Awaiting trial' }],
    ['/people/wen/', { name: 'Wen', native, status: undefined }],
  ]);
});

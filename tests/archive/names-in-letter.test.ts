import { describe, expect, it } from 'vitest';
import { namesInLetter } from '../../src/archive/names-in-letter.ts';
import { archiveOf, letter, organization, person } from './records.ts';

const { person: personOf } = archiveOf({
  people: [
    person('ana', { name: 'Ana Vesel', forms: [{ value: 'Anna Wessel', kind: 'misspelling' }] }),
    person('bo', { name: 'Bo Dent' }),
    person('lian', {
      name: 'Lian Yehua',
      forms: [{ value: '连野桦', language: 'zh-Hans', kind: 'native' }],
    }),
    person('zofie', { name: 'Zofie Drevnicka' }),
  ],
  organizations: [organization('quill')],
});

const names = (fields: Parameters<typeof letter>[1]) =>
  namesInLetter(letter('x', fields), personOf);

describe('the names in a letter', () => {
  it('are those of all its lists, with every recorded form and every spelling printed', () => {
    expect(
      names({
        signatories: [{ person: 'zofie', organization: 'quill', as: ['Z. Drevnicka'] }],
        addressees: [{ person: 'bo' }, { group: 'the Harbor Board' }],
        detainees: [{ person: 'ana', status: 'detained', as: ['A. Vesel'] }],
        mentions: [{ person: 'lian' }],
      }),
    ).toEqual([
      { person: 'ana', forms: ['Ana Vesel', 'Anna Wessel', 'A. Vesel'], detained: true },
      { person: 'lian', forms: ['Lian Yehua', '连野桦'], detained: false },
      { person: 'bo', forms: ['Bo Dent'], detained: false },
      { person: 'zofie', forms: ['Zofie Drevnicka', 'Z. Drevnicka'], detained: false },
    ]);
  });

  it('are once, with all spellings, for someone in two lists', () => {
    expect(
      names({
        signatories: [{ person: 'ana', as: ['A. V.'] }],
        mentions: [{ person: 'ana', as: ['Vesel'] }],
        detainees: [{ person: 'ana', status: 'released', as: ['Vesel'] }],
      }),
    ).toEqual([
      { person: 'ana', forms: ['Ana Vesel', 'Anna Wessel', 'Vesel', 'A. V.'], detained: true },
    ]);
  });

  it('leave out ids that no record has', () => {
    expect(names({ mentions: [{ person: 'nobody' }] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { generatedForms, searchWords } from '../../src/names/forms.ts';
import { person } from '../archive/records.ts';

const values = (...args: Parameters<typeof person>) =>
  generatedForms(person(...args)).map(({ value }) => value);

describe('forms made by rule', () => {
  it.each([
    ['连野华', ['連野華', 'Lián Yěhuá', 'Lien Yeh-hua']],
    ['連野華', ['连野华', 'Lián Yěhuá', 'Lien Yeh-hua']],
    ['欧阳鼎维', ['歐陽鼎維', 'Ōuyáng Dǐngwéi', 'Ouyang Ting-wei']],
    ['单田', ['單田', 'Shàn Tián', 'Shan Tien']],
    ['范云', ['范雲', 'Fàn Yún', 'Fan Yun']],
    ['黎莓', ['Lí Méi', 'Li Mei']],
  ])('of %s: %j', (native, forms) => {
    expect(values('x', { name: 'X', forms: [{ value: native, kind: 'native' }] })).toEqual(forms);
  });

  it('the other order, where family and given name are known', () => {
    expect(
      values('x', { name: 'Bo Dent', family: 'Dent', given: 'Bo', order: 'given-first' }),
    ).toEqual(['Dent Bo']);
    expect(
      values('x', { name: 'Lian Yehua', family: 'Lian', given: 'Yehua', order: 'family-first' }),
    ).toEqual(['Yehua Lian']);
    expect(values('x', { name: 'Norchung' })).toEqual([]);
  });

  it('but none that is recorded', () => {
    const forms = [
      { value: '连野华', kind: 'native' as const },
      { value: 'Lien Yeh-hua', kind: 'transliteration' as const },
    ];
    expect(values('x', { name: 'Lian Yehua', forms })).toEqual(['連野華', 'Lián Yěhuá']);
  });
});

describe('the words by which a text is to be found', () => {
  it('hold both sets of signs, the given name, and names joined', () => {
    const words = searchWords(
      person('x', { name: 'Lian Yehua', forms: [{ value: '连野华', kind: 'native' }] }),
    );
    expect(words).toEqual(
      expect.arrayContaining(['連野華', '野华', '野華', 'lianyehua', 'lienyehhua']),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { plainWords, soundKey } from '../../src/names/key.ts';

describe('the words of a name', () => {
  it.each([
    ['Ana Vesel', ['ana', 'vesel']],
    ['VESEL, Ana', ['vesel', 'ana']],
    ['Fionnuala O’Carrowell', ['fionnuala', 'ocarrowell']],
    ['Žofie Dřevnická', ['zofie', 'drevnicka']],
    ['Đỗ Thị Huyền Sương', ['do', 'thi', 'huyen', 'suong']],
    ['Işıl Gökçebağ', ['isil', 'gokcebag']],
    ['Lǚ Míng', ['lu', 'ming']],
    ['Lyu Ming', ['lu', 'ming']],
    ['Lv Ming', ['lu', 'ming']],
    ['Ou-yang Ting-wei', ['ou', 'yang', 'ting', 'wei']],
    ['  ', []],
  ])('%j: %j', (name, words) => {
    expect(plainWords(name)).toEqual(words);
  });
});

describe('names that sound alike', () => {
  it.each([
    ['qaraboran', 'karaboran'],
    ['tashbulut', 'tasbulut'],
    ['gyaltsen', 'jaltsen'],
    ['norchung', 'norchun'],
    ['thondup', 'tondup'],
    ['zhangwei', 'changwei'],
    ['mohammad', 'muhamad'],
    ['erkin', 'arkin'],
    ['nyidar', 'nyidar'],
  ])('%s and %s', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it.each([
    ['lian', 'lien'],
    ['ana', 'oma'],
    ['vesel', 'nesel'],
  ])('but %s and %s do not', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });
});

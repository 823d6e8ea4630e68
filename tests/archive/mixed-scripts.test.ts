import { describe, expect, it } from 'vitest';
import { mixedWords } from '../../src/archive/mixed-scripts.ts';

const found = (text: string) =>
  mixedWords(text).map(
    ({ word, index, letter, script, others }) =>
      `${index} ${word}: ${script} ${letter} in ${others}`,
  );

describe('a word of more than one script', () => {
  it.each([
    ['to L\u0456u Xiaobo', '4 L\u0456u: Cyrillic \u0456 in Latin'],
    ['\u0410na Vesel', '0 \u0410na: Cyrillic \u0410 in Latin'],
    ['Л\u0069дия', '1 Л\u0069дия: Latin i in Cyrillic'],
    ['A\u03BFna', '1 A\u03BFna: Greek \u03BF in Latin'],
    ['An\u03AC', '2 An\u03AC: Greek \u03AC in Latin'],
    ['\u0391на', '0 \u0391на: Greek \u0391 in Cyrillic'],
    ['Ha\u0578d', '2 Ha\u0578d: Armenian \u0578 in Latin'],
    ['\u13AAna', '0 \u13AAna: Cherokee \u13AA in Latin'],
    ['o\u043E', '1 o\u043E: Cyrillic \u043E in Latin'],
    ['\u0430pple.com', '0 \u0430pple: Cyrillic \u0430 in Latin'],
    ['N\u043E1', '1 N\u043E1: Cyrillic \u043E in Latin'],
    ['A\u0301n\u0430', '3 A\u0301n\u0430: Cyrillic \u0430 in Latin'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is found each time', () => {
    expect(found('L\u0456u\nV\u0435sel')).toHaveLength(2);
  });
});

describe('scripts side by side', () => {
  it.each([
    'Liu Xiaobo 刘晓波, Лю Сяобо, Λιού Σιαομπό',
    '刘晓波A座, ソニーX, 서울A',
    'Tシャツ, 劉曉波さん',
    'IT-специалист, d’Αθήνα',
    'kΩ, μg, Δt, βeta, θɪŋk',
    'Ёлка, Ґанок, Ѓорѓи, Һәсән',
    'الـBBC, يمامةA',
    'Schrödinger, Œuvre, Əli, Ḥasan',
    'ᎠᎾ, Հայ, Ἀθῆναι',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { wadeGiles } from '../../src/names/wade-giles.ts';

describe('Wade–Giles', () => {
  it.each([
    ['liu', 'liu'],
    ['xiao', 'hsiao'],
    ['bo', 'po'],
    ['po', 'po'],
    ['zhang', 'chang'],
    ['chang', 'chang'],
    ['qian', 'chien'],
    ['jian', 'chien'],
    ['zhong', 'chung'],
    ['dong', 'tung'],
    ['xue', 'hsueh'],
    ['lu', 'lu'],
    ['ge', 'ko'],
    ['de', 'te'],
    ['zhe', 'che'],
    ['re', 'je'],
    ['gui', 'kuei'],
    ['hui', 'hui'],
    ['dui', 'tui'],
    ['guo', 'kuo'],
    ['huo', 'huo'],
    ['duo', 'to'],
    ['zuo', 'tso'],
    ['zi', 'tzu'],
    ['si', 'ssu'],
    ['shi', 'shih'],
    ['ri', 'jih'],
    ['yi', 'i'],
    ['yan', 'yen'],
    ['you', 'yu'],
    ['yuan', 'yuan'],
    ['wen', 'wen'],
    ['er', 'erh'],
    ['a', 'a'],
    ['ou', 'ou'],
    ['cao', 'tsao'],
    ['rong', 'jung'],
    ['jie', 'chieh'],
  ])('%s is %s', (pinyin, other) => {
    expect(wadeGiles(pinyin)).toBe(other);
  });
});

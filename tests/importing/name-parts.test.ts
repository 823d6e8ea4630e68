import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/importing/name-parts.ts';

// Everyone here is invented.
describe('family and given name of a newcomer', () => {
  it.each([
    ['Ding Jianhua', '丁建华', false, 'Ding|Jianhua|family-first'],
    ['Jianhua Ding', '丁建华', false, 'Ding|Jianhua|given-first'],
    ['Situ Wan', '司徒湾', false, 'Situ|Wan|family-first'],
    // A sign with two readings, 传 chuan and zhuan; a letter that writes neither.
    ['Ding Zhuanhua', '丁传华', false, 'Ding|Zhuanhua|family-first'],
    ['Ding Chunhua', '丁传华', false, 'Ding|Chunhua|family-first'],
    ['Huachun Ding', '丁华传', false, 'Ding|Huachun|given-first'],
    ['Lyu Jianhua', '吕建华', false, 'Lyu|Jianhua|family-first'],
    // Other people’s signs, and names that are none of Mandarin.
    ['Ding Jianhua', '凌浩波', true, ''],
    ['Ting Kin-wah', '丁建華', true, ''],
    // Without signs, in a letter that speaks of China.
    ['Ding Jianhua', undefined, true, 'Ding|Jianhua|family-first'],
    ['Ding Jian-hua', undefined, true, 'Ding|Jian-hua|family-first'],
    ['Ding Jianhua', undefined, false, ''],
    // Which of the two is the family name cannot be told.
    ['Ding Wei', undefined, true, ''],
    ['Jianhua Ding', undefined, true, ''],
    ['Situ Wan', undefined, true, ''],
    ['Anna Tolvery', undefined, true, ''],
    ['Ding Tolvery', undefined, true, ''],
    ['Peter Ding', undefined, true, ''],
    ['Ding', undefined, true, ''],
  ])('%s %s, of China: %s', (name, native, isOfChina, parts) => {
    const { family, given, order } = partsOf(name, native, isOfChina);
    expect([family, given, order].filter(Boolean).join('|')).toBe(parts);
  });
});

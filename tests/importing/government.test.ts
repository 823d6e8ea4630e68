import { expect, it } from 'vitest';
import { governmentNames } from '../../src/importing/government.ts';

it.each<[string, string[]]>([
  ['中國政府', ['Chinese Government', 'Government of China', 'China Government']],
  ['中国中央政府', ['Chinese Government', 'Government of China', 'China Government']],
  ['美国联邦政府', ['US Government', 'Government of United States', 'United States Government']],
  ['香港政府', ['Hong Kong Government']],
  ['肯尼亚政府', ['Government of Kenya', 'Kenya Government']],
  ['海港政府', []],
  ['贵国政府', []],
  ['中国', []],
  ['中国政府海港办事处', []],
  ['Chinese Government', []],
])('%s: %j', (name, names) => {
  expect(governmentNames(name)).toEqual(names);
});

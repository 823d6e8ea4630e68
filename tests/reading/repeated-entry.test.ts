import { describe, expect, it } from 'vitest';
import { checkFolder, asContent, layContent, letterFile, validFiles } from '../content-folder.ts';
import { told, type Told } from './reading.ts';

const judged = async (line: string, into: string) => {
  const folder = await layContent({
    [letterFile]: validFiles[letterFile]
      .replace('group: the Harbor Board', 'person: bo-dent')
      .replace(line, into),
    'people/bo-dent.yaml': 'name: Bo Dent\n',
  });
  return asContent((await checkFolder(folder)).problems, folder).map(told);
};

const status = '    status: detained\n';
const again = `  - person: ana-vesel\n${status}`;
const ask = 'asks:\n  - ask: Free them.\n    kind: release\n';

describe('who or what stands twice in a letter', () => {
  it.each<[string, string, string, ...Told[]]>([
    [
      'a detainee',
      status,
      `${status}  - person: bo-dent\n${status}${again}`,
      [
        '17:13',
        'repeated-entry',
        'Unexpected second `ana-vesel` in `detainees`, expected each person once',
        'The first stands in line 13: make one entry of the two.',
        'detainees[2].person',
      ],
    ],
    [
      'a detainee, three times',
      status,
      `${status}${again}${again}`,
      ...([15, 17] as const).map((line, index): Told => [
        `${line}:13`,
        'repeated-entry',
        'Unexpected second `ana-vesel` in `detainees`, expected each person once',
        'The first stands in line 13: make one entry of the two.',
        `detainees[${index + 1}].person`,
      ]),
    ],
    [
      'a mention',
      'issues:',
      'mentions:\n  - person: bo-dent\n  - person: bo-dent\nissues:',
      [
        '17:13',
        'repeated-entry',
        'Unexpected second `bo-dent` in `mentions`, expected each person once',
        'The first stands in line 16: make one entry of the two.',
        'mentions[1].person',
      ],
    ],
    [
      'a detainee among the mentions',
      'issues:',
      'mentions:\n  - person: ana-vesel\nissues:',
      [
        '16:13',
        'repeated-entry',
        'Unexpected second `ana-vesel` in `mentions`, expected each person once',
        'The first stands in line 13, in `detainees`: a detainee is not mentioned again; take one of the two out.',
        'mentions[0].person',
      ],
    ],
    [
      'an issue',
      '  - free-press',
      '  - free-press\n  - free-press',
      [
        '17:5',
        'repeated-entry',
        'Unexpected second `free-press` in `issues`, expected each issue once',
        'The first stands in line 16: take one of the two out.',
        'issues[1]',
      ],
    ],
    [
      'someone in an ask',
      'source:',
      `${ask}    people: [ana-vesel, bo-dent, ana-vesel]\nsource:`,
      [
        '20:34',
        'repeated-entry',
        'Unexpected second `ana-vesel` in `asks[0].people`, expected each person once',
        'The first stands in line 20: take one of the two out.',
        'asks[0].people[2]',
      ],
    ],
    [
      'an issue of an ask',
      'source:',
      `${ask}    issues: [free-press, free-press]\nsource:`,
      [
        '20:26',
        'repeated-entry',
        'Unexpected second `free-press` in `asks[0].issues`, expected each issue once',
        'The first stands in line 20: take one of the two out.',
        'asks[0].issues[1]',
      ],
    ],
  ])('%s', async (_, line, into, ...expected) => {
    expect(await judged(line, into)).toEqual(expected);
  });

  it.each([
    ['signatory and detainee', 'addressees:', '  - person: ana-vesel\naddressees:'],
    [
      'addressee and mention',
      'detainees:',
      '  - person: bo-dent\nmentions: [{ person: bo-dent }]\ndetainees:',
    ],
    [
      'in two asks',
      'source:',
      `${ask}    people: [ana-vesel]\n    issues: [free-press]\n${ask.replace('asks:\n', '')}    people: [ana-vesel]\nsource:`,
    ],
  ])('someone may stand as %s', async (_, line, into) => {
    expect(await judged(line, into)).toEqual([]);
  });
});

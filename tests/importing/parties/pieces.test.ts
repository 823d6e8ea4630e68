import { describe, expect, it } from 'vitest';
import { isPersonName } from '../../../src/importing/parties/name.ts';
import { pieceOf } from '../../../src/importing/parties/pieces.ts';

// Everybody here is invented, and so is every organization.
describe('a line of a list', () => {
  it.each([
    [
      'Cy Orme, Director, Quill House',
      { person: 'Cy Orme', role: 'Director', organization: 'Quill House' },
    ],
    [
      '3. Dr. Cy Orme, Acting Director, Coast Division, Harbor Watch',
      { person: 'Cy Orme', role: 'Acting Director, Coast Division', organization: 'Harbor Watch' },
    ],
    [
      'Cy Orme, Reader, Sociology Department, University of Inkwell',
      {
        person: 'Cy Orme',
        role: 'Reader, Sociology Department',
        organization: 'University of Inkwell',
      },
    ],
    [
      'Cy Orme, Reader in Ropes, Quill College, University of Inkwell',
      {
        person: 'Cy Orme',
        role: 'Reader in Ropes',
        organization: 'Quill College, University of Inkwell',
      },
    ],
    [
      'Dr. Cy Orme, Center of Tide Studies, University of Inkwell',
      { person: 'Cy Orme', organization: 'Center of Tide Studies, University of Inkwell' },
    ],
    [
      'Ms. Cy Orme, PhD Candidate in Center for Tide Studies, University of Inkwell',
      {
        person: 'Cy Orme',
        role: 'PhD Candidate in Center for Tide Studies',
        organization: 'University of Inkwell',
      },
    ],
    [
      'Cy Orme, Professor, Center for Law, Justice and Society',
      { person: 'Cy Orme', role: 'Professor', organization: 'Center for Law, Justice and Society' },
    ],
    [
      'Cy Orme – Director of Research, Harbor Watch',
      { person: 'Cy Orme', role: 'Director of Research', organization: 'Harbor Watch' },
    ],
    ['Cy Orme (Harbor Watch)', { person: 'Cy Orme', organization: 'Harbor Watch' }],
    [
      'Cy Orme, President of the Harbor Writers Union',
      { person: 'Cy Orme', role: 'President', organization: 'Harbor Writers Union' },
    ],
    ['Cy Orme, PhD, Quill College', { person: 'Cy Orme', organization: 'Quill College' }],
    ['Wei Anna 韦安娜, editor', { person: 'Wei Anna', native: '韦安娜', role: 'editor' }],
    ['Harbor Watch (HW)', { organization: 'Harbor Watch' }],
    [
      'Harbor Watch: Cy Orme, Director',
      { organization: 'Harbor Watch', person: 'Cy Orme', role: 'Director' },
    ],
    ['Chief Prosecutor Cy Orme', { person: 'Cy Orme', role: 'Chief Prosecutor' }],
    [
      'Coastal Occupational Safety, Health and Environmental Foundation',
      { organization: 'Coastal Occupational Safety, Health and Environmental Foundation' },
    ],
    [
      'Students and Scholars Against Silence',
      { organization: 'Students and Scholars Against Silence' },
    ],
    ['海港觀察 Harbor Watch', { organization: 'Harbor Watch', native: '海港觀察' }],
    [
      '韦安娜，海港市检察院检察长',
      { person: '韦安娜', role: '检察长', organization: '海港市检察院' },
    ],
    ['海港大学教授 韦安娜', { person: '韦安娜', role: '教授', organization: '海港大学' }],
    ['韦安娜大使', { person: '韦安娜', role: '大使' }],
    ['海港工人中心', { organization: '海港工人中心' }],
    ['Friends of Ana Vesel, May 24, 2022', { group: 'Friends of Ana Vesel' }],
    ['and 120 other scholars', { group: 'and 120 other scholars' }],
    ['International Advocacy Director', { role: 'International Advocacy Director' }],
  ])('%s', (line, piece) => {
    expect(JSON.parse(JSON.stringify(pieceOf(line)))).toEqual(piece);
  });

  it.each(['', '—', '3.', '2014'])('says of nobody: “%s”', (line) => {
    expect(pieceOf(line)).toBeUndefined();
  });
});

describe('the shape of a name', () => {
  it.each([
    'Cy Orme',
    'T. Orme',
    'Prof. Anna-Lena van der Orme',
    'CY ORME',
    'Ngawang Tsering Dolma',
    'Sir Cy Orme',
    'al-Khatib Orme',
    'D’Arcy Orme',
    '韦安娜',
    '欧阳安娜',
    '安娜·韦塞尔',
    'Martin King',
    'Jordan Orme',
  ])('%s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each([
    'Harbor Watch',
    'Orme',
    'Freedom House',
    'Executive Director',
    'The Hague',
    'Quill University',
    'Cy Orme and Di Fenn',
    'cy orme',
    '海港大学',
    '工友中心',
    'Norway',
    'May 5',
  ])('not: %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});

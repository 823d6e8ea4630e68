import { describe, expect, it } from 'vitest';
import { peopleList } from '../../../src/archive/views/people-list.ts';
import { archiveOf, person } from '../records.ts';

describe('the list of people', () => {
  const archive = archiveOf({
    people: [
      person('rabiye', { name: 'Rabiye Sultan' }),
      person('bo', { name: 'Bo Dent', family: 'Dent', given: 'Bo', order: 'given-first' }),
      person('norchung', { name: 'Norchung' }),
      person('li-mei-lawyer', { name: 'Li Mei', family: 'Li', description: 'Lawyer' }),
      person('li-mei-student', { name: 'Li Mei', family: 'Li', description: 'Student' }),
    ],
  });

  it('files everyone, and names without a known family name twice', () => {
    const told = peopleList(archive).map(({ letter, entries }) => [
      letter,
      ...entries.map(({ filed, line }) => (line ? filed : `${filed}, see`)),
    ]);
    expect(told).toEqual([
      ['D', 'Dent, Bo'],
      ['L', 'Li Mei', 'Li Mei'],
      ['N', 'Norchung'],
      ['R', 'Rabiye Sultan'],
      ['S', 'Sultan, Rabiye, see'],
    ]);
  });

  it('tells namesakes apart, and nobody else', () => {
    const distinctions = peopleList(archive)
      .flatMap(({ entries }) => entries)
      .map(({ distinction }) => distinction)
      .filter(Boolean);
    expect(distinctions).toEqual(['Lawyer', 'Student']);
  });
});

import { describe, expect, it } from 'vitest';
import { fieldWords, inWords } from '../../src/archive/field-words.ts';
import { issueSchema } from '../../src/archive/issue.ts';
import { letterSchema } from '../../src/archive/letter.ts';
import { organizationSchema } from '../../src/archive/organization.ts';
import { personSchema } from '../../src/archive/person.ts';

describe('readers’ words', () => {
  it.each([
    ['letter', [...Object.keys(letterSchema.shape), 'body']],
    ['person', Object.keys(personSchema.shape)],
    ['organization', Object.keys(organizationSchema.shape)],
    ['issue', Object.keys(issueSchema.shape)],
  ] as const)('are there for every field of a %s, and for no other', (kind, fields) => {
    expect(Object.keys(fieldWords[kind]).sort()).toEqual([...fields].sort());
    const words = Object.values(fieldWords[kind]);
    expect(words.filter((word) => !/^[a-z][a-z ]+$/u.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each([
    [
      ['asks', 'date', 'asks'],
      ['date', 'what it asks'],
    ],
    [['body', 'mood', 'constructor'], ['text']],
    [[], []],
  ])('of %j are %j', (fields, words) => {
    expect(inWords('letter', fields)).toEqual(words);
  });
});

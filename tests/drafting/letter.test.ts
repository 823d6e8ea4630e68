import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isPlaceholder } from '../../src/archive/placeholder.ts';
import { letterSchema } from '../../src/archive/letter.ts';
import { draftLetter, letterId, type NewLetter } from '../../src/drafting/letter.ts';

const recordOf = (letter: NewLetter): unknown =>
  parse(draftLetter(letter).text.split(/^---\n/mu)[1] ?? '');

describe('the id of a letter', () => {
  it.each([
    ['An Appeal for Ana Vesel', '2014-03-02', '2014-03-02-appeal-ana-vesel'],
    ['An Appeal for Ana Vesel', '2014-03', '2014-03-appeal-ana-vesel'],
    ['An Appeal for Ana Vesel', '2014~', '2014-appeal-ana-vesel'],
    ['An Appeal for Ana Vesel', '2014-03-02/2014-03-09', '2014-03-02-appeal-ana-vesel'],
    ['An Appeal for Ana Vesel', undefined, 'appeal-ana-vesel'],
    ['Pétition à “tous”', '2014', '2014-petition-tous'],
    ['致港口委员会', '2014-03-02', '2014-03-02'],
    [
      'Concerning the Continuing Imprisonment of Seventeen Bookbinders and Typesetters of Tavrin',
      '2014',
      '2014-concerning-continuing-imprisonment-seventeen',
    ],
  ])('%s, %s: %s', (title, date, id) => {
    expect(letterId(title, date)).toBe(id);
  });
});

describe('the draft of a letter', () => {
  const whole: NewLetter = {
    ...{ title: 'A letter: “for Ana”', date: '2014-03-02', kind: 'open-letter', language: 'en' },
    ...{ letterLanguages: ['en', 'fr'], occasion: 'Harbor Day', publisher: 'quill-house' },
    signatories: [{ person: 'bo-dent', role: 'Editor', organization: 'quill-house' }],
    addressees: [{ group: 'the Harbor Board' }],
    detainees: [{ person: 'ana-vesel', status: 'detained' }],
    mentions: [{ person: 'olu-dent' }],
    issues: ['free-press'],
    asks: [{ ask: 'Release her', kind: 'release' }],
    ...{ url: 'https://example.org/a', text: 'summary', rights: 'InC' },
  };

  it('is a record of the archive, where everything is told', () => {
    expect(letterSchema.safeParse(recordOf(whole)).error).toBe(undefined);
  });

  it('has its fields in the order of the schema', () => {
    const fields = Object.keys(recordOf(whole) as object);
    const order = Object.keys(letterSchema.shape).filter((field) => fields.includes(field));
    expect(fields).toEqual(order);
  });

  it('holds a placeholder for everything that is not told, and is no record until then', () => {
    const record = recordOf({ title: 'A letter' });
    expect(letterSchema.safeParse(record).success).toBe(false);
    const texts: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else Object.values(value as object).forEach(walk);
    };
    walk(record);
    expect(texts.filter((text) => !isPlaceholder(text))).toEqual([
      ...['A letter', 'en', 'summary'],
    ]);
  });

  it.each([
    ['summary', /^TODO: what the letter says/u],
    ['transcription', /^TODO: the letter itself/u],
  ])('of a %s says what its body is to hold', (text, body) => {
    expect(draftLetter({ ...whole, text }).text.split('---\n\n')[1]).toMatch(body);
  });

  it.each(['x: y', '- a', '# no comment', "it's", '"q"', 'a\nb', '---', 'null', '2014', '@a'])(
    'keeps a title as it is told: %j',
    (title) => {
      expect(recordOf({ title })).toMatchObject({ title });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../src/reading/history/fields.ts';
import { letterFile, validFiles } from '../../content-folder.ts';

const letter = validFiles[letterFile];

describe('the fields that differ between two letters', () => {
  it.each([
    ['the body', letter.replace('why', 'where'), 'body'],
    ['a value', letter.replace('status: detained', 'status: imprisoned'), 'detainees'],
    ['two values', letter.replace('2014-03-02', '2014-03-03').replace('InC', 'CNE'), 'date,rights'],
    ['a field that came', letter.replace('text:', 'occasion: A visit\ntext:'), 'occasion'],
    ['a field that went', letter.replace(/issues:\n.*\n/u, ''), 'issues'],
    ['an entry that came', letter.replace('  - en\n', '  - en\n  - fr\n'), 'letterLanguages'],
    ['an entry that came first', letter.replace('  - en\n', '  - fr\n  - en\n'), 'letterLanguages'],
    ['a list for a value', letter.replace('date: 2014-03-02', 'date:\n  - 2014'), 'date'],
    ['a field in quotes', letter.replace('title: A', '"title": The'), 'title'],
    [
      'a field that is written otherwise',
      letter
        .replace('source:\n  url: https://quill', 'source: {url: https://q')
        .replace('harbor-letter\ntext', 'harbor-letter}\ntext'),
      'source',
    ],
    ['a field that only history has', letter.replace('text:', 'mood: grave\ntext:'), 'mood'],
    [
      'the constructor of all',
      letter.replace('text:', 'constructor: x\n__proto__: y\ntext:'),
      'constructor,__proto__',
    ],
  ])('are told: %s', (_, after, fields) => {
    expect(changedFields('letter', letter, after)?.join()).toBe(fields);
    expect(changedFields('letter', after, letter)?.join()).toBe(fields);
  });

  it.each([
    ['a comment', letter.replace('date:', '# When it was sent.\ndate:')],
    ['a comment behind a value', letter.replace('kind: open-letter', 'kind: open-letter # joint?')],
    ['a comment in a list', letter.replace('  - person:', '  # The only one.\n  - person:')],
    ['quoting', letter.replace('date: 2014-03-02', "date: '2014-03-02'")],
    ['quoted names of fields', letter.replace('title:', '"title":')],
    [
      'the order of fields',
      letter.replace('rights: InC\n', '').replace('date:', 'rights: InC\ndate:'),
    ],
    ['a list in one line', letter.replace('letterLanguages:\n  - en', 'letterLanguages: [en]')],
    ['a list farther left', letter.replace('letterLanguages:\n  - en', 'letterLanguages:\n- en')],
    ['a title in two lines', letter.replace('title: A letter', 'title: >-\n  A letter\n ')],
    ['an empty list', letter.replace('text:', 'mentions: []\naliases:\ntext:')],
    [
      'where lines of the body break',
      letter.replace('asks the', 'asks\nthe').replace('whom.\n', 'whom.'),
    ],
  ])('are none where only this differs: %s', (_, after) => {
    expect(after).not.toBe(letter);
    expect(changedFields('letter', letter, after)).toEqual([]);
  });

  it.each([
    ['broken YAML', letter.replace('title: A', 'title: "A')],
    ['no record', 'Quill House asks the Harbor Board.'],
    ['an alias', letter.replace('A letter', '&a A').replace('InC', '*a')],
    ['depths', letter.replace('A letter', '['.repeat(100_000))],
    ['keys within keys', letter.replace('title:', `${'? '.repeat(50_000)}a\ntitle:`)],
    ['a list in place of a record', letter.replace(/^---\n[^]*\n---\n/u, '---\n- a\n---\n')],
    ['a record too long', letter.replace('A letter', 'a'.repeat(300_000))],
  ])('are not known where one has %s', (_, broken) => {
    expect(changedFields('letter', letter, broken)).toBeUndefined();
    expect(changedFields('letter', broken, letter)).toBeUndefined();
  });

  it('are known where what is broken is in both the same', () => {
    const broken = letter.replace('title: A', 'title: "A');
    expect(changedFields('letter', broken, broken.replace('InC', 'CNE'))).toEqual(['rights']);
  });

  it('are known of long lists, whichever entry differs', () => {
    const people = Array.from(
      { length: 40 },
      (_, index) => `  - person: p${index}\n    note: >-\n      One\n`,
    );
    const long = (list: readonly string[]) =>
      letter.replace('issues:', `mentions:\n${list.join('')}issues:`);
    const otherAt = (index: number) =>
      people.with(index, people[index]?.replace('One', 'Other') ?? '');
    for (const list of [
      ...[otherAt(0), otherAt(20), otherAt(39)],
      ...[
        people.slice(1),
        people.slice(0, -1),
        people.toReversed(),
        [...people, ...people.slice(-1)],
      ],
    ]) {
      expect(changedFields('letter', long(people), long(list))).toEqual(['mentions']);
    }
    const quoted = people.with(7, people[7]?.replace('person: p7', 'person: "p7" # seven') ?? '');
    expect(changedFields('letter', long(people), long(quoted))).toEqual([]);
  });
});

describe('the fields that differ between two people', () => {
  it.each([
    ['name: A\n', 'name: B\n', 'name'],
    ['name: A\n', 'name: A\nforms:\n  - value: Ah\n    kind: alias\n', 'forms'],
    [
      'name: A\nborn: {date: 1950, source: a}\n',
      'name: A\nborn:\n  source: "a"\n  date: "1950"\n',
      '',
    ],
    ['name: Ána\n', 'name: Ána\n'.normalize('NFD'), ''],
    ['# Comment\n\nname: A\n', 'name: A # again', ''],
    ['---\nname: A\n', 'name: B\n', 'name'],
    ['name: A\nname: B\n', 'name: B\n', ''],
    ['{name: A}', 'name: B', 'name'],
    ['name: null\n', 'name: Null\n', 'name'],
    ['', 'name: A\n', 'name'],
    ['- name', 'name: A\n', undefined],
    ['name: A\n...\n---\nname: B\n', 'name: A\n', undefined],
  ])('%j, %j: %j', (before, after, fields) => {
    expect(changedFields('person', before, after)?.join()).toBe(fields);
  });
});

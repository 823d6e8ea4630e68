import { describe, expect, it } from 'vitest';
import { isPlaceholder, placeholder, reminderIn } from '../../src/archive/placeholder.ts';

describe('what was left to be written', () => {
  it.each([
    placeholder('the title as published'),
    'TODO',
    'TODO: name',
    'TODO name of the lawyer',
    'Held (TODO: where?)',
    'A letter TODO',
    'FIXME',
    'See FIXME.',
    'TODO: ALL OF IT',
    '…',
    '...',
    '???',
    'xxx',
    'XXXX',
    'TBD',
    'tba',
    '<name>',
    '<the title as published>',
    ' ??? ',
  ])('%j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });
});

describe('what was not', () => {
  it.each([
    'Todo list',
    'todo: buy bread',
    'MÉTODO',
    'TODOS',
    'TODO PRESO ES POLÍTICO',
    'LIBERTAD PARA TODO EL PAÍS',
    'https://example.org/TODO',
    'Why? Why??',
    'He said …',
    'xxx-rated',
    'a < b > c',
    '<b> and <i>',
    '201X',
    '?',
    'Tba Lee',
  ])('%j', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

it('a reminder has its place in a text; signs that say nothing are none', () => {
  expect(reminderIn('Held. TODO: where?')).toBe(6);
  expect(reminderIn('FIXME: where?')).toBe(0);
  // In running text, a word in capitals is a word.
  for (const text of ['…', 'China: TODO list', 'FIXME', 'TODO EL MUNDO', 'xTODO: y']) {
    expect(reminderIn(text)).toBeUndefined();
  }
});

import { expect, it } from 'vitest';
import { byInitial } from '../../../src/archive/views/alphabet.ts';

it('splits a list by initials, in its own order, with `#` last', () => {
  const names = ['41 Writers', 'Abel', 'Árva', 'Vesel', '黎莓', 'Aster'];
  expect(byInitial(names, (name) => name)).toEqual([
    { letter: 'A', entries: ['Abel', 'Árva', 'Aster'] },
    { letter: 'V', entries: ['Vesel'] },
    { letter: '#', entries: ['41 Writers', '黎莓'] },
  ]);
});

it('gives no sections for no entries', () => {
  expect(byInitial([], String)).toEqual([]);
});

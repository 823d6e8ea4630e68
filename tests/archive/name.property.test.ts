import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fold } from '../../src/archive/fold.ts';
import {
  compareText,
  crossReference,
  filingName,
  initial,
  spellings,
} from '../../src/archive/name.ts';
import { anyText, holds, textOf } from '../property.ts';
import { person } from './records.ts';

const name = fc.oneof(textOf('aAbeéÉøŁßıİ ’-.刘李', 12), anyText);
const visible = name.filter((text) => /\S/u.test(text) && !/\p{Cc}/u.test(text));

describe('the order of names', () => {
  holds('is the same from both sides', [name, name], (a, b) => {
    expect(Math.sign(compareText(a, b))).toBe(-Math.sign(compareText(b, a)) || 0);
    expect(compareText(a, b) === 0).toBe(a === b);
  });

  holds('has no circles', [name, name, name], (...names) => {
    const [a = '', b = '', c = ''] = names.sort(compareText);
    expect(compareText(a, b)).toBeLessThanOrEqual(0);
    expect(compareText(b, c)).toBeLessThanOrEqual(0);
    expect(compareText(a, c)).toBeLessThanOrEqual(0);
  });

  holds('files each under a letter or a sign, whatever its case', [name], (text) => {
    expect(initial(text)).toMatch(/^[A-Z#]$/u);
    expect(initial(fold(text))).toBe(initial(text));
  });
});

describe('a name', () => {
  holds('folds once and for all', [name], (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  holds('keeps its words when it is filed', [visible, visible, visible], (whole, family, given) => {
    expect(filingName(person('x', { name: whole, family, given, order: 'given-first' }))).toBe(
      `${family}, ${given}`,
    );
    expect(filingName(person('x', { name: whole, family, given }))).toBe(whole);
  });

  holds('keeps its words in a cross-reference', [visible], (whole) => {
    const reference = crossReference(person('x', { name: whole }));
    if (reference === undefined) return;
    const last = whole.slice(whole.lastIndexOf(' ') + 1);
    expect(reference).toBe(`${last}, ${whole.slice(0, whole.lastIndexOf(' '))}`);
  });

  holds('is spelt in each way once', [visible, fc.array(visible)], (whole, others) => {
    const forms = others.map((value) => ({ value, kind: 'alias' as const }));
    const all = spellings(person('x', { name: whole, forms }), others);
    expect(all[0]).toBe(whole);
    expect(all).toEqual([...new Set([whole, ...others])]);
  });
});

import path from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  addressesUnder,
  idFrom,
  isId,
  isReserved,
  recordKinds,
} from '../../src/archive/address.ts';
import { anyText, holds, textOf } from '../property.ts';

const nearlyId = textOf('abz019-._/\\%:é ', 20);
const id = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,4}$/u).filter(isId);
const base = fc.stringMatching(/^\/?(?:[a-z]{1,8}\/){0,2}[a-z]{0,8}$/u);

describe('an id', () => {
  holds(
    'is a file’s name and nothing else of a path',
    [fc.oneof(anyText, nearlyId, id)],
    (text) => {
      if (!isId(text)) return;
      for (const { basename, join, isAbsolute, parse } of [path.posix, path.win32]) {
        expect(basename(`${text}.yaml`)).toBe(`${text}.yaml`);
        expect(parse(`${text}.yaml`)).toMatchObject({ name: text, ext: '.yaml', dir: '' });
        expect(join('people', text)).toBe(join('people', '.', text));
        expect(isAbsolute(text)).toBe(false);
      }
      expect(text in {}).toBe(false);
    },
  );

  holds('is the same in every writing of it', [fc.oneof(anyText, nearlyId, id)], (text) => {
    if (!isId(text)) return;
    expect([
      text.toLowerCase(),
      text.normalize('NFKD'),
      encodeURIComponent(text),
      idFrom(text),
    ]).toEqual([text, text, text, text]);
  });

  holds('has an address of its own', [base, id, id], (under, a, b) => {
    const { record } = addressesUnder(under);
    for (const kind of recordKinds) {
      const address = record(kind, a);
      expect(new URL(address, 'https://example.org').pathname).toBe(address);
      expect(address === record(kind, b)).toBe(a === b);
    }
  });
});

describe('the words of a text', () => {
  holds(
    'are an id, or nothing, or a name that computers keep',
    [fc.oneof(anyText, nearlyId)],
    (text) => {
      const words = idFrom(text);
      expect(words === '' || isId(words) || isReserved(words)).toBe(true);
      expect(idFrom(words)).toBe(words);
    },
  );
});

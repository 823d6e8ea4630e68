import { describe, expect, it } from 'vitest';
import { editedRaw } from '../../../src/commands/withhold/raw-text.ts';
import { edited } from '../../../src/withholding/edit.ts';
import { holds, textOf } from '../../property.ts';
import fc from 'fast-check';

/** A text as the reader reads it. */
const asRead = (raw: string) => raw.replace(/^\uFEFF+/u, '').replaceAll(/\r\n?/gu, '\n');

describe('edits in a file as it stands on disk', () => {
  it.each([
    ['a\r\nb Ana\r\nVesel c\r\n', 4, 13, 'x', 'a\r\nb x c\r\n'],
    ['\uFEFFAna Vesel\n', 0, 9, 'x', '\uFEFFx\n'],
    ['a\rb\r\nc\n', 4, 5, 'x\ny', 'a\rb\r\nx\ry\n'],
    ['a\r\nb\r\n', 2, 4, '', 'a\r\n'],
  ])('%j', (raw, start, end, text, after) => {
    expect(editedRaw(raw, [{ start, end, text }])).toBe(after);
  });

  holds(
    'are those of the text as it is read, and change nothing else',
    [textOf('ab\r\n\uFEFF'), fc.nat({ max: 40 }), fc.nat({ max: 10 })],
    (raw, from, length) => {
      const text = asRead(raw);
      const start = Math.min(from, text.length);
      const edits = [{ start, end: Math.min(start + length, text.length), text: 'x\n' }];
      const after = editedRaw(raw, edits);
      expect(asRead(after)).toBe(edited(text, edits));
      expect(editedRaw(raw, [])).toBe(raw);
    },
  );
});

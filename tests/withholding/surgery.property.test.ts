import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { stringify } from 'yaml';
import { edited } from '../../src/withholding/edit.ts';
import { surgery } from '../../src/withholding/yaml/surgery.ts';
import { parsed, plainOf, textsIn } from '../../src/withholding/yaml/tree.ts';
import { holds } from '../property.ts';

const word = fc.constantFrom(
  'Ana',
  'Vesel',
  'held',
  'it’s',
  "it's",
  '"so"',
  'a: b',
  '- c',
  '连薇',
  '[d]',
  '#e',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 8 })
  .map((words) =>
    words
      .map(([one, gap]) => one + gap)
      .join('')
      .trim(),
  );
const style = fc.constantFrom(
  'PLAIN',
  'QUOTE_SINGLE',
  'QUOTE_DOUBLE',
  'BLOCK_LITERAL',
  'BLOCK_FOLDED',
);

/** A record in some layout: its texts quoted and folded anyhow, its lists in lines or in brackets. */
const record = fc
  .record({
    texts: fc.array(text, { minLength: 1, maxLength: 4 }),
    style,
    isFlow: fc.boolean(),
    lineWidth: fc.constantFrom(20, 40, 100),
    indentSeq: fc.boolean(),
  })
  .map(({ texts, style: defaultStringType, isFlow, lineWidth, indentSeq }) => {
    const value = {
      title: texts[0],
      list: texts.map((one, index) => ({ id: `p${index}`, note: one })),
      source: { url: 'x' },
    };
    const options = { defaultStringType, defaultKeyType: 'PLAIN', lineWidth, indentSeq } as const;
    return isFlow
      ? stringify(value, { ...options, collectionStyle: 'flow' })
      : `# Top\n${stringify(value, options)}`;
  });

describe('a record is changed in its own text', () => {
  holds(
    'to say what is asked, to the letter, and nothing else of it changes',
    [record, fc.nat(), fc.nat({ max: 60 }), fc.nat({ max: 20 })],
    (source, which, from, length) => {
      const document = parsed(source);
      if (document.errors.length > 0) return;
      const texts = [...textsIn(document.contents)].filter(({ path }) => path.at(-1) !== 'url');
      const { path, value } = texts[which % texts.length] ?? { path: [], value: '' };
      const start = Math.min(from, value.trimEnd().length);
      const end = Math.min(start + length, value.trimEnd().length);
      const edits = surgery(source, [{ do: 'write', path, start, end, text: '[name withheld]' }]);
      const after = plainOf(parsed(edited(source, edits)).contents);
      const wanted = `${value.slice(0, start)}[name withheld]${value.slice(end)}`;
      const found = path.reduce<unknown>(
        (node, step) => (node as Record<string, unknown>)[step],
        after,
      );
      expect(String(found).trimEnd()).toBe(wanted.trimEnd());
      // No sign outside of the text’s own scalar.
      expect(edits).toHaveLength(1);
    },
  );

  holds('an entry that goes takes nothing else with it', [record, fc.nat()], (source, which) => {
    const before = plainOf(parsed(source).contents) as { list: unknown[] };
    const index = which % before.list.length;
    const after = edited(source, surgery(source, [{ do: 'remove', path: ['list', index] }]));
    const { list, ...rest } = before;
    const left = list.toSpliced(index, 1);
    expect(plainOf(parsed(after).contents)).toEqual(
      left.length > 0 ? { ...rest, list: left } : rest,
    );
    expect(after.startsWith('# Top\n')).toBe(source.startsWith('# Top\n'));
  });
});

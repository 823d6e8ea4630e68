import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { stringify } from 'yaml';
import type { FieldPath } from '../../src/archive/content.ts';
import type { Place } from '../../src/archive/problem.ts';
import { readBody } from '../../src/reading/body.ts';
import { decode } from '../../src/reading/file.ts';
import { splitFrontmatter } from '../../src/reading/frontmatter.ts';
import { beyondLimits, bodyBeyondLimits } from '../../src/reading/limits.ts';
import { mended } from '../../src/reading/mend.ts';
import { parseYaml } from '../../src/reading/yaml.ts';
import { checkFolder, layContent, letterFile, validFiles } from '../content-folder.ts';
import { anyText, holds, textOf } from '../property.ts';

const file = 'x.yaml';
const lines = (text: string) => text.split('\n');

/** A place is in a text, or at the end of one of its lines. */
function expectInside(text: string, { line, column }: Place): void {
  expect(line).toBeGreaterThanOrEqual(1);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines(text).length);
  expect(column).toBeLessThanOrEqual((lines(text)[line - 1] ?? '').length + 1);
}

const nearlyYaml = textOf('ab1:-[]{}"\'#&*!|>%@`?, \n\t', 60);
const nearlyMarkdown = textOf('ab:/.@#<>[]()!*_`~|-+=1\\ \n', 80);

/** The values that a record may hold. */
const value = fc.letrec<{ value: unknown; text: string }>((tie) => ({
  text: fc.oneof(anyText, nearlyYaml, fc.constantFrom('2010', 'null', 'true', '~', '---', '.5')),
  value: fc.oneof(
    { maxDepth: 3 },
    tie('text'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/u), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;

function pathsIn(of: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof of !== 'object' || of === null) return [path];
  const steps = Array.isArray(of) ? of.map((_, index) => index) : Object.keys(of);
  return [path, ...steps.flatMap((step) => pathsIn((of as never)[step], [...path, step]))];
}

describe('bytes', () => {
  holds('become a text or a problem', [fc.uint8Array({ maxLength: 60 })], (bytes) => {
    const read = decode(file, Buffer.from(bytes));
    if ('rule' in read) expect(read).toMatchObject({ rule: 'unreadable-file', line: 1, column: 1 });
    else expect(read.text).not.toMatch(/[\r\0]|^\uFEFF/u);
  });

  holds(
    'of a text give it back',
    [fc.string({ unit: 'grapheme' }).filter((s) => !s.includes('\0'))],
    (text) => {
      const read = decode(file, Buffer.from(text));
      expect(read).toEqual({ file, text: text.replace(/^\uFEFF+/u, '').replace(/\r\n?/gu, '\n') });
    },
  );
});

describe('YAML', () => {
  holds('gives back what was written', [value], (drawn) => {
    const written = { field: drawn };
    const text = stringify(written, { aliasDuplicateObjects: false });
    const yaml = parseYaml({ file, text, linesBefore: 0 });
    expect(yaml).toHaveProperty('value', written);
    if (Array.isArray(yaml)) return;
    for (const path of pathsIn(written)) {
      expectInside(text, yaml.at(path));
      expectInside(text, yaml.keyAt(path));
    }
  });

  holds(
    'of any sort gives a value, or problems inside the file',
    [fc.oneof(anyText, nearlyYaml)],
    (drawn) => {
      const text = drawn.replace(/\r\n?/gu, '\n');
      const yaml = parseYaml({ file, text, linesBefore: 3 });
      if (!Array.isArray(yaml)) return;
      expect(yaml.length).toBeGreaterThan(0);
      for (const { line, column } of yaml) expectInside(text, { line: line - 3, column });
    },
  );
});

describe('a letter', () => {
  holds(
    'splits where it was joined',
    [nearlyYaml, fc.oneof(anyText, nearlyMarkdown)],
    (yaml, body) => {
      if (lines(yaml).some((line) => line.trimEnd() === '---')) return;
      const parts = splitFrontmatter({ file, text: `---\n${yaml}\n---\n${body}` });
      expect(parts).toEqual({
        yaml,
        body,
        linesBeforeYaml: 1,
        linesBeforeBody: lines(yaml).length + 2,
      });
    },
  );

  holds(
    'of any body is read, with places inside the file',
    [fc.oneof(anyText, nearlyMarkdown)],
    (drawn) => {
      const text = drawn.replace(/\r\n?/gu, '\n');
      const { links, html, markdown } = readBody(text, 7);
      expect(markdown).toBe(text);
      for (const { line, column } of [...links, ...html]) {
        expectInside(text, { line: line - 7, column });
      }
    },
  );

  holds(
    'is within limits or names a line of it',
    [fc.oneof(anyText, textOf('>-*_~[`|=# \n', 300))],
    (text) => {
      for (const found of [beyondLimits({ file, text }), bodyBeyondLimits(file, text, 0)]) {
        if (found) expectInside(text, { line: found.line, column: 1 });
      }
    },
  );
});

describe('a mended text', () => {
  holds('needs no mending', [fc.oneof(anyText, textOf('ae\u0301\u0308\n :#', 30))], (text) => {
    const whole = mended(text, []);
    expect(mended(whole, [])).toBe(whole);
    expect(whole.normalize('NFC')).toBe(whole);
    expect(whole === '' || whole.endsWith('\n')).toBe(true);
    expect(lines(whole).length).toBe(
      lines(text).length + (text === '' || text.endsWith('\n') ? 0 : 1),
    );
  });

  holds('is as it was if nothing was wrong', [fc.string({ unit: 'grapheme' })], (drawn) => {
    const text = `${drawn.normalize('NFC')}\n`;
    expect(mended(text, [])).toBe(text);
  });
});

describe('a whole folder', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc.oneof(nearlyYaml, nearlyMarkdown).map((text) => new TextEncoder().encode(text)),
    nearlyMarkdown.map((text) => new TextEncoder().encode(validFiles[letterFile] + text)),
  );

  holds(
    'is checked whatever three files hold',
    [bytes, bytes, bytes],
    async (a, b, c) => {
      const folder = await layContent({
        'letters/2015-x.md': a,
        'people/x.yaml': b,
        'organizations/x.yaml': c,
      });
      const texts = new Map([a, b, c].map((of, index) => [index, Buffer.from(of).toString()]));
      const { problems } = await checkFolder(folder);
      for (const { file: where, line, column, message, severity } of problems) {
        expect(message).toMatch(/^Unexpected .*, (?:expected|taken)/u);
        expect(['error', 'warning']).toContain(severity);
        const index = ['letters/2015-x.md', 'people/x.yaml', 'organizations/x.yaml'].findIndex(
          (end) => where.endsWith(end),
        );
        const text = texts
          .get(index)
          ?.replace(/^\uFEFF+/u, '')
          .replace(/\r\n?/gu, '\n');
        if (text !== undefined) expectInside(text, { line, column });
      }
    },
    100,
  );
});

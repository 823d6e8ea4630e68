import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writerIn } from '../../src/commands/build/writer.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'by-name-writer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const out = path.join(folder, 'dist');
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
const write = writerIn(out);

it('writes files, and the folders that they need', () => {
  write('a/b/index.html', Buffer.from('1'));
  write('a/b/other.html', Buffer.from('2'));
  write('top.html', Buffer.from('3'));
  expect(['a/b/index.html', 'a/b/other.html', 'top.html'].map(read)).toEqual(['1', '2', '3']);
});

it('puts a new file in place of an old one, which may be linked elsewhere', () => {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'page.html'), 'old and longer');
  const elsewhere = path.join(folder, 'published.html');
  linkSync(path.join(out, 'page.html'), elsewhere);
  write('page.html', Buffer.from('new'));
  expect(read('page.html')).toBe('new');
  expect(readFileSync(elsewhere, 'utf8')).toBe('old and longer');
});

it('fails where a folder stands in its place', () => {
  mkdirSync(path.join(out, 'folder'), { recursive: true });
  expect(() => write('folder', Buffer.from('x'))).toThrow();
});

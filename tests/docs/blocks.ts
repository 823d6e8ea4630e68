import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The code blocks of a page of docs/ in one language. Takes the page’s name: `hosting.md`. */
export function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../docs', page), 'utf8');
  return [...text.matchAll(/^```(\S+)\n([^]*?)^```$/gmu)].flatMap(([, of, block = '']) =>
    of === language ? [block] : [],
  );
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Code, Definition, Link, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import archive from '../../archive.config.ts';
import { askKinds } from '../../src/archive/ask.ts';
import { letterKinds } from '../../src/archive/letter.ts';
import { statuses } from '../../src/archive/status.ts';
import { hasErrors } from '../../src/reading/check.ts';
import { letterFile, problemsIn } from '../content-folder.ts';
import { filesOf } from './page.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');
const markdown = await readFile(path.join(docs, 'contribute.md'), 'utf8');
const tree: Root = unified().use(remarkParse).parse(markdown);

/** Every node of a type in the guide. */
function all<T extends { type: string }>(type: T['type']): T[] {
  const found: T[] = [];
  visit(tree, type, (node) => {
    found.push(node as unknown as T);
  });
  return found;
}

const definitions = new Map(
  all<Definition>('definition').map(({ identifier, url }) => [identifier, url]),
);
const examples = filesOf(all<Code>('code'));
const skeleton = String(examples[letterFile]);

describe('the contributor’s guide', () => {
  it('explains each status in the words that readers see', () => {
    const rows = [...markdown.matchAll(/^\| `([\w-]+)` *\| (.+?) *\| .+ \|$/gmu)];
    expect(rows.map(([, status, meaning]) => [status, meaning])).toEqual(
      Object.entries(statuses).map(([status, { meaning }]) => [status, meaning]),
    );
  });

  it.each([...Object.keys(letterKinds), ...Object.keys(askKinds)])('lists the kind %s', (kind) => {
    expect(skeleton).toMatch(new RegExp(String.raw`^ *# .*\b${kind}\b`, 'mu'));
  });

  it('leads to files that are there', () => {
    const files = all<Link>('link')
      .map(({ url }) => url)
      .filter((url) => !/^(?:https:|#)/u.test(url));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((url) => !existsSync(path.join(docs, url)))).toEqual([]);
  });

  it('names this archive’s addresses as archive.config.ts does', () => {
    const contact = archive.contact.replace(/^mailto:/u, '');
    expect(definitions.get('contact')).toBe(archive.contact);
    expect(markdown).toContain(`[${contact}][contact]`);
    expect(definitions.get('repository')).toBe(archive.repository);
    for (const [name, url] of definitions) {
      if (name !== 'contact') expect(url.startsWith(archive.repository)).toBe(true);
    }
  });
});

// GitHub fills its editor with `value`. Its documentation does not say so; where that should end, the editor
// is empty, and the text stands in the guide: https://github.com/isaacs/github/issues/1527.
describe('a new letter', () => {
  it('begins in GitHub’s editor with what the guide shows', () => {
    const address = new URL(definitions.get('new-letter') ?? '');
    expect(address.pathname).toMatch(/\/new\/main\/content\/letters$/u);
    const begun = address.searchParams.get('value');
    const expected = encodeURIComponent(skeleton);
    expect(begun, `the link is out of date: let it end in ?value=${expected}`).toBe(skeleton);
  });

  /** What is to be said, by the words that ask for it. */
  const said: readonly [todo: string | RegExp, said: string][] = [
    [/^title: .*TODO.*$/mu, 'title: A letter on the harbor arrests'],
    ['date: TODO', 'date: 2014-03-02'],
    ['kind: TODO', 'kind: open-letter'],
    ['letterLanguages: [TODO]', 'letterLanguages: [en]'],
    [
      /  - person: TODO\n {4}role: .*TODO.*\n {4}organization: TODO/u,
      '  - organization: quill-house',
    ],
    [/"TODO: people who are not named, in words"/u, 'two readers'],
    ['organization: TODO', 'organization: harbor-board'],
    ['person: TODO', 'person: ana-vesel'],
    ['status: TODO', 'status: detained'],
    [/"TODO: what else the letter reports of them"/u, 'Taken from the quay.'],
    [/^mentions:\n.*TODO.*\n.*TODO.*\n/mu, ''],
    ['issues: [TODO]', 'issues: [free-press]'],
    [/"TODO: what is wanted"/u, 'To say why she is held'],
    ['kind: TODO', 'kind: release'],
    ['people: [TODO]', 'people: [ana-vesel]'],
    ['publisher: TODO', 'publisher: quill-house'],
    ['url: TODO', 'url: https://quill-house.example.org/harbor'],
    [
      /^TODO: the summary.*$/mu,
      'Quill House asks the Harbor Board why Ana Vesel (Ана Весел) is held.',
    ],
  ];

  const addressee = { 'organizations/harbor-board.yaml': 'name: Harbor Board\n' };

  it('is refused while it says nothing', async () => {
    expect(hasErrors(await problemsIn(examples))).toBe(true);
  });

  it('is without a problem once everything is said', async () => {
    const letter = said.reduce((text, [todo, words]) => {
      const next = text.replace(todo, words);
      expect(next, `nothing asks for ${words}`).not.toBe(text);
      return next;
    }, skeleton);
    expect(letter).not.toContain('TODO');
    expect(await problemsIn({ ...examples, ...addressee, [letterFile]: letter })).toEqual([]);
  });
});

import path from 'node:path';
import ts from 'typescript';

/** The rooms of `src/` (folders, and files beside them), and the rooms that each may import. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  archive: [],
  names: ['archive'],
  exports: ['archive'],
  copy: [],
  hosting: [],
  publishing: ['copy', 'hosting', 'withholding'],
  search: ['names', 'archive'],
  markdown: ['archive'],
  reading: ['archive', 'archive.config.ts'],
  drafting: ['names', 'archive'],
  importing: ['drafting', 'names', 'archive'],
  withholding: ['names', 'archive'],
  commands: [
    ...['reading', 'drafting', 'importing', 'withholding', 'names', 'search', 'copy'],
    ...['publication', 'publishing', 'archive'],
    'archive.config.ts',
  ],
  publication: ['publishing', 'reading', 'markdown', 'archive'],
  'content.config.ts': ['publication', 'reading', 'archive', 'archive.config.ts'],
  'published.ts': ['publication', 'markdown', 'archive'],
  'middleware.ts': ['published.ts'],
  'examples.ts': [
    'docs/examples/ledger-pivot.mjs?raw',
    'docs/examples/letters-per-year.sql?raw',
    'docs/examples/signed-together.mjs?raw',
  ],
  'guide.ts': ['markdown', 'archive.config.ts', 'docs/contribute.md?raw'],
  components: ['archive'],
  layouts: [
    ...['components', 'search', 'hosting', 'archive', 'published.ts', 'styles'],
    'archive.config.ts',
  ],
  pages: [
    ...['layouts', 'components', 'search', 'exports', 'names', 'publishing', 'archive'],
    ...['published.ts', 'examples.ts', 'guide.ts', 'styles', 'archive.config.ts'],
  ],
};

/** Rooms that know no Astro, file system, network, environment or clock. */
const pure = new Set([
  ...['archive', 'names', 'exports', 'drafting', 'importing', 'copy', 'hosting', 'withholding'],
]);

/** Modules and names that take from outside what a pure room must be given. */
const outsideModule = /^(?:astro|node)(?::|\/|$)|^(?:fs|path|url|os|http|https|crypto|process)$/u;
const outsideNames = new Set(['process', 'fetch', 'XMLHttpRequest', 'performance', 'require']);

/** Ways to fetch content: components take props. */
const fetching = new Set(['getCollection', 'getEntry', 'getEntries', 'publishedArchive', 'fetch']);

/** The scripts of a file: all of a module, or an Astro file’s frontmatter and its <script> elements. */
export function scriptsOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^\s*---\n([^]*?)^---$/mu.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/gu)].map(([, of]) => of);
  return [frontmatter, ...scripts].join('\n');
}

interface Seen {
  /** Every module imported, for its types too. */
  imports: string[];
  /** Every name used as a value or a type, and `new Date()`, `Date.now`, `import.meta.env`. */
  names: Set<string>;
}

function moduleOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  return undefined;
}

/** The name of a property, which is no name of the scope: `process` in `{ process: 1 }` or `a.process`. */
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  const holds =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent);
  return holds && parent.name === node;
}

function lookThrough(source: string): Seen {
  const seen: Seen = { imports: [], names: new Set() };
  const visit = (node: ts.Node): void => {
    const target = moduleOf(node);
    if (target && ts.isStringLiteralLike(target)) seen.imports.push(target.text);
    if (ts.isIdentifier(node) && !isPropertyName(node)) seen.names.add(node.text);
    if (ts.isPropertyAccessExpression(node)) seen.names.add(node.getText().replaceAll(/\s/gu, ''));
    const dated = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : undefined;
    if (dated?.expression.getText() === 'Date' && !dated.arguments?.length) {
      seen.names.add('new Date()');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return seen;
}

/** The room that a file of `src/` stands in: its first folder, or the file itself. */
const roomOf = (file: string) => file.split('/')[0] ?? '';

/** The room that an import leads to; nothing for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.posix.join('src', path.posix.dirname(file), specifier);
  return target.startsWith('src/') ? roomOf(target.slice('src/'.length)) : target;
}

/**
 * What a file does that its room may not: each in a few words.
 *
 * Takes the file’s path below `src/`, and its text.
 */
export function trespasses(file: string, text: string): string[] {
  const room = roomOf(file);
  const allowed = arrows[room];
  if (!allowed) return [`no arrows are drawn for ${room}`];
  const { imports, names } = lookThrough(scriptsOf(file, text));
  const found: string[] = [];
  for (const specifier of imports) {
    const target = targetOf(file, specifier);
    if (target !== undefined && target !== room && !allowed.includes(target)) {
      found.push(`${room} imports ${target}`);
    }
    if (pure.has(room) && outsideModule.test(specifier)) found.push(`${room} imports ${specifier}`);
    if (room === 'components' && specifier === 'astro:content') found.push(`${room} fetches`);
  }
  const forbidden = (name: string) =>
    (pure.has(room) &&
      (outsideNames.has(name) || ['Date.now', 'new Date()', 'import.meta.env'].includes(name))) ||
    (room === 'components' && fetching.has(name));
  return [...found, ...[...names].filter(forbidden).map((name) => `${room} uses ${name}`)];
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** What a type of schema.org has: its own properties, and the types it comes from. */
interface Kind {
  properties: Set<string>;
  parents: string[];
}

function kindsOf(source: string): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const node of ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest).statements) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    const parents = node.heritageClauses?.flatMap(({ types }) =>
      types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
    );
    const properties = node.members.flatMap(({ name }) =>
      name && ts.isStringLiteral(name) ? [name.text] : [],
    );
    kinds.set(node.name.text, { properties: new Set(properties), parents: parents ?? [] });
  }
  return kinds;
}

// The vocabulary as Google keeps it for TypeScript: one interface a type, generated from schema.org’s own.
const folder = path.dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'));
const kinds = kindsOf(readFileSync(path.join(folder, 'dist/schema.d.ts'), 'utf8'));

/** The interface of a type. A Role has another: it takes the properties of what it stands between. */
const kindOf = (type: string) => (type === 'Role' ? 'RoleBase' : `${type}Leaf`);

/** Whether schema.org has a type. */
export const isType = (type: string): boolean => kinds.has(kindOf(type));

function has(kind: string, property: string): boolean {
  const found = kinds.get(kind);
  if (!found) return false;
  return found.properties.has(property) || found.parents.some((parent) => has(parent, property));
}

/** Whether a type of schema.org has a property, itself or from a type it comes from. */
export const hasProperty = (type: string, property: string): boolean => has(kindOf(type), property);

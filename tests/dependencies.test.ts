import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
> & { allowScripts: Record<string, boolean> };

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameOf = (place: string) => place.replace(/^.*node_modules\//u, '');

describe('the page of dependencies', () => {
  const page = read('docs/dependencies.md');
  const [inBrowser = '', ...others] = page.split(/^## /mu).slice(1);
  const named = (section: string) =>
    [...section.matchAll(/^\| (`.*?`) +\|/gmu)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
    );

  it('names each package that package.json names, once', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const direct = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect([inBrowser, ...others].flatMap(named).sort()).toEqual(Object.keys(direct).sort());
  });

  it('names those that reach a reader: what our scripts import, and what the build adds', () => {
    const added = ['pagefind', '@fontsource/source-serif-4', 'astro'];
    expect(named(inBrowser).sort()).toEqual([...packagesReached(), ...added].sort());
  });
});

/** The packages that scripts of the pages import, by whatever way. */
function packagesReached(): string[] {
  const files = ['box.ts', 'page.ts', 'suggest.ts'].map((file) =>
    path.join(root, 'src/search', file),
  );
  const packages = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const imports = [
      ...text.matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)';$/gmu),
      ...text.matchAll(/^import '([^']+)';$|\bimport\('([^']+)'\)/gmu),
    ].map(([, fixed, lazy]) => fixed ?? lazy ?? '');
    for (const specifier of imports) {
      if (!specifier.startsWith('.')) packages.add(specifier);
      const target = path.resolve(path.dirname(file), specifier);
      if (specifier.startsWith('.') && !files.includes(target)) files.push(target);
    }
  }
  // The walk has come somewhere: the finder is what the boxes are for.
  expect(files.map((file) => path.basename(file))).toContain('finder.ts');
  return [...packages];
}

describe('the lock file', () => {
  // The registry that it was written with does not have these: docs/dependencies.md.
  const withoutDigest = /^(?:@astrojs\/compiler-binding-|@oxc-parser\/binding-|@pagefind\/)/u;

  it('holds a digest of every package that Linux installs, and of all but 28 others', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(300);
    const without = locked.filter(([, { integrity = '' }]) => !/^sha512-\S{88}$/u.test(integrity));
    expect(without).toHaveLength(28);
    for (const [place, { optional, os, cpu, version }] of without) {
      expect(nameOf(place)).toMatch(withoutDigest);
      expect(optional && version, place).toMatch(/^\d+\.\d+\.\d+$/u);
      const isOurs = (os ?? ['linux']).includes('linux') && (cpu ?? ['x64']).includes('x64');
      expect(isOurs, place).toBe(false);
    }
  });

  it('takes every package from the registry, as a fixed version', () => {
    for (const [place, { version, resolved, link }] of locked) {
      expect(version, place).toMatch(/^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/u);
      expect(link, place).toBeUndefined();
      expect(resolved ?? 'https://registry.npmjs.org/', place).toMatch(
        /^https:\/\/registry\.npmjs\.org\//u,
      );
    }
  });
});

describe('install scripts', () => {
  it('do not run, whichever npm installs', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/mu);
  });

  it('are each answered for by name', () => {
    const having = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = having.map(([place]) => nameOf(place));
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(names)].sort());
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });
});

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { all, pagesOf, type BuiltPage } from './pages.ts';
import type { Site } from './setup.ts';

const addressOf = new Map([
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
]);

interface Link {
  from: string;
  to: URL;
}

const host = 'https://site.invalid';

function linksOf(page: BuiltPage): Link[] {
  return [...addressOf].flatMap(([tag, attribute]) =>
    all(page, `${tag}[${attribute}]`)
      // The canonical address is that of the published site, which is another host here.
      .filter(({ properties }) => !String(properties['rel']).includes('canonical'))
      .map(({ properties }) => ({
        from: page.path,
        to: new URL(String(properties[attribute]), `${host}${page.path}`),
      }))
      .filter(({ to }) => to.origin === host),
  );
}

/** What is wrong with a link, or nothing. */
function fault({ folder, base }: Site, ids: Map<string, Set<string>>, { from, to }: Link) {
  const says = (what: string) => `${from} → ${to.pathname}${to.hash}: ${what}`;
  if (!to.pathname.startsWith(base)) return says('leaves the base path');
  const file = path.join(folder, decodeURIComponent(to.pathname.slice(base.length)));
  if (!existsSync(file)) return says('no such file');
  if (statSync(file).isDirectory() && !to.pathname.endsWith('/'))
    return says('no slash at the end');
  const id = decodeURIComponent(to.hash.slice(1));
  if (id && !ids.get(to.pathname)?.has(id)) return says('no such anchor');
  return undefined;
}

describe.each(['real', 'invented', 'crowd'] as const)('the %s archive', (name) => {
  const site = inject(name);
  const pages = pagesOf(site);
  const ids = new Map(
    pages.map((page) => [
      page.path,
      new Set(all(page, '[id]').map(({ properties }) => String(properties['id']))),
    ]),
  );

  it('has pages, and links on each', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((page) => linksOf(page).length < 5)).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const faults = pages.flatMap(linksOf).flatMap((link) => fault(site, ids, link) ?? []);
    expect([...new Set(faults)]).toEqual([]);
  });

  it('gives each id once a page', () => {
    const twice = pages.filter((page) => all(page, '[id]').length !== ids.get(page.path)?.size);
    expect(twice.map((page) => page.path)).toEqual([]);
  });
});

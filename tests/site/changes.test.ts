import { execFileSync } from 'node:child_process';
import { describe, expect, inject, it } from 'vitest';
import { all, pagesOf, texts, type BuiltPage } from './pages.ts';

const contents = { real: 'content', invented: 'tests/fixtures/archive' };

/** Whether the archive under test has a history: a copy of the files alone has none, a shallow clone neither. */
function hasHistory(content: string): boolean {
  try {
    const git = (...call: string[]) =>
      execFileSync('git', ['-C', content, ...call], { encoding: 'utf8', stdio: 'pipe' }).trim();
    return git('rev-parse', '--is-shallow-repository') === 'false' && git('log', '-1', '.') !== '';
  } catch {
    return false;
  }
}

/** The names, addresses and messages of a history. */
function authors(content: string): string {
  const call = ['-C', content, 'log', '--format=%an%n%ae%n%cn%n%ce%n%s', '.'];
  return execFileSync('git', call, { encoding: 'utf8' });
}

describe.each(['real', 'invented'] as const)('the log of the %s archive', (name) => {
  const { base } = inject(name);
  const pages = pagesOf(inject(name));
  const log = `${base}about/changes/`;
  const years = pages.filter(({ path }) => path.startsWith(log) && path !== log);
  const newest = pages.find(({ path }) => path === log);
  const href = ({ properties }: { properties: { href?: unknown } }) => String(properties.href);

  /** The newest day on which the log names each record, by the address of its page. */
  const named = new Map<string, string>();
  for (const page of years) {
    for (const section of all(page, 'main section')) {
      const of: BuiltPage = { ...page, tree: { type: 'root', children: [section] } };
      const day = String(all(of, 'h2')[0]?.properties['id']);
      for (const link of all(of, '.changes a')) {
        if ((named.get(href(link)) ?? '') < day) named.set(href(link), day);
      }
    }
  }

  it('has a page for each year, where there is a history, and says so where there is none', () => {
    expect(years.length > 0).toBe(hasHistory(contents[name]));
    expect(newest && texts(newest, '.head p')[0]).toContain(
      years.length > 0 ? 'This log says' : 'built without its history',
    );
    expect(newest && all(newest, '.jump a').map(href).sort()).toEqual(
      years.map(({ path }) => path).sort(),
    );
    for (const { path, html } of years) {
      const year = /\/(\d{4})\/$/u.exec(path)?.[1];
      expect(html).toContain(`<h2 id="${year}-`);
      expect(html.match(/<h2 id="(?:\d{4})-/gu)).toEqual(
        html.match(new RegExp(`<h2 id="${year}-`, 'gu')),
      );
    }
  });

  it('is what each record’s page leads to, on the day on which it last changed', () => {
    const records = pages.filter(
      ({ path, html }) =>
        /^(?:letters|people|organizations|issues)\/[^/]+\/$/u.test(path.slice(base.length)) &&
        !html.includes('http-equiv="refresh"'),
    );
    expect(records.length).toBeGreaterThan(50);
    const led = records.map((page) => [
      page.path,
      all(page, '.label > a')
        .map(href)
        .find((to) => to.startsWith(log)),
    ]);
    expect(led).toEqual(
      records.map(({ path }) => {
        const day = named.get(path);
        return [path, day && `${log}${day.slice(0, 4)}/#${day}`];
      }),
    );
    // And it names nothing else.
    expect([...named.keys()].filter((path) => !records.some((page) => page.path === path))).toEqual(
      [],
    );
  });

  it('says nothing of who changed what, or why', () => {
    const history = hasHistory(contents[name]) ? authors(contents[name]) : '';
    const told = history.split('\n').filter(({ length }) => length > 3);
    for (const { html } of [...years, ...(newest ? [newest] : [])]) {
      expect(told.filter((words) => html.includes(words))).toEqual([]);
    }
  });
});

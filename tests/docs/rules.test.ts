import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/archive/rules/index.ts';
import { severities } from '../../src/archive/rules/severity.ts';
import { terminalReport } from '../../src/commands/report.ts';
import { readingRules } from '../../src/reading/rules.ts';
import { asContent, checkFolder, layContent, letterFile, type Files } from '../content-folder.ts';
import { readPage } from './page.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/rules');
const documented = (await readdir(folder)).map((file) => path.basename(file, '.md')).sort();
const known = [...rules.map(({ id }) => id), ...readingRules].sort();

const pageOf = async (rule: string) =>
  readPage(await readFile(path.join(folder, `${rule}.md`), 'utf8'));

/** What a page can only describe: files that are not there, or whose bytes are no text. */
const beyondText: Record<string, { failing: Files; mended: Files }> = {
  'missing-content': { failing: { [letterFile]: undefined }, mended: {} },
  'unreadable-file': {
    failing: { 'people/ana-vesel.yaml': Buffer.from('name: Ána Vesel\n', 'latin1') },
    mended: { 'people/ana-vesel.yaml': 'name: Ána Vesel\n' },
  },
};

/** The key with which an example is checked that is about a wrong one. */
const keys: Record<string, string> = { 'withheld-key': 'a key too short', 'withheld-untested': '' };

async function check(files: Files, key?: string) {
  const content = await layContent(files);
  const { problems, files: seen } = await checkFolder(content, {}, key);
  return asContent({ problems, files: seen.length }, content);
}

describe('the pages', () => {
  it('there is one for each rule, and no other', () => {
    expect(documented).toEqual(known);
  });

  it('no rule has the name of another', () => {
    expect(known).toEqual([...new Set(known)]);
  });

  it('docs/check.md leads to each of them and says how grave it is, as the table of severities does', async () => {
    const overview = await readFile(path.join(folder, '../check.md'), 'utf8');
    const rows = [...overview.matchAll(/^\| \[([a-z-]+)\]\(rules\/([a-z-]+)\.md\) +\| (\w+) /gmu)];
    for (const [, name, page] of rows) expect(name).toBe(page);
    expect(rows.map(([, name, , severity]) => [name, severity]).sort()).toEqual(
      Object.entries(severities).sort(),
    );
  });

  it('and no severity is that of a rule that is not there', () => {
    expect(Object.keys(severities).sort()).toEqual(known);
  });
});

/** Whether two names that differ in capitals are one file here, so that no folder can hold both. */
const ignoresCase = existsSync(path.join(folder, '../CHECK.md'));
const pages = documented.filter((rule) => rule !== 'colliding-name' || !ignoresCase);

describe.each(pages)('%s', (rule) => {
  it('has a page that names it and says why it is there', async () => {
    expect(await pageOf(rule)).toMatchObject({ heading: rule, explained: true });
  });

  it('reports of the failing example what its page says', async () => {
    const { failing, report } = await pageOf(rule);
    const { problems, files } = await check(beyondText[rule]?.failing ?? failing, keys[rule]);
    // The closing sentence counts the files, which an example does not show.
    const whole = terminalReport(problems, files);
    expect(whole.slice(0, whole.lastIndexOf('\n\n'))).toBe(report);
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });

  it('finds nothing in the mended example', async () => {
    const { failing, mended } = await pageOf(rule);
    if (!beyondText[rule] && keys[rule] === undefined) {
      expect(Object.keys(mended)).not.toEqual([]);
      expect(mended).not.toEqual(failing);
    }
    const { problems } = await check(beyondText[rule]?.mended ?? mended);
    expect(problems).toEqual([]);
  });
});

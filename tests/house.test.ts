import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrows, scriptsOf, trespasses } from './house.ts';

const src = path.resolve(import.meta.dirname, '../src');
const files = await Array.fromAsync(glob('**/*.{ts,mts,js,mjs,astro}', { cwd: src }));

describe('the doors of the house ', () => {
  it('are looked for in all of it', () => {
    expect(files).toContain('published.ts');
    expect(files).toContain(path.join('pages', 'index.astro'));
    expect(files.length).toBeGreaterThan(60);
  });

  it.each(files.sort())('%s keeps to its own', async (file) => {
    const text = await readFile(path.join(src, file), 'utf8');
    expect(trespasses(file.split(path.sep).join('/'), text)).toEqual([]);
  });

  it('open one way only', () => {
    const reaches = (from: string): string[] =>
      (arrows[from] ?? []).flatMap((room) => [room, ...reaches(room)]);
    for (const room of Object.keys(arrows)) expect(reaches(room)).not.toContain(room);
  });
});

describe('the watch on them', () => {
  it.each([
    ['archive/x.ts', `import { z } from 'zod';\nimport { a } from './date.ts';`],
    ['archive/rules/x.ts', `import type { Content } from '../content.ts';`],
    [
      'archive/x.ts',
      `const day = new Date(0); // Date.now(), process.env and fetch are for others`,
    ],
    ['archive/x.ts', `const words = 'no process. No Date.now'; const o = { process: 1 };`],
    ['archive/x.ts', `declare module 'node:fs' {}`],
    ['reading/x.ts', `import fs from 'node:fs';\nimport config from '../../archive.config.ts';`],
    ['reading/x.ts', `process.cwd(); Date.now();`],
    [
      'commands/x.ts',
      `import { check } from '../reading/check.ts';\nimport { build } from 'astro';`,
    ],
    ['content.config.ts', `import { publish } from './publication/publish.ts';`],
    ['layouts/X.astro', `---\nimport '../styles/x.css';\nimport Y from './Y.astro';\n---\n<Y />`],
    [
      'pages/people/[id].astro',
      `---\nimport { a } from '../../published.ts';\n---\n<p>process.env</p>`,
    ],
    ['components/X.astro', `---\nimport type { A } from '../archive/a.ts';\n---\n<p>fetch</p>`],
    ['components/X.astro', `<p>No frontmatter</p>`],
  ])('lets %s do this: %j', (file, text) => {
    expect(trespasses(file, text)).toEqual([]);
  });

  it.each([
    ['archive/x.ts', `import { a } from '../reading/a.ts';`, 'archive imports reading'],
    ['archive/x.ts', `import type { A } from '../names/a.ts';`, 'archive imports names'],
    ['archive/x.ts', `export * from '../markdown/a.ts';`, 'archive imports markdown'],
    ['archive/x.ts', `const a = await import('../pages/a.ts');`, 'archive imports pages'],
    ['archive/x.ts', `type A = import('../exports/a.ts').A;`, 'archive imports exports'],
    ['archive/rules/x.ts', `import '../../reading/a.ts';`, 'archive imports reading'],
    [
      'archive/x.ts',
      `import config from '../../archive.config.ts';`,
      'archive imports archive.config.ts',
    ],
    ['archive/x.ts', `import fs from 'node:fs/promises';`, 'archive imports node:fs/promises'],
    ['archive/x.ts', `import fs from 'fs';`, 'archive imports fs'],
    ['names/x.ts', `import { getCollection } from 'astro:content';`, 'names imports astro:content'],
    ['exports/x.ts', `import { z } from 'astro/zod';`, 'exports imports astro/zod'],
    ['archive/x.ts', `const now = Date.now();`, 'archive uses Date.now'],
    ['archive/x.ts', `const now = new Date();`, 'archive uses new Date()'],
    ['archive/x.ts', `const now = new Date;`, 'archive uses new Date()'],
    ['archive/x.ts', `const now = Date();`, 'archive uses new Date()'],
    ['exports/x.ts', `const home = process.env['HOME'];`, 'exports uses process'],
    ['names/x.ts', `const base = import.meta.env.BASE_URL;`, 'names uses import.meta.env'],
    ['names/x.ts', `await fetch('/names.json');`, 'names uses fetch'],
    ['reading/x.ts', `import { a } from '../markdown/a.ts';`, 'reading imports markdown'],
    ['markdown/x.ts', `import { a } from '../reading/a.ts';`, 'markdown imports reading'],
    ['commands/x.ts', `import { a } from '../markdown/a.ts';`, 'commands imports markdown'],
    ['importing/x.ts', `import { a } from '../reading/a.ts';`, 'importing imports reading'],
    ['published.ts', `import { a } from './reading/a.ts';`, 'published.ts imports reading'],
    ['content.config.ts', `import { a } from './names/a.ts';`, 'content.config.ts imports names'],
    [
      'components/X.astro',
      `---\nimport { publishedArchive } from '../published.ts';\n---\n`,
      'components imports published.ts, components uses publishedArchive',
    ],
    [
      'components/X.astro',
      `---\nimport { render } from 'astro:content';\n---\n`,
      'components fetches',
    ],
    ['components/X.astro', `---\nconst a = await fetch(url);\n---\n`, 'components uses fetch'],
    [
      'components/X.astro',
      `---\n---\n<script>\n  import '../search/a.ts';\n</script>`,
      'components imports search',
    ],
    ['layouts/X.astro', `---\nimport A from '../pages/A.astro';\n---\n`, 'layouts imports pages'],
    [
      'pages/x/y.astro',
      `---\nimport { a } from '../../reading/a.ts';\n---\n`,
      'pages imports reading',
    ],
    ['cellar/x.ts', ``, 'no arrows are drawn for cellar'],
  ])('sees that %s may not do this: %j', (file, text, said) => {
    expect(trespasses(file, text).join(', ')).toBe(said);
  });

  it('looks at an Astro file’s scripts, and at nothing else of it', () => {
    const text = '---\nconst a = 1;\n---\n<p>---</p>\n<script is:inline>b();</script>\n---\nc\n';
    expect(scriptsOf('x.astro', text)).toBe('const a = 1;\n\nb();');
    expect(scriptsOf('x.ts', text)).toBe(text);
  });
});

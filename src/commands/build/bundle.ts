// Bundles the code that makes pages, for the build that started this: see bundled.ts.
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { handOverNothing } from '../../publication/publication.ts';
import { root } from '../kept.ts';
import { pageMaker, siteFiles, type Bundling } from './bundled.ts';

const { folder, base } = JSON.parse(process.argv[2] ?? '') as Bundling;
const site = path.join(folder, siteFiles);

/** Has Astro bundle a module of ours in place of the one that makes pages at once: https://vite.dev/guide/api-environment */
const entry = {
  name: 'by-name:page-maker',
  configEnvironment: (
    name: string,
    options: { build?: { rolldownOptions?: { input?: unknown } } },
  ) => {
    if (name !== 'prerender' || !options.build?.rolldownOptions) return;
    options.build.rolldownOptions.input = path.join(root, 'src/publication/page-maker.ts');
  },
};

/**
 * Has Astro make no page, and leave us the code that would, which it takes away after the last:
 * https://docs.astro.build/en/reference/integrations-reference/
 */
const bundleAlone: AstroIntegration = {
  name: 'by-name:bundle-alone',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'by-name:bundle-alone',
        setup: () => rename(path.join(site, '.prerender'), path.join(folder, pageMaker)),
        getStaticPaths: () => Promise.resolve([]),
        render: () => Promise.reject(new Error('Unexpected page, expected none to be made')),
      });
    },
  },
};

// Vite would take another value, such as a test runner sets, for leave to make pages for developers.
process.env['NODE_ENV'] = 'production';
// Astro takes variables of the environment for those of `import.meta.env`; a test runner sets these.
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
handOverNothing();
await build({
  outDir: site,
  base,
  logLevel: 'warn',
  cacheDir: path.join(folder, 'cache'),
  integrations: [bundleAlone],
  vite: { plugins: [entry] },
  // It is for who edits the content, of which nothing is known here.
  experimental: { contentIntellisense: false },
});

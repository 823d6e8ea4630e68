import { build, type AstroIntegration } from 'astro';

/** Where Astro puts the pages of a build. */
export interface Target {
  /** The output, an absolute path. */
  out: string;
  /** The base path, where it is another than archive.config.ts gives. */
  base: string | undefined;
}

/** What else Astro is told. */
interface Options {
  /** Another folder than its own for what it keeps. */
  cacheDir?: string;
  /** What it waits for before it makes pages: until then it bundles the code that makes them. */
  until?: Promise<void>;
}

/** Has Astro wait before it makes pages: https://docs.astro.build/en/reference/integrations-reference/ */
const waiting = (until: Promise<void>): AstroIntegration => ({
  name: 'by-name:waiting',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((standard) => ({
        ...standard,
        setup: async () => {
          await until;
          await standard.setup?.();
        },
      }));
    },
  },
});

/** Has Astro write the pages of what was handed over. */
export async function runAstro(
  { out, base }: Target,
  { cacheDir, until }: Options = {},
): Promise<void> {
  // Vite would take another value, such as a test runner sets, for leave to make pages for developers.
  process.env['NODE_ENV'] = 'production';
  // Astro takes variables of the environment for those of `import.meta.env`; a test runner sets these.
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
  await build({
    outDir: out,
    logLevel: 'warn',
    ...(base === undefined ? {} : { base }),
    ...(cacheDir === undefined ? {} : { cacheDir }),
    ...(until === undefined ? {} : { integrations: [waiting(until)] }),
  });
}

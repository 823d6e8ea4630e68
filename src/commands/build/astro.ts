import { build } from 'astro';

/** Where Astro puts the pages of a build. */
export interface Target {
  /** The output, an absolute path. */
  out: string;
  /** The base path, where it is another than archive.config.ts gives. */
  base: string | undefined;
}

/** Has Astro write the pages of what was handed over. Takes another folder than its own for what it keeps, if any. */
export async function runAstro({ out, base }: Target, cacheDir?: string): Promise<void> {
  // Vite would take another value, such as a test runner sets, for leave to make pages for developers.
  process.env['NODE_ENV'] = 'production';
  // Astro takes variables of the environment for those of `import.meta.env`; a test runner sets these.
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
  await build({
    outDir: out,
    logLevel: 'warn',
    ...(base === undefined ? {} : { base }),
    ...(cacheDir === undefined ? {} : { cacheDir }),
  });
}

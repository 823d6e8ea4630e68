import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** The source of each module, by the Astro file that imports it: so Astro names what it makes of it. */
const sources = {
  Page: '../search/box.ts',
  search: '../search/page.ts',
  asks: '../search/asks.ts',
} as const;

/** The scripts of a copy, each with the modules for which it stands, in the order of the page. */
const scripts: readonly { file: string; modules: readonly (keyof typeof sources)[] }[] = [
  { file: 'scripts/page.js', modules: ['Page'] },
  { file: 'scripts/search.js', modules: ['search', 'Page'] },
  { file: 'scripts/asks.js', modules: ['asks', 'Page'] },
];

const moduleName = /^_astro\/([^./]+)\.astro_astro_type_script_index_0_lang\.[\w-]+\.js$/u;

/** The browsers for which Vite makes the modules: https://vite.dev/config/build-options#build-target */
const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** One script that does what these modules do, with all that they import. */
async function bundled(modules: readonly string[]): Promise<string> {
  const entry = 'entry-of-copy';
  const { output } = await build({
    input: entry,
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? modules.map((module) => `import ${JSON.stringify(module)};`).join('\n')
            : undefined,
      },
    ],
    platform: 'browser',
    transform: { target },
    output: { format: 'iife', codeSplitting: false, minify: true },
    write: false,
  });
  return output[0].code;
}

/** A classic script of a copy. */
export interface ClassicScript {
  /** Its path in the copy. */
  file: string;
  /** The modules for which it stands, by their paths in the built site. */
  modules: readonly string[];
  code: string;
}

/**
 * The scripts of a copy that opens from a folder: from there browsers run no modules, which they would fetch
 * with CORS, but classic scripts (https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script).
 * What a page's modules share is in one script once, as it is on the site.
 *
 * Takes the files of the built site.
 */
export function classicScripts(files: readonly string[]): Promise<ClassicScript[]> {
  const built = Map.groupBy(files, (file) => moduleName.exec(file)?.[1]);
  return Promise.all(
    scripts.map(async ({ file, modules }) => ({
      file,
      modules: modules.flatMap((name) => built.get(name) ?? []),
      code: await bundled(
        modules.map((name) => fileURLToPath(new URL(sources[name], import.meta.url))),
      ),
    })),
  );
}

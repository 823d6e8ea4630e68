import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** The source of each page's script, by the Astro file that imports it: so Astro names what it makes of it. */
const sources: Readonly<Record<string, string>> = {
  Page: '../search/box.ts',
  search: '../search/page.ts',
};

const moduleName = /^_astro\/([^./]+)\.astro_astro_type_script_index_0_lang\.[\w-]+\.js$/u;

/** The browsers for which Vite makes the modules: https://vite.dev/config/build-options#build-target */
const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** A script that stands in a copy of the site in place of a module and of all that the module imports. */
export interface ClassicScript {
  /** The module, by its path in the built site. */
  module: string;
  /** The script, by its path in the copy. */
  file: string;
  code: string;
}

/**
 * Browsers run no modules from a folder (https://html.spec.whatwg.org/multipage/webappapis.html: they are
 * fetched with CORS), but they run classic scripts. Takes the files of a built site; gives a classic script
 * for each module that its pages may ask for.
 */
export async function classicScripts(files: readonly string[]): Promise<ClassicScript[]> {
  const made = files.map(async (module) => {
    const source = sources[moduleName.exec(module)?.[1] ?? ''];
    if (source === undefined) return [];
    const { output } = await build({
      input: fileURLToPath(new URL(source, import.meta.url)),
      platform: 'browser',
      transform: { target },
      output: { format: 'iife', codeSplitting: false, minify: true },
      write: false,
    });
    const [{ code }] = output;
    return [{ module, file: source.replace('../search/', '_astro/').replace(/ts$/u, 'js'), code }];
  });
  return (await Promise.all(made)).flat();
}

import { build } from 'rolldown';

/** A module and all that it imports as one script for the browser, minified. */
export async function bundled(module: string): Promise<string> {
  const { output } = await build({
    input: module,
    platform: 'browser',
    output: { format: 'esm', minify: true },
    write: false,
  });
  return output[0].code;
}

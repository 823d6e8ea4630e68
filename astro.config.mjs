// Astro, wired from archive.config.ts; nothing else belongs here.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import archive from './archive.config.ts';
import { cacheFolder } from './src/reading/cache-folder.ts';
import { contentFolder } from './src/reading/folder.ts';
import { devIndex } from './src/search/dev-index.ts';

export default defineConfig({
  site: archive.site,
  base: archive.base,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: cacheFolder(contentFolder()),
  // Styles and scripts are files of our own, so that no page needs an exception from a strict CSP.
  // While one page is written to the disk, others are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    // What may stay in `dist` from the last build, the build itself decides (src/publication/kept-files.ts).
    build: { assetsInlineLimit: 0, emptyOutDir: false },
    plugins: [devIndex(fileURLToPath(new URL('./dist', import.meta.url)))],
  },
  experimental: {
    // For editors: see docs/editors.md.
    contentIntellisense: true,
  },
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
});

// Astro, wired from archive.config.ts; nothing else belongs here.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import archive from './archive.config.ts';
import { markdownChain } from './src/markdown/chain.ts';
import { cacheFolder } from './src/reading/cache-folder.ts';
import { contentFolder } from './src/reading/folder.ts';
import { devIndex } from './src/search/dev-index.ts';

export default defineConfig({
  site: archive.site,
  base: archive.base,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: cacheFolder(contentFolder()),
  markdown: { processor: markdownChain, syntaxHighlight: false },
  // Styles and scripts are files of our own, so that no page needs an exception from a strict CSP.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [devIndex(fileURLToPath(new URL('./dist', import.meta.url)))],
  },
  experimental: {
    // For editors: see docs/editors.md.
    contentIntellisense: true,
    // Files with an unchanged key (src/archive/fingerprint.ts) are kept from build to build.
    incrementalBuild: true,
  },
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
});

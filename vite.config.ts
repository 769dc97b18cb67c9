import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlIds } from './web/build/graphql-ids.ts';
import { mosaic } from './web/build/mosaic.ts';
import { precompress } from './web/build/precompress.ts';
import { pruneCss } from './web/build/prune-css.ts';

/** Browser programs: one for every page, and one for each page that refreshes in place. */
const clientEntries = {
  site: 'web/src/styles/site.css',
  enhance: 'web/src/app/client/enhance.ts',
  chooser: 'web/src/chooser/island.tsx',
  search: 'web/src/search/island.tsx',
  work: 'web/src/app/work/work.tsx',
};

/** What a page needs to ask the hub something: one file, however many programs use it. */
const ASKING = { name: 'ask', test: /web\/src\/app\/(client\/query|documents|language)\.ts$/ };

/** What every page that refreshes in place needs: one file packs smaller than many, and is fetched once. */
const SHARED = { name: 'shared', test: /node_modules|preload-helper|web\/src\/(app|ui|gql)\//, minShareCount: 3 };

// Vite asks for a default export.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [graphqlIds(), mosaic(), react(), precompress()],
  publicDir: isSsrBuild === true ? false : 'web/public',
  css: { postcss: { plugins: [pruneCss()] } },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true as const, target: 'node' as const },
  build: {
    outDir: isSsrBuild === true ? 'dist/web/server' : 'dist/web/client',
    emptyOutDir: true,
    manifest: isSsrBuild !== true,
    // A module of a few bytes more saves a request; fonts and maps are files of their own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: isSsrBuild === true ? 'node20' : 'es2022',
    rolldownOptions:
      isSsrBuild === true
        ? { input: 'web/src/app/site.ts', output: { entryFileNames: 'site.js' } }
        : { input: clientEntries, output: { codeSplitting: { groups: [ASKING, SHARED] } } },
  },
}));

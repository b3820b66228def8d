import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Only the SQLite driver stays outside the bundles: it is native. */
const external = ['electron', 'better-sqlite3'];
/** What is bundled and under which licence, for the notices of a package. */
const license = { fileName: 'licences.json' };

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      license,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('electron/main/index.ts'), core: at('electron/core/entry.ts') },
        external,
        // CommonJS runs before Electron is ready, which the order of the boot depends on.
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          // By itself, so that what routes between the threads of the core need not read all that they share.
          codeSplitting: { groups: [{ name: 'typing', test: /shared[\\/]typing/ }] },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('electron/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      license,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      minify: true,
      rollupOptions: { input: { index: at('renderer/index.html'), print: at('renderer/print.html') } },
    },
  },
});

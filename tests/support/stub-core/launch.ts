import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, expect, type ElectronApplication, type JSHandle } from '@playwright/test';
import { build } from 'vite';
import type { StubShell } from './shell.ts';

export interface StubProgram {
  readonly app: ElectronApplication;
  readonly shell: JSHandle<StubShell>;
  close(): Promise<void>;
}

/** Bundles the stub's shell and core as the program's own are bundled, and starts them in the real Electron. */
export async function launchStub(): Promise<StubProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'reconvene-stub-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rollupOptions: {
        input: {
          shell: resolve(import.meta.dirname, 'shell.ts'),
          core: resolve(import.meta.dirname, 'core.ts'),
        },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  expect(await readFile(join(folder, 'core.cjs'), 'utf8')).not.toContain('better-sqlite3');
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'stub', version: '0.0.0', main: 'shell.cjs' }),
  );
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${join(folder, 'data')}`, '--disable-gpu'],
  });
  await expect.poll(() => app.evaluate(() => Reflect.has(globalThis, 'stubShell'))).toBe(true);
  return {
    app,
    shell: await app.evaluateHandle((): StubShell => Reflect.get(globalThis, 'stubShell')),
    async close() {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

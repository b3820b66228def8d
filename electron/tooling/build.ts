import { build } from 'electron-vite';

/** Builds shell, preload, core and pages into out/. */
export async function buildAll(): Promise<void> {
  await build({ logLevel: 'warn' });
}

if (import.meta.main) await buildAll();

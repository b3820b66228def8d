import { rm } from 'node:fs/promises';
import { build } from 'electron-vite';
import { run } from './steps.ts';

const SAMPLE = 'out/main/sample.reconvene';

/** Builds shell, preload, core and pages into out/, and makes the sample that comes with them. */
export async function buildAll(): Promise<void> {
  await build({ logLevel: 'warn' });
  await makeSample();
}

/** It is made here once and copied when somebody asks for it, who then need not wait. */
async function makeSample(): Promise<void> {
  await rm(SAMPLE, { force: true });
  const { code } = await run('node', ['electron/core/sample/make.ts', SAMPLE]);
  if (code !== 0) throw new Error('the sample could not be made');
}

if (import.meta.main) await buildAll();

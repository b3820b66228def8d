/** The program with the large workspace open, as a person has it before them. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Program } from '../support/electron.ts';
import { rememberWorkspace } from './settings.ts';
import type { Workbench } from './workbench.ts';

export const FRAME_MS = 1000 / 60;

/** Opens a copy of the large workspace; to be closed by whoever asked. */
export async function openLarge(bench: Workbench, name: string): Promise<Program> {
  const folder = await bench.folder(name);
  const path = join(folder, 'large.reconvene');
  await copyFile(bench.large, path);
  const userData = join(folder, 'user-data');
  await rememberWorkspace(userData, path);
  const program = await launch({ userData });
  await program.call('shell.openRecent', { id: '0' });
  return program;
}

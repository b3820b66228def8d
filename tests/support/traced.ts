import { spawnSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CALLS } from './departures.ts';

export interface TracedElectron {
  /** Starts the Electron of the tests, watched with all that it starts. */
  readonly executable: string;
  /** What was seen; whole once the program has ended. */
  readonly read: () => Promise<string>;
}

/**
 * Holds the program back until Playwright has attached to it, and calls this name for that: one that has its window half
 * open as Playwright attaches is waited for without end. Playwright's own loader, which it leaves away for an executable
 * that it is given, also closes ways out by switches, which here the program has to do itself.
 */
const HELD = `
const { app } = require('electron');
const ready = app.whenReady();
const attached = new Promise((go) => { globalThis.__playwright_run = go; });
app.whenReady = () => attached.then(() => ready);
`;

/** Fails with an Error where strace may not watch a process here. */
export async function tracedElectron(folder: string): Promise<TracedElectron> {
  const tried = spawnSync('strace', ['-f', '-e', `trace=${CALLS}`, 'true'], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(`strace cannot watch a process here: ${tried.stderr}`);
  const electron = String(createRequire(import.meta.url)('electron'));
  const trace = join(folder, 'trace.txt');
  const held = join(folder, 'held.cjs');
  const executable = join(folder, 'traced-electron');
  await writeFile(held, HELD);
  await writeFile(
    executable,
    `#!/bin/sh\nexec strace -f -qq -s 0 -yy --seccomp-bpf -e trace=${CALLS} -o '${trace}' '${electron}' -r '${held}' "$@"\n`,
  );
  await chmod(executable, 0o755);
  return { executable, read: () => readFile(trace, 'utf8') };
}

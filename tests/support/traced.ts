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

/** Fails with an Error where strace may not watch a process here. */
export async function tracedElectron(folder: string): Promise<TracedElectron> {
  const tried = spawnSync('strace', ['-f', '-e', `trace=${CALLS}`, 'true'], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(`strace cannot watch a process here: ${tried.stderr}`);
  const electron = String(createRequire(import.meta.url)('electron'));
  const trace = join(folder, 'trace.txt');
  const executable = join(folder, 'traced-electron');
  await writeFile(
    executable,
    `#!/bin/sh\nexec strace -f -qq -s 0 -yy --seccomp-bpf -e trace=${CALLS} -o '${trace}' '${electron}' "$@"\n`,
  );
  await chmod(executable, 0o755);
  return { executable, read: () => readFile(trace, 'utf8') };
}

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENDING = '.reconvene';

/** The first workspace that the arguments of a command line name, as an absolute path; null where none does. */
export function workspaceIn(args: readonly string[], folder: string): string | null {
  const named = args.find((one) => !one.startsWith('-') && one.toLowerCase().endsWith(ENDING));
  return named === undefined ? null : resolve(folder, withoutAddress(named));
}

/** Desktops on Linux name a file by its address. */
function withoutAddress(named: string): string {
  if (!named.startsWith('file:')) return named;
  try {
    const path = fileURLToPath(named);
    // No file is called so, on any system: `%00` in an address is nobody's slip.
    return path.includes('\0') ? named : path;
  } catch {
    // It means no file of this machine: taken as it is written it is not found, and the window says so.
    return named;
  }
}

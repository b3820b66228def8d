import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a JSON file says; null where there is none, or where it is not JSON. Fails as the file system does. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    // A hand, or a disk: whoever asked begins anew.
    return null;
  }
}

/** Writes a JSON file whole or not at all: beside its place first. It is its user's alone. Fails as the file system does. */
export function writeJson(path: string, value: unknown): void {
  const beside = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

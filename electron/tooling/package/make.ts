import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DIR_TARGET, Platform, build } from 'electron-builder';
import { z } from 'zod';
import type { PreparedElectron } from '../electron/prepare.ts';
import { developmentConfig } from './development.ts';
import { layoutOf, type PackageLayout } from './layout.ts';
import { writeLicences } from './licences.ts';

const LICENCES = join('out', 'licences.md');

/**
 * Makes a program that runs from its folder, out of what is built. With another Electron than the official one it is
 * named a development build throughout. Replaces what was made before.
 */
export async function makeFolder(electron: PreparedElectron): Promise<PackageLayout> {
  const layouts = { official: layoutOf('official'), development: layoutOf('development') };
  for (const { folder } of Object.values(layouts)) await rm(folder, { recursive: true, force: true });
  writeLicences(LICENCES);
  const isOfficial = electron.source === 'official';
  await build({
    targets: Platform.current().createTarget(DIR_TARGET),
    publish: 'never',
    ...(isOfficial ? {} : { config: developmentConfig(electron, ownVersion()) }),
  });
  return isOfficial ? layouts.official : layouts.development;
}

/** Makes the installers that electron-builder.yml names for this system; gives their paths. Electron's own archive is fetched. */
export async function makeInstallers(): Promise<readonly string[]> {
  writeLicences(LICENCES);
  return build({ targets: Platform.current().createTarget(), publish: 'never' });
}

function ownVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import type { PreparedElectron } from '../electron/prepare.ts';

/** What tells a development build from one for users, wherever its name is read. */
export const DEVELOPMENT = {
  productName: 'Reconvene (development)',
  executable: 'reconvene-development',
  output: join('dist', 'development'),
  version: (version: string) => `${version}-development`,
} as const;

/**
 * What a build with another Electron than the official one has of its own. The core is forked under a Node that the
 * package then carries, and a plain Node cannot read inside an archive: what the core consists of lies beside it.
 */
export function developmentConfig(electron: PreparedElectron, version: string): Configuration {
  return {
    productName: DEVELOPMENT.productName,
    extraMetadata: {
      productName: DEVELOPMENT.productName,
      version: DEVELOPMENT.version(version),
      desktopName: `${DEVELOPMENT.executable}.desktop`,
    },
    directories: { output: DEVELOPMENT.output },
    linux: { executableName: DEVELOPMENT.executable },
    electronDist: electron.dist,
    electronVersion: electron.version,
    // The launcher that stands in for Electron's default app in the registry copy.
    afterExtract: ({ appOutDir }) =>
      rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
    asarUnpack: [
      'out/main/core.cjs',
      'out/main/chunks/**',
      'out/main/sample.reconvene',
      'node_modules/better-sqlite3/**',
    ],
    extraResources: [
      { from: 'out/licences.md', to: 'licences.md' },
      { from: 'node_modules/node/bin/node', to: 'core/node_modules/node/bin/node' },
    ],
  };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT } from './development.ts';

export type PackageKind = 'official' | 'development';

/** Where the parts of an unpacked build are. */
export interface PackageLayout {
  readonly kind: PackageKind;
  readonly folder: string;
  readonly executable: string;
  readonly resources: string;
}

const OFFICIAL = { productName: 'Reconvene', executable: 'reconvene', output: 'dist' };

/** As electron-builder lays it out for the system it runs on. */
export function layoutOf(kind: PackageKind): PackageLayout {
  const { productName, executable, output } = kind === 'official' ? OFFICIAL : DEVELOPMENT;
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') {
    const folder = join(output, `mac${arch}`);
    const contents = join(folder, `${productName}.app`, 'Contents');
    return {
      kind,
      folder,
      executable: join(contents, 'MacOS', productName),
      resources: join(contents, 'Resources'),
    };
  }
  const [system, file] = process.platform === 'win32' ? ['win', `${productName}.exe`] : ['linux', executable];
  const folder = join(output, `${system}${arch}-unpacked`);
  return { kind, folder, executable: join(folder, file), resources: join(folder, 'resources') };
}

/** The unpacked build that was made last; there is one at a time. Fails with an Error where there is none. */
export function madePackage(): PackageLayout {
  const made = (['official', 'development'] as const)
    .map(layoutOf)
    .find(({ executable }) => existsSync(executable));
  if (made === undefined) throw new Error('There is no package to look at. Run: npm run package');
  return made;
}

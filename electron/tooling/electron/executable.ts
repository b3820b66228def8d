import { join } from 'node:path';
import type { PreparedElectron } from './prepare.ts';

/** The file to run in an Electron's folder. */
export function electronExecutable({ dist }: PreparedElectron): string {
  if (process.platform === 'darwin') return join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

import { rmSync } from 'node:fs';
import { SIDE_FILES } from '../../../shared/domain/own-names.ts';

export function removeSideFiles(path: string): void {
  for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true });
}

export function removeFile(path: string): void {
  rmSync(path, { force: true });
  removeSideFiles(path);
}

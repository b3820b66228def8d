import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of the program's own, its user's alone, for papers that the system's viewer is to show. */
export interface PapersFolder {
  /** A new folder in it, for one paper, so that it can have its own name. */
  place(): Promise<string>;
  /** Takes away what lies in it, as far as no viewer holds it; to be called when the program begins and when it ends. */
  empty(): Promise<void>;
}

export function createPapersFolder(folder: string, log: (line: string) => void): PapersFolder {
  return {
    async place() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return mkdtemp(join(folder, 'paper-'));
    },
    async empty() {
      try {
        await rm(folder, { recursive: true, force: true });
      } catch (error) {
        // Where a viewer holds a paper, it goes when the program begins again.
        log(`papers could not be taken away: ${String(error)}`);
      }
    },
  };
}

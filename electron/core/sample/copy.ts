import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { makeBeside } from '../db/beside.ts';
import { verifyCopy } from '../db/copy.ts';

/** What the sample is called that comes with the program, beside the core's own code. */
export const SAMPLE_FILE = 'sample.reconvene';

/**
 * Puts the sample that came with the program at a new place, whole or not at all. Fails with CONFLICT where a file is there
 * already, with DB_CORRUPT, DISK_FULL, READ_ONLY or IO.
 */
export async function copySample(made: string, path: string): Promise<void> {
  await makeBeside(path, (beside) => {
    // Read as bytes: SQLite opens nothing that lies in a package's archive.
    const bytes = readFileSync(made);
    const file = openSync(beside, 'w');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    verifyCopy(beside, null);
    return Promise.resolve();
  });
}

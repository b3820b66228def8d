import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { nameOf, partsOf, type Blob } from '../db/blobs.ts';
import type { Connection } from '../db/open.ts';

/** The contents that are not here as a whole, by what their records are called. */
export async function damagedBlobs(
  db: Connection,
  blobs: readonly Blob[],
  told: (done: number) => void,
): Promise<string[]> {
  const damaged: string[] = [];
  for (const [at, blob] of blobs.entries()) {
    const sum = createHash('sha256');
    let size = 0;
    for (const part of partsOf(db, blob)) {
      sum.update(part);
      size += part.length;
      told(at);
      await setImmediate();
    }
    if (sum.digest('hex') !== blob.hash || size !== blob.size) damaged.push(nameOf(db, blob.hash));
  }
  return damaged;
}

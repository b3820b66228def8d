/** A step with files that prove it, in a workspace of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Core } from '../../electron/core/core.ts';
import { caller } from '../../electron/core/sample/caller.ts';
import { createChance } from '../bench/random.ts';

export const PART = 256 * 1024;

/** A file of so many bytes that no other of another name is like. */
export function scan(folder: string, name: string, size: number = 3 * PART + 17): string {
  const path = join(folder, name);
  const chance = createChance(
    [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 100_003,
  );
  const bytes = Buffer.alloc(size);
  for (let at = 0; at + 4 <= size; at += 4) bytes.writeUInt32LE(chance.below(2 ** 32), at);
  bytes.write('%PDF-1.7\n', 'latin1');
  writeFileSync(path, bytes);
  return path;
}

/** Makes a document and a participant who is invited to endorse it; gives the step. */
export function addStep(core: Core): string {
  const call = caller(core);
  const { id: documentId } = call('record.create', {
    kind: 'document',
    values: { symbol: 'GC/1', title: { en: 'Declaration' }, kind: 'declaration' },
  });
  const { id: participantId } = call('record.create', {
    kind: 'participant',
    values: {
      participantKind: 'state',
      iso3: 'KEN',
      shortName: { en: 'Kenya' },
      formalName: { en: 'Republic of Kenya' },
    },
  });
  const steps = [{ axis: 'position' as const, value: 'invited' }];
  return call('endorsement.record', {
    documentId,
    participantIds: [participantId],
    steps,
    date: '2024-02-01',
  }).id;
}

let tokens = 0;

/** Takes in a file as what proves a step, called as it is. */
export function attach(core: Core, stepId: string, path: string, title: string | null = null): void {
  tokens += 1;
  const token = `token ${tokens}`;
  core.offerFile(token, { path, name: path.split('/').at(-1) ?? '', purpose: 'evidence' });
  caller(core)('evidence.attach', { stepIds: [stepId], files: [{ token, title }] });
}

/** The contents that a closed file holds, in the order they came, as SQLite alone gives them; each undefined where it lacks its parts. */
export function contentsIn(path: string): (Buffer | undefined)[] {
  const db = new Database(path, { readonly: true });
  try {
    const parts = db
      .prepare<[unknown], Buffer>('SELECT bytes FROM blob_part WHERE blob = ? ORDER BY n')
      .pluck();
    return db
      .prepare('SELECT n FROM blob ORDER BY n')
      .pluck()
      .all()
      .map((n) => {
        const held = parts.all(n);
        return held.length === 0 ? undefined : Buffer.concat(held);
      });
  } finally {
    db.close();
  }
}

/** Changes one byte of a content in a closed file, as a disk that decays does. */
export function spoil(path: string, blob: number): void {
  const db = new Database(path);
  try {
    const held = db
      .prepare<[number], Buffer>('SELECT bytes FROM blob_part WHERE blob = ? AND n = 1')
      .pluck()
      .get(blob);
    if (!held) throw new RangeError(`there is no content ${blob}`);
    held[100] = (held[100] ?? 0) ^ 1;
    db.prepare('UPDATE blob_part SET bytes = ? WHERE blob = ? AND n = 1').run(held, blob);
  } finally {
    db.close();
  }
}

import { KINDS, fieldEntries } from '../../../shared/contract/kinds.ts';
import type { LeftOut } from '../../../shared/contract/salvage.ts';
import { blobsIn, checked, Damaged, keepBlob, nameOf, partsOf } from '../db/blobs.ts';
import type { Connection } from '../db/open.ts';
import { asRows, snake, tableOf, textOf } from '../db/rows.ts';
import type { Task } from '../task.ts';
import { ofSqlite } from './looked-into.ts';

/** Takes over the contents of files that are what their hashes say. */
export function carryContents(db: Connection, source: Connection, task: Task): void {
  for (const blob of ofSqlite(() => blobsIn(source)) ?? []) {
    task.check();
    ofSqlite(() => {
      try {
        db.transaction(() => keepBlob(db, checked(partsOf(source, blob), blob.hash))).immediate();
      } catch (error) {
        if (!(error instanceof Damaged)) throw error;
      }
    });
  }
}

/** The contents that records name and that did not come, each by what its records are called. */
export function lackingContents(db: Connection): LeftOut[] {
  const hashes = KINDS.flatMap((kind) =>
    fieldEntries(kind).flatMap(([name, { type }]) => {
      if (type !== 'blob') return [];
      const sql = `SELECT DISTINCT ${snake(name)} AS hash FROM ${tableOf(kind)} WHERE ${snake(name)} IS NOT NULL
        AND unhex(${snake(name)}) NOT IN (SELECT hash FROM blob)`;
      return asRows(db.prepare(sql).all()).map((row) => ({ kind, field: name, hash: textOf(row, 'hash') }));
    }),
  );
  return hashes.map(({ kind, field, hash }) => ({
    why: 'content',
    kind,
    record: '',
    title: { en: nameOf(db, hash) },
    field,
    count: 1,
  }));
}

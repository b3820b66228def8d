import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBare } from '../bare.ts';
import { compare, timed } from '../compare.ts';
import { openCore } from '../core.ts';
import type { Measurement } from '../workbench.ts';
import { writtenByHand } from '../written.ts';

/** Edits a measure: enough that the log of SQLite is carried over into the file on both sides. */
const EDITS = 100;

/** A delegate's office is rewritten: rules, change log, undo and search index, in one transaction on the disk. */
export const measureEdit: Measurement = async (bench) => {
  const folder = await bench.folder('edit');
  const place = (name: string): string => join(folder, `${name}.reconvene`);
  const [ours, bare, floor] = [place('ours'), place('bare'), place('floor')];
  for (const path of [ours, bare, floor]) await copyFile(bench.large, path);
  const { core, call } = await openCore(ours);
  const db = openBare(bare);
  const ids = db.prepare<[], string>('SELECT id FROM delegate ORDER BY title, id').pluck().all();
  const update = db.prepare('UPDATE delegate SET title = ?, changed_at = ? WHERE id = ?');
  const write = db.transaction((title: string, id: string) =>
    update.run(title, new Date().toISOString(), id),
  );
  const least = openBare(floor);
  const byHand = writtenByHand(least);
  const rows = least.transaction((title: string, id: string) => {
    byHand.edit(title, id);
    byHand.command();
  });
  let next = 0;
  function edits(edit: (title: string, id: string) => void): void {
    for (let count = 0; count < EDITS; count += 1) {
      next += 1;
      edit(`Counsellor for question ${next}`, ids[next % ids.length] ?? '');
    }
  }
  try {
    return [
      await compare(
        {
          name: 'one edit with history, acknowledged',
          baseline: 'bare better-sqlite3, a transaction of one row on the same pragmas',
          target: 2.5,
          unit: 'ratio',
          runs: 15,
        },
        () =>
          timed(() =>
            edits((title, id) => void call('record.update', { kind: 'delegate', id, values: { title } })),
          ),
        () => timed(() => edits((title, id) => void write.immediate(title, id))),
        { per: EDITS },
      ),
      await compare(
        {
          name: 'the rows of one edit: table, log, index',
          baseline: 'bare better-sqlite3, a transaction of one row on the same pragmas',
          target: null,
          unit: 'ratio',
          runs: 15,
        },
        () => timed(() => edits((title, id) => void rows.immediate(title, id))),
        () => timed(() => edits((title, id) => void write.immediate(title, id))),
        { per: EDITS },
      ),
    ];
  } finally {
    core.close();
    db.close();
    least.close();
  }
};

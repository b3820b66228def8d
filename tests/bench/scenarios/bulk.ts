import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBare } from '../bare.ts';
import { compare, timed } from '../compare.ts';
import { openCore } from '../core.ts';
import type { Measurement } from '../workbench.ts';
import { writtenByHand } from '../written.ts';

const ROWS = 2000;

/** Two thousand delegates get another title in one deed. */
export const measureBulk: Measurement = async (bench) => {
  const folder = await bench.folder('bulk');
  const [ours, bare] = [join(folder, 'ours.reconvene'), join(folder, 'bare.reconvene')];
  for (const path of [ours, bare]) await copyFile(bench.large, path);
  const { core, call } = await openCore(ours);
  const db = openBare(bare);
  const ids = db.prepare<[number], string>('SELECT id FROM delegate ORDER BY id LIMIT ?').pluck().all(ROWS);
  const byHand = writtenByHand(db);
  const writeAll = db.transaction((title: string) => {
    for (const id of ids) byHand.edit(title, id);
    byHand.command();
  });
  let turn = 0;
  const next = (): string => {
    turn += 1;
    return `Counsellor ${turn}`;
  };
  try {
    return [
      await compare(
        {
          name: `one change of ${ROWS.toLocaleString('en')} rows, with history`,
          baseline: 'the same rows of table, log and index by hand, in one transaction',
          target: 1.5,
          unit: 'ratio',
          runs: 9,
        },
        () => {
          const title = next();
          return timed(() =>
            call('record.changeMany', {
              kind: 'delegate',
              changes: ids.map((id) => ({ id, values: { title } })),
            }),
          );
        },
        () => {
          const title = next();
          return timed(() => writeAll.immediate(title));
        },
      ),
    ];
  } finally {
    core.close();
    db.close();
  }
};

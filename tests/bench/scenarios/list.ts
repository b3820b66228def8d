import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PART } from '../../../renderer/src/features/records/use-list.ts';
import { RANKS } from '../../../shared/domain/vocabulary.ts';
import { openBare } from '../bare.ts';
import { compare, timed } from '../compare.ts';
import { openCore } from '../core.ts';
import type { Measurement } from '../workbench.ts';

const ROLE = 'adviser';
const BY_RANK = `CASE rank ${RANKS.map((rank, at) => `WHEN '${rank}' THEN ${at}`).join(' ')} END`;
const REPEATS = 5;

/** The first part of the list of delegates as the window asks for it: filtered by role, sorted by rank. */
export const measureList: Measurement = async (bench) => {
  const folder = await bench.folder('list');
  const [ours, bare] = [join(folder, 'ours.reconvene'), join(folder, 'bare.reconvene')];
  await copyFile(bench.large, ours);
  await copyFile(bench.large, bare);
  const { core, call } = await openCore(ours);
  const db = openBare(bare);
  const matching = db.prepare('SELECT count(*) FROM delegate WHERE deleted = 0 AND role IN (?)').pluck();
  const all = db.prepare('SELECT count(*) FROM delegate WHERE deleted = 0').pluck();
  const page = db.prepare<[string, number], { delegation_id: string; person_id: string }>(
    `SELECT * FROM delegate WHERE deleted = 0 AND role IN (?)
      ORDER BY ${BY_RANK} ASC NULLS LAST, created_at, id LIMIT ? OFFSET 0`,
  );
  const names = db.prepare(
    'SELECT id, name FROM person WHERE deleted = 0 AND id IN (SELECT value FROM json_each(?))',
  );
  const titles = db.prepare(
    `SELECT delegation.id, participant.short_name
      FROM delegation JOIN participant ON participant.id = delegation.participant_id
      WHERE delegation.deleted = 0 AND participant.deleted = 0 AND delegation.id IN (SELECT value FROM json_each(?))`,
  );
  try {
    return [
      await compare(
        {
          name: `first ${PART} of 20,000 delegates, filtered and sorted: the core’s share`,
          baseline: 'the same SQL in bare better-sqlite3',
          target: 1.3,
          unit: 'ratio',
          runs: 31,
        },
        () =>
          timed(() => {
            for (let count = 0; count < REPEATS; count += 1) {
              call('record.list', {
                kind: 'delegate',
                where: { role: [ROLE] },
                sort: [{ by: 'rank' }],
                language: 'en',
                limit: PART,
              });
            }
          }),
        () =>
          timed(() => {
            for (let count = 0; count < REPEATS; count += 1) {
              matching.get(ROLE);
              all.get();
              const rows = page.all(ROLE, PART);
              names.all(JSON.stringify([...new Set(rows.map((row) => row.person_id))]));
              titles.all(JSON.stringify([...new Set(rows.map((row) => row.delegation_id))]));
            }
          }),
        { per: REPEATS },
      ),
    ];
  } finally {
    core.close();
    db.close();
  }
};

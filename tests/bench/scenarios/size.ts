import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asRow, numberOf } from '../../../electron/core/db/rows.ts';
import { openBare } from '../bare.ts';
import type { Outcome } from '../compare.ts';
import { openCore } from '../core.ts';
import type { Measurement } from '../workbench.ts';

const MB = 1_000_000;
const EDITS = 500;
const WORDS_EDITED = 50;
/** Sentences that differ, as those of a real text do. */
const LONG_TEXT = Array.from(
  { length: 235 },
  (_nothing, index) =>
    `Пункт ${index} ${index * 7919}: Коалиция принимает к сведению доклад рабочей группы. `,
).join('');
/** The tables of the change log; their indexes are counted with them. The search index is not the log's. */
const LOG = ['word', 'replica', 'record', 'command', 'change', 'parent', 'fork', 'part', 'personal'];

interface Weight {
  /** Bytes of pages. */
  readonly bytes: number;
  readonly changes: number;
  /** Bytes of what the changes set their registers to. */
  readonly values: number;
}

/** What the log of a file that is not open weighs. */
function weighLog(path: string): Weight {
  const db = openBare(path);
  try {
    const sql = `SELECT (SELECT sum(pgsize) FROM dbstat WHERE name IN (
        SELECT name FROM sqlite_schema WHERE tbl_name IN (SELECT value FROM json_each(?)))) AS bytes,
      (SELECT count(*) FROM change) AS changes,
      (SELECT sum(length(CAST(after AS BLOB))) FROM change)
        + (SELECT coalesce(sum(length(CAST(text AS BLOB))), 0) FROM personal) AS valueBytes`;
    const row = asRow(db.prepare(sql).get(JSON.stringify(LOG))) ?? {};
    return {
      bytes: numberOf(row, 'bytes'),
      changes: numberOf(row, 'changes'),
      values: numberOf(row, 'valueBytes'),
    };
  } finally {
    db.close();
  }
}

/** Bytes that are counted, not timed: one run says all. */
function counted(
  name: string,
  baseline: string,
  unit: Outcome['unit'],
  target: number,
  value: number,
  reference: number,
): Outcome {
  return {
    name,
    baseline,
    unit,
    target,
    runs: 1,
    value,
    spread: 0,
    subject: value,
    reference,
    met: value <= target,
  };
}

const BARE = 'the values alone';

/** What the history costs on the disk: of bulk commands, of single edits, of a long text, and of the whole. */
export const measureSize: Measurement = async (bench) => {
  const folder = await bench.folder('size');
  const whole = (await stat(bench.large)).size;
  const bulk = weighLog(bench.large);

  const edited = join(folder, 'edited.reconvene');
  await copyFile(bench.large, edited);
  await edit(edited);
  const single = weighLog(edited);

  const long = join(folder, 'long.reconvene');
  await copyFile(bench.large, long);
  const documentId = bench.generated.documentIds[0] ?? '';
  await editLongText(long, documentId, 1);
  const before = weighLog(long);
  await editLongText(long, documentId, WORDS_EDITED);
  const after = weighLog(long);

  return [
    counted(
      'the log, a field in commands of thousands',
      BARE,
      'bytes',
      90,
      bulk.bytes / bulk.changes,
      bulk.values / bulk.changes,
    ),
    counted(
      'the log, a field in a command of its own',
      BARE,
      'bytes',
      200,
      (single.bytes - bulk.bytes) / (single.changes - bulk.changes),
      (single.values - bulk.values) / (single.changes - bulk.changes),
    ),
    counted(
      `${WORDS_EDITED} edits of a word in a text of ${Math.round(Buffer.byteLength(LONG_TEXT) / 1000)} kB`,
      'the text once',
      'MB',
      0.3,
      (after.bytes - before.bytes) / MB,
      Buffer.byteLength(LONG_TEXT) / MB,
    ),
    counted('the whole file', 'its log alone', 'MB', 90, whole / MB, bulk.bytes / MB),
  ];
};

async function edit(path: string): Promise<void> {
  const { core, call } = await openCore(path);
  const delegates = call('record.ids', { kind: 'delegate' });
  const persons = call('record.ids', { kind: 'person' });
  for (let index = 0; index < EDITS; index += 2) {
    const title = `Counsellor for question ${index}`;
    call('record.update', { kind: 'delegate', id: delegates[index] ?? '', values: { title } });
    // Every second is a text that is kept beside the log.
    const name = `Counsellor number ${index + 1}`;
    call('record.update', { kind: 'person', id: persons[index] ?? '', values: { name } });
  }
  core.close();
}

/** The notes on a document, in letters of two bytes: in each edit another word of them changes. */
async function editLongText(path: string, id: string, times: number): Promise<void> {
  const { core, call } = await openCore(path);
  for (let time = 0; time < times; time += 1) {
    const at = (time * 397) % LONG_TEXT.length;
    const notes = `${LONG_TEXT.slice(0, at)} слово ${times} ${time} ${LONG_TEXT.slice(at)}`;
    call('record.update', { kind: 'document', id, values: { notes } });
  }
  core.close();
}

import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBare } from '../bare.ts';
import { compare, timed } from '../compare.ts';
import { openCore } from '../core.ts';
import type { Measurement } from '../workbench.ts';

/** What is typed, of many hits and of few. */
const TYPED = ['minister', 'vienna', 'early warning', 'afghanistan', 'counsellor 77', 'gc/2026/12'];
const SHOWN = 20;

/** What stands in the box after each key. */
const KEYS = TYPED.flatMap((text) => Array.from(text, (_key, at) => text.slice(0, at + 1)));

/** The condition by hand: the index holds three letters and more, shorter words are looked for in the text. */
function conditionOf(text: string): { sql: string; parameters: string[] } {
  const words = text.split(' ').filter(Boolean);
  const long = words.filter((word) => word.length >= 3).map((word) => `"${word}"`);
  const short = words.filter((word) => word.length < 3);
  const parts = [
    ...(long.length > 0 ? ['search MATCH ?'] : []),
    ...short.map(() => '(instr(called, ?) > 0 OR instr(body, ?) > 0)'),
  ];
  return {
    sql: `SELECT record.kind, record.id, called, body FROM search JOIN record ON record.n = search.rowid WHERE ${parts.join(' AND ')}
      ORDER BY ${long.length > 0 ? 'rank' : 'length(called) + length(body)'} LIMIT ${SHOWN}`,
    parameters: [...(long.length > 0 ? [long.join(' AND ')] : []), ...short.flatMap((word) => [word, word])],
  };
}

/** Every key of some words is typed; each is a search over all kinds with titles, what they belong to, and a snippet. */
export const measureSearch: Measurement = async (bench) => {
  const folder = await bench.folder('search');
  const [ours, bare] = [join(folder, 'ours.reconvene'), join(folder, 'bare.reconvene')];
  await copyFile(bench.large, ours);
  await copyFile(bench.large, bare);
  const { core, call } = await openCore(ours);
  const db = openBare(bare);
  const queries = KEYS.map((text) => {
    const { sql, parameters } = conditionOf(text);
    return { statement: db.prepare(sql), parameters };
  });
  try {
    return [
      await compare(
        {
          name: 'search as you type over all kinds, per key',
          baseline: 'the bare FTS5 query',
          target: 1.5,
          unit: 'ratio',
          runs: 15,
        },
        () => timed(() => KEYS.map((text) => call('search.find', { text, limit: SHOWN }))),
        () => timed(() => queries.map(({ statement, parameters }) => statement.all(...parameters))),
        { per: KEYS.length },
      ),
    ];
  } finally {
    core.close();
    db.close();
  }
};

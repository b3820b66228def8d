import { fail } from '../../../shared/contract/errors.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { numberOf } from '../db/rows.ts';
import { packed, unpacked } from '../history/words.ts';
import { OF_RECONVENING } from './belonging.ts';

/** Which deeds are asked for. Instants are UTC; what is empty or null narrows nothing. */
export interface DeedsAsked {
  readonly from: string | null;
  readonly to: string | null;
  readonly actors: readonly string[];
  readonly kinds: readonly Kind[];
  readonly reconveningId: string | null;
}

/** A command's place in the order of the log. */
export interface Place {
  readonly ms: number;
  readonly tick: number;
  /** The number of its first change. */
  readonly n: number;
}

/** The number after a command's last change. */
export const END = 'coalesce((SELECT min(next.n) FROM command AS next WHERE next.n > command.n), 9e15)';

/** The commands that are asked for, the latest first, after a place in their order (null: from the latest on). */
export function commandsOf(reader: Reader, asked: DeedsAsked, after: Place | null, limit: number): number[] {
  const { sql, parameters } = selecting(reader, asked, after);
  return reader.all(`${sql} ORDER BY ms DESC, tick DESC, n DESC LIMIT ?`, [...parameters, limit], (row) =>
    numberOf(row, 'n'),
  );
}

/** How many commands are asked for; from `most` on no more are counted. */
export function countCommands(reader: Reader, asked: DeedsAsked, most: number): number {
  const { sql, parameters } = selecting(reader, asked, null);
  const [count = 0] = reader.all(
    `SELECT count(*) AS count FROM (${sql} LIMIT ?)`,
    [...parameters, most],
    (row) => numberOf(row, 'count'),
  );
  return count;
}

/** Fails with NOT_FOUND where the log has no such command. */
export function placeOf(reader: Reader, commandId: string): Place {
  const [, replica = '', seq] = /^(.+):(\d+)$/.exec(commandId) ?? [];
  const [place] = reader.all(
    'SELECT n, ms, tick FROM command WHERE replica = (SELECT n FROM replica WHERE id = ?) AND seq = ?',
    [packed(replica), Number(seq)],
    (row): Place => ({ n: numberOf(row, 'n'), ms: numberOf(row, 'ms'), tick: numberOf(row, 'tick') }),
  );
  return place ?? fail('NOT_FOUND', { commandId });
}

/** Everybody who has done something, by what they are called; '' for whoever has said no name. */
export function actorsOf(reader: Reader): string[] {
  const sql = `SELECT text FROM (SELECT DISTINCT actor FROM command) AS command LEFT JOIN word ON word.n = command.actor`;
  return reader.all(sql, [], (row) => unpacked(row['text'] ?? '')).sort();
}

/** What an installation has done by itself: the names of its commands, each once. */
export function namesBy(reader: Reader, installation: string): string[] {
  const sql = `SELECT DISTINCT name.text AS text FROM command JOIN word AS name ON name.n = command.name
    WHERE replica IN (SELECT n FROM replica WHERE installation = (SELECT n FROM word WHERE text = ?))`;
  return reader.all(sql, [packed(installation)], (row) => unpacked(row['text']));
}

interface Selecting {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Reads the commands in their order and looks into the changes of each; what belongs to a reconvening is gathered once. */
function selecting(reader: Reader, asked: DeedsAsked, after: Place | null): Selecting {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  function hold(condition: string, ...values: readonly unknown[]): void {
    conditions.push(condition);
    parameters.push(...values);
  }
  const { from, to, actors, kinds, reconveningId } = asked;
  if (reconveningId !== null) parameters.push(reconveningId);
  // A time of the log is never before what the clock showed.
  if (from !== null) hold('ms >= ? AND coalesce(clock, ms) >= ?', Date.parse(from), Date.parse(from));
  if (to !== null) hold('coalesce(clock, ms) < ?', Date.parse(to));
  if (after) hold('(ms, tick, n) < (?, ?, ?)', after.ms, after.tick, after.n);
  if (actors.length > 0) hold(AMONG('actor'), JSON.stringify(wordsOf(reader, actors)));
  if (kinds.length > 0)
    hold(
      TOUCHES(`${AMONG('(SELECT kind FROM record WHERE n = change.record)')}`),
      JSON.stringify(wordsOf(reader, kinds)),
    );
  if (reconveningId !== null) hold(TOUCHES('change.record IN (SELECT n FROM belonging)'));
  const own = `WITH asked(id) AS (VALUES (?)), belonging AS MATERIALIZED (${OF_RECONVENING})`;
  return {
    sql: `${reconveningId === null ? '' : own} SELECT n, ms, tick FROM command
      ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}`,
    parameters,
  };
}

const AMONG = (what: string): string => `${what} IN (SELECT value FROM json_each(?))`;

const TOUCHES = (condition: string): string =>
  `EXISTS (SELECT 1 FROM change WHERE change.n >= command.n AND change.n < ${END} AND ${condition})`;

/** The numbers of words that the log has said; others have none. */
function wordsOf(reader: Reader, texts: readonly string[]): number[] {
  const named = texts.flatMap((text) =>
    reader.all('SELECT n FROM word WHERE text = ?', [packed(text)], (row) => numberOf(row, 'n')),
  );
  return texts.includes('') ? [0, ...named] : named;
}

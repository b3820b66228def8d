/** The log read whole and looked through by hand: what the deeds that are asked for are held against. */
import Database from 'better-sqlite3';
import { z } from 'zod';

const word = z.object({ n: z.number(), text: z.string().catch('') });
const commandRow = z.object({
  n: z.number(),
  seq: z.number(),
  ms: z.number(),
  tick: z.number(),
  clock: z.number().nullable(),
  actor: z.number(),
  replica: z.string(),
});
const changeRow = z.object({ n: z.number(), record: z.number() });
const recordRow = z.object({ n: z.number(), kind: z.number(), id: z.string() });
const owned = z.object({ id: z.string(), owner: z.string().nullable() });

interface Command {
  readonly id: string;
  readonly at: number;
  readonly order: readonly [number, number, number];
  readonly actor: string;
  readonly records: readonly { readonly kind: string; readonly id: string }[];
}

export interface RawLog {
  readonly commands: readonly Command[];
  /** By id, the reconvening of what belongs to one. */
  readonly meetings: ReadonlyMap<string, string>;
}

export function rawLog(path: string): RawLog {
  const db = new Database(path, { readonly: true });
  try {
    const read = <T extends z.ZodType>(shape: T, sql: string): z.infer<T>[] =>
      z.array(shape).parse(db.prepare(sql).all());
    const words = new Map(read(word, 'SELECT n, text FROM word').map(({ n, text }) => [n, text]));
    const records = new Map(read(recordRow, 'SELECT n, kind, id FROM record').map((one) => [one.n, one]));
    const changes = read(changeRow, 'SELECT n, record FROM change');
    const rows = read(
      commandRow,
      "SELECT command.n, seq, ms, tick, clock, actor, CASE typeof(id) WHEN 'blob' THEN lower(hex(id)) ELSE id END AS replica FROM command JOIN replica ON replica.n = command.replica",
    ).toSorted((a, b) => a.n - b.n);
    const meetings = new Map<string, string>();
    const own = (sql: string) => {
      for (const { id, owner } of read(owned, sql)) {
        const meeting = owner === null ? undefined : (meetings.get(owner) ?? owner);
        if (meeting !== undefined) meetings.set(id, meeting);
      }
    };
    own('SELECT id, id AS owner FROM reconvening');
    own('SELECT id, reconvening_id AS owner FROM session');
    own('SELECT id, reconvening_id AS owner FROM delegation');
    own('SELECT id, session_id AS owner FROM agenda_item');
    return {
      meetings,
      commands: rows.map(({ n, seq, ms, tick, clock, actor, replica }, at) => ({
        id: `${dashed(replica)}:${seq}`,
        at: clock ?? ms,
        order: [ms, tick, n],
        actor: words.get(actor) ?? '',
        records: changes
          .filter((change) => change.n >= n && change.n < (rows[at + 1]?.n ?? Infinity))
          .flatMap(({ record }) => {
            const { kind, id } = records.get(record) ?? { kind: 0, id: '' };
            return [{ kind: words.get(kind) ?? '', id }];
          }),
      })),
    };
  } finally {
    db.close();
  }
}

function dashed(id: string): string {
  return /^[0-9a-f]{32}$/.test(id) ? id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : id;
}

interface Asked {
  readonly from: string | null;
  readonly to: string | null;
  readonly actors: readonly string[];
  readonly kinds: readonly string[];
  readonly reconveningId: string | null;
}

/** The ids of the commands that are asked for, the latest first. */
export function naiveDeeds({ commands, meetings }: RawLog, asked: Asked): string[] {
  return commands
    .filter(({ at }) => asked.from === null || at >= Date.parse(asked.from))
    .filter(({ at }) => asked.to === null || at < Date.parse(asked.to))
    .filter(({ actor }) => asked.actors.length === 0 || asked.actors.includes(actor))
    .filter(
      ({ records }) => asked.kinds.length === 0 || records.some(({ kind }) => asked.kinds.includes(kind)),
    )
    .filter(
      ({ records }) =>
        asked.reconveningId === null || records.some(({ id }) => meetings.get(id) === asked.reconveningId),
    )
    .toSorted((a, b) => b.order[0] - a.order[0] || b.order[1] - a.order[1] || b.order[2] - a.order[2])
    .map(({ id }) => id);
}

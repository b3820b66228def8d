import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { checkFile } from '../../../electron/core/check/check-file.ts';
import { createTask, UNWATCHED } from '../../../electron/core/task.ts';
import type { Flaw } from '../../../shared/contract/flaws.ts';
import { createChance, type Chance } from '../../bench/random.ts';
import { coreCaller, type CoreCaller } from '../../support/core.ts';
import { addRoom, askFile, failureOf, open, tempFolder } from '../../support/workspace-file.ts';

let path: string;
let room: string;
let participant: string;

beforeEach(async () => {
  path = join(tempFolder(), 'workspace.reconvene');
  const core = await open(path, 'new');
  room = addRoom(core, 'Boardroom D', 'Ground floor');
  const { update, createPerson, create } = coreCaller(core);
  update('room', room, { notes: 'First floor' });
  participant = create('participant', {
    participantKind: 'organization',
    shortName: { en: 'UNODC' },
    formalName: { en: 'United Nations Office on Drugs and Crime' },
  });
  createPerson('focalPoint', { participantId: participant, name: 'Amina Diallo' });
  update('participant', participant, { notes: 'x'.repeat(2000) });
  core.close();
});

/** Does to the closed file what a disk might. */
function alter(sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

async function flaws(): Promise<readonly Flaw[]> {
  return (await checkFile(path, UNWATCHED)).flaws;
}

async function repaired<T>(look: (caller: CoreCaller) => T): Promise<T> {
  const core = await open(path, 'open');
  try {
    expect(await core.repair(UNWATCHED)).toEqual({ flaws: [], count: 0 });
    return look(coreCaller(core));
  } finally {
    core.close();
  }
}

const deeds = ({ call }: CoreCaller): string[] =>
  call('history.list', { kind: null, id: null, limit: 100 }).map(({ deed }) => deed.name);
const change = (value: string): string =>
  `UPDATE change SET after = '${value}' WHERE n = (SELECT max(change.n) FROM change JOIN word ON word.n = change.unit
    WHERE word.text = 'venue')`;

test('a row that says something else is told in words and values, and comes back from the history', async () => {
  alter("UPDATE room SET venue = 'VID'");
  expect(await flaws()).toMatchObject([
    {
      what: 'value',
      kind: 'room',
      record: room,
      title: { en: 'Boardroom D' },
      field: 'venue',
      table: 'VID',
      log: 'VIC',
      right: 'log',
    },
  ]);
  const found = await repaired((caller) => ({ room: caller.get('room', room), deeds: deeds(caller) }));
  expect(found.room).toMatchObject({ venue: 'VIC', notes: 'First floor' });
  expect(found.deeds).not.toContain('file.repair');
  expect(readdirSync(`${path} backups`)).toEqual([expect.stringContaining('before-repair')]);
});

test('what the history has lost comes back from the row, by a deed that the history shows', async () => {
  alter(change('VID'));
  expect(await flaws()).toMatchObject([
    { what: 'entry', record: room, deed: { actor: 'Planner' } },
    { what: 'value', field: 'venue', table: 'VIC', log: 'VID', right: 'table' },
  ]);
  const found = await repaired((caller) => ({ room: caller.get('room', room), deeds: deeds(caller) }));
  expect(found.room).toMatchObject({ venue: 'VIC' });
  expect(found.deeds).toContain('file.repair');
});

test('one bit that was turned in the history is known by its seal, and turned back: nothing is lost', async () => {
  // The last letter by one bit.
  alter(change('VIB'));
  expect(await flaws()).toMatchObject([
    { what: 'entry', record: room, right: 'turned' },
    { what: 'value', field: 'venue', table: 'VIC', log: 'VIB', right: 'table' },
  ]);
  const found = await repaired((caller) => ({ room: caller.get('room', room), deeds: deeds(caller) }));
  expect(found.room).toMatchObject({ venue: 'VIC' });
  expect(found.deeds).not.toContain('file.repair');
});

const LOGGED = ['SELECT * FROM command ORDER BY n', 'SELECT * FROM change ORDER BY n'] as const;

test('whichever bit is turned of what a seal is over, the history says to the letter what it said', async () => {
  const before = LOGGED.map((sql) => askFile(path, sql));
  const chance = createChance(20_270_701);
  const bits = before.flatMap((rows, at) =>
    rows.flatMap((row) =>
      Object.entries(Object(row)).flatMap(([column, value]) =>
        // A bit of a reference may leave no history at all: that is another flaw, and is told as one.
        ['after', 'seal', 'ms', 'tick'].includes(column) && value !== null
          ? [
              {
                table: at === 0 ? 'command' : 'change',
                n: Number(Reflect.get(Object(row), 'n')),
                column,
                value,
              },
            ]
          : [],
      ),
    ),
  );
  let turned = 0;
  for (let run = 0; run < 40; run += 1) {
    const { table, n, column, value } = bits[chance.below(bits.length)] ?? {};
    const other = oneBitAway(value, chance);
    if (other === null) continue;
    const db = new Database(path);
    db.prepare(`UPDATE ${table} SET ${column} = ? WHERE n = ?`).run(other, n);
    db.close();
    expect(
      (await flaws()).some(({ right }) => right === 'turned'),
      `${table} ${n} ${column}`,
    ).toBe(true);
    await repaired(() => undefined);
    expect(LOGGED.map((sql) => askFile(path, sql))).toEqual(before);
    turned += 1;
  }
  expect(turned).toBeGreaterThan(20);
});

/** The value with one of its bits the other way; null where it would be no text. */
function oneBitAway(value: unknown, chance: Chance): Buffer | bigint | string | null {
  if (typeof value === 'number') return BigInt(value) ^ (1n << BigInt(chance.below(16)));
  const bytes = Buffer.isBuffer(value) ? Buffer.from(value) : Buffer.from(String(value));
  const at = chance.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
  if (Buffer.isBuffer(value)) return bytes;
  return Buffer.from(bytes.toString()).equals(bytes) ? bytes.toString() : null;
}

test('an entry that does not fit its kind is told, and emptied', async () => {
  alter(change('x').replace("'x'", "x'7b'"));
  expect(await flaws()).toMatchObject([{ what: 'entry', record: room }]);
  expect(await repaired(({ get }) => get('room', room))).toMatchObject({ venue: 'VIC' });
  expect(askFile(path, "SELECT count(*) AS n FROM change WHERE after = x'7b'")).toEqual([{ n: 0 }]);
});

test('who did something and when is sealed', async () => {
  alter('UPDATE command SET ms = ms + 86400000, actor = name WHERE n = 1');
  expect((await flaws()).filter(({ what }) => what === 'entry')).toHaveLength(1);
});

test('a value that was replaced long ago is sealed', async () => {
  alter("UPDATE change SET after = 'Round floor' WHERE after = 'Ground floor'");
  expect(await flaws()).toMatchObject([{ what: 'entry', kind: 'room', record: room }]);
});

test('a row that is gone comes back, and one that nobody knows is set apart', async () => {
  alter(`UPDATE room SET id = 'other' WHERE id = '${room}'`);
  expect((await flaws()).map(({ what, record }) => [what, record]).toSorted()).toEqual([
    ['missing', room],
    ['stray', 'other'],
  ]);
  expect(await repaired(({ rows }) => rows('room').map(({ id }) => id))).toEqual([room]);
  expect(askFile(path, 'SELECT kind, flaw FROM unreadable')).toEqual([{ kind: 'room', flaw: 'id' }]);
});

test('what a person is called is known from the hash, in the row and beside the log', async () => {
  alter("UPDATE personal SET text = 'Amina Diello' WHERE text = 'Amina Diallo'");
  expect(await flaws()).toContainEqual(
    expect.objectContaining({ kind: 'person', field: 'name', table: 'Amina Diallo', right: 'table' }),
  );
  expect(await repaired(({ rows }) => rows('person').map(({ name }) => name))).toEqual(['Amina Diallo']);
});

test('a part of a long text is known by its hash', async () => {
  alter("UPDATE part SET text = replace(text, 'xxx', 'xyx') WHERE n = 1");
  expect(await flaws()).toContainEqual(expect.objectContaining({ what: 'entry', record: participant }));
  expect(await repaired(({ get }) => get('participant', participant)['notes'])).toBe('x'.repeat(2000));
});

test('the search and the heads are made anew', async () => {
  alter(`UPDATE search SET body = 'something else' WHERE rowid = 1;
    INSERT INTO fork SELECT record, unit, element, n FROM change WHERE record = 1 AND after IN ('Ground floor', 'First floor')`);
  expect((await flaws()).map(({ what }) => what).toSorted()).toEqual(
    expect.arrayContaining(['heads', 'search']),
  );
  expect(
    await repaired(({ call }) => call('search.find', { text: 'boardroom', limit: 5 }).map(({ id }) => id)),
  ).toEqual([room]);
});

test('what is said once, and is damaged, is not repaired', async () => {
  alter(
    "PRAGMA writable_schema = ON; UPDATE word SET text = 'Pl' || char(0) WHERE n = 0; DELETE FROM replica",
  );
  expect(await failureOf(() => checkFile(path, UNWATCHED))).toMatchObject({ code: 'DB_CORRUPT' });
});

test('whoever stops it is heard', async () => {
  let looks = 0;
  const task = createTask({
    isCancelled: () => (looks += 1) > 5,
    report: () => undefined,
    elapsed: () => performance.now(),
  });
  expect(await failureOf(() => checkFile(path, task))).toMatchObject({ code: 'CANCELLED' });
});

import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { soundBackups } from '../../../electron/core/db/backup.ts';
import { restoreBackup } from '../../../electron/core/db/restore.ts';
import { caller, create, type Caller } from '../../../electron/core/sample/caller.ts';
import { unfolded } from '../../support/calendar/plans.ts';
import { addRoom, askFile, failureOf, open, tempFolder } from '../../support/workspace-file.ts';
import { changeId } from '../../../shared/domain/history/logged.ts';
import { logOf } from '../../support/log.ts';

let folder: string;
let path: string;
let now: string;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
  now = '2024-03-01T12:00:00.000Z';
});

const openHere = (mode: 'new' | 'open'): Promise<Core> => open(path, mode, { clock: () => now });
const roomsIn = (file: string) =>
  askFile(file, "SELECT name ->> 'en' AS name FROM room WHERE deleted = 0 ORDER BY 1").map((row) =>
    Reflect.get(Object(row), 'name'),
  );
const logged: string[] = [];
const log = { info: () => undefined, error: (message: string) => void logged.push(message) };

/** A workspace with a backup of its first room, and a second room since. */
async function backedUp(): Promise<string> {
  const core = await openHere('new');
  addRoom(core, 'Boardroom D');
  const { id } = await core.backUp('by-hand');
  now = '2024-03-02T12:00:00.000Z';
  addRoom(core, 'Since');
  core.close();
  return id;
}

describe('restoring a backup', () => {
  test('puts it in the workspace’s place and keeps what lay there', async () => {
    const id = await backedUp();
    const before = readFileSync(path);
    const { aside } = restoreBackup(path, id, { now });
    expect(aside).toBe(`${path}.replaced-2024-03-02T12-00-00-000Z`);
    expect(readFileSync(aside ?? '').equals(before)).toBe(true);
    expect(roomsIn(path)).toEqual(['Boardroom D']);
    (await openHere('open')).close();
    expect(readdirSync(folder).toSorted()).toEqual([
      'workspace.reconvene',
      'workspace.reconvene backups',
      'workspace.reconvene.replaced-2024-03-02T12-00-00-000Z',
    ]);
  });

  test('keeps a damaged file too, to the byte', async () => {
    const id = await backedUp();
    truncateSync(path, 9000);
    const damaged = readFileSync(path);
    const { aside } = restoreBackup(path, id, { now });
    expect(readFileSync(aside ?? '').equals(damaged)).toBe(true);
    expect(roomsIn(path)).toEqual(['Boardroom D']);
  });

  test('needs nothing in the place', async () => {
    const id = await backedUp();
    const moved = join(folder, 'moved.reconvene');
    renameSync(path, moved);
    expect(restoreBackup(path, id, { now })).toEqual({ aside: null, lacking: [] });
    expect(roomsIn(path)).toEqual(['Boardroom D']);
  });

  test('is refused while a program has the workspace open', async () => {
    const id = await backedUp();
    const core = await openHere('open');
    expect((await failureOf(() => restoreBackup(path, id, { now }))).code).toBe('DB_BUSY');
    addRoom(core, 'Still here');
    core.close();
    expect(roomsIn(path)).toContain('Still here');
  });

  test('is refused for a damaged backup, and changes nothing', async () => {
    const id = await backedUp();
    const before = readFileSync(path);
    const file = join(`${path} backups`, id);
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096, bytes.length - 4096);
    writeFileSync(file, bytes);
    expect((await failureOf(() => restoreBackup(path, id, { now }))).code).toBe('DB_CORRUPT');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['workspace.reconvene', 'workspace.reconvene backups']);
  });

  test.each(['none.reconvene', '../workspace.reconvene', '../../etc/passwd'])(
    'takes backups alone, by their names: %s',
    async (id) => {
      await backedUp();
      expect((await failureOf(() => restoreBackup(path, id, { now }))).code).toBe('NOT_FOUND');
      expect(existsSync(path)).toBe(true);
    },
  );
});

describe('the backups that are offered', () => {
  test('are the sound ones, newest first; a damaged one stays where it is and is named in the log', async () => {
    const core = await openHere('new');
    const taken: string[] = [];
    for (const day of ['01', '02', '03', '04', '05']) {
      now = `2024-03-${day}T12:00:00.000Z`;
      taken.push((await core.backUp('daily')).id);
    }
    core.close();
    const file = (at: number) => join(`${path} backups`, taken[at] ?? '');
    truncateSync(file(4), 9000);
    // One page, of which nothing is read when the file is opened.
    const bytes = readFileSync(file(3));
    bytes.fill(0xa5, bytes.length - 2 * 4096, bytes.length - 4096);
    writeFileSync(file(3), bytes);
    writeFileSync(file(1), 'Dear colleagues');
    logged.length = 0;
    expect(soundBackups(path, null, log).map(({ id }) => id)).toEqual([taken[2], taken[0]]);
    expect(logged).toHaveLength(3);
    expect(logged.join('\n')).toContain(taken[4]);
    expect(readdirSync(`${path} backups`).toSorted()).toEqual(taken);
  });

  test('are none where there is no folder', () => {
    expect(soundBackups(path, null, log)).toEqual([]);
  });
});

describe('who writes', () => {
  const replica = (file: string) => askFile(file, "SELECT value FROM meta WHERE key = 'replica'")[0];

  test('is the same from one day to the next', async () => {
    (await openHere('new')).close();
    const first = replica(path);
    (await openHere('open')).close();
    expect(replica(path)).toEqual(first);
  });

  test('is another where an older copy was put back by hand, and where the file was not closed in order', async () => {
    const memoryFolder = join(folder, 'replicas');
    const here = (mode: 'new' | 'open') => open(path, mode, { memoryFolder });
    let core = await here('new');
    addRoom(core, 'First');
    core.close();
    const older = join(folder, 'older');
    copyFileSync(path, older);
    const first = replica(path);
    core = await here('open');
    addRoom(core, 'Second');
    core.close();
    expect(replica(path)).toEqual(first);
    const later = logOf(path);

    copyFileSync(older, path);
    core = await here('open');
    addRoom(core, 'Instead');
    core.close();
    expect(replica(path)).not.toEqual(first);
    const known = new Map(later.map((change) => [changeId(change), change.after]));
    const minted = logOf(path).filter((change) => !known.has(changeId(change)));
    expect(minted.map(({ after }) => after)).toContain('Instead');
    for (const change of logOf(path)) {
      if (known.has(changeId(change))) expect(change.after).toEqual(known.get(changeId(change)));
    }

    const second = replica(path);
    rmSync(memoryFolder, { recursive: true });
    (await here('open')).close();
    expect(replica(path)).not.toEqual(second);
    core = await here('open');
    expect(core.call('history.status', {})).toMatchObject({ value: { undo: { name: 'record.create' } } });
    core.close();
  });

  test('is another where a copy is opened, or another installation opens the file', async () => {
    const core = await openHere('new');
    const copy = join(folder, 'copy.reconvene');
    await core.saveCopy(copy);
    core.close();
    (await open(copy, 'open')).close();
    expect(replica(copy)).not.toEqual(replica(path));
    const first = replica(path);
    (await open(path, 'open', { installation: 'another laptop' })).close();
    expect(replica(path)).not.toEqual(first);
  });

  test('is another where a backup was restored, so that no two changes share an id', async () => {
    const id = await backedUp();
    const aside = restoreBackup(path, id, { now }).aside ?? '';
    const core = await openHere('open');
    addRoom(core, 'Instead');
    core.close();
    expect(replica(path)).not.toEqual(replica(aside));
    const known = new Map(logOf(aside).map((change) => [changeId(change), change.after]));
    const present = logOf(path);
    for (const change of present) {
      if (known.has(changeId(change))) expect(change.after).toEqual(known.get(changeId(change)));
    }
    const last = present.at(-1);
    expect(last && known.has(changeId(last))).toBe(false);
  });
});

describe('the SEQUENCE of a session', () => {
  function sequences(call: Caller, reconveningId: string): number[] {
    const { text, dispatch } = call('calendar.build', { scope: 'reconvening', reconveningId });
    call('dispatch.record', { ...dispatch, channel: 'file' });
    return unfolded(text)
      .filter((line) => line.startsWith('SEQUENCE:'))
      .map((line) => Number(line.slice(9)));
  }

  function setScene(call: Caller) {
    const zone = 'Europe/Vienna';
    const reconveningId = create(call, 'reconvening', {
      title: { en: 'Meeting' },
      shortTitle: { en: 'Meeting' },
      level: 'ministerial',
      startDate: '2024-03-14',
      endDate: '2024-03-15',
      zone,
    });
    const slot = {
      reconveningId,
      zone,
      kind: 'plenary',
      status: 'confirmed',
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T11:00',
    } as const;
    const session = create(call, 'session', { ...slot, title: { en: 'Plenary' } });
    const doomed = create(call, 'session', { ...slot, title: { en: 'Later deleted' } });
    return { reconveningId, session, doomed };
  }

  test('does not fall when a backup is restored, not even twice the same one', async () => {
    let core = await openHere('new');
    let call = caller(core);
    const { reconveningId, session, doomed } = setScene(call);
    const seen: number[] = [];
    const { id } = await core.backUp('by-hand');
    for (const time of ['11:00', '12:00', '13:00']) {
      seen.push(...sequences(call, reconveningId));
      call('session.moveTo', { id: session, startWall: `2024-03-14T${time}` });
    }
    call('record.delete', { kind: 'session', ids: [doomed] });
    seen.push(...sequences(call, reconveningId));
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(3);
    for (let round = 0; round < 2; round += 1) {
      core.close();
      now = `2024-03-0${round + 3}T12:00:00.000Z`;
      restoreBackup(path, id, { now });
      core = await openHere('open');
      call = caller(core);
      const after = sequences(call, reconveningId);
      expect(Math.min(...after)).toBeGreaterThan(Math.max(...seen));
      call('session.moveTo', { id: session, startWall: '2024-03-14T15:00' });
      seen.push(...after, ...sequences(call, reconveningId));
    }
    expect(call('history.status', {}).undo).toMatchObject({ name: 'session.moveTo' });
    core.close();
  });

  test.each(['2019-06-01T12:00:00.000Z', '2100-06-01T12:00:00.000Z'])(
    'neither falls nor leaves its range where a backup is restored twice with the clock at %s',
    async (wrong) => {
      let core = await openHere('new');
      let call = caller(core);
      const { reconveningId, session } = setScene(call);
      const { id } = await core.backUp('by-hand');
      const seen: number[] = [-1];
      for (let round = 0; round < 3; round += 1) {
        for (const time of ['11:00', '12:00', '13:00']) {
          call('session.moveTo', { id: session, startWall: `2024-03-14T${time}` });
          const sent = sequences(call, reconveningId);
          expect(Math.max(...sent)).toBeGreaterThan(Math.max(...seen));
          seen.push(...sent);
        }
        core.close();
        restoreBackup(path, id, { now });
        now = wrong.replace('-01T', `-0${round + 1}T`);
        core = await openHere('open');
        call = caller(core);
        const [least = 0] = sequences(call, reconveningId).toSorted((a, b) => a - b);
        expect(least).toBeGreaterThan(Math.max(...seen));
        seen.push(least);
      }
      expect(Math.max(...seen)).toBeLessThan(2 ** 31);
      core.close();
    },
  );

  test('does not fall where an older copy was put back by hand, and stays where the file was only not closed in order', async () => {
    const memoryFolder = join(folder, 'replicas');
    const here = (mode: 'new' | 'open') => open(path, mode, { memoryFolder, clock: () => now });
    let core = await here('new');
    const { reconveningId, session } = setScene(caller(core));
    core.close();
    const older = join(folder, 'older');
    copyFileSync(path, older);
    core = await here('open');
    const seen = sequences(caller(core), reconveningId);
    caller(core)('session.moveTo', { id: session, startWall: '2024-03-14T11:00' });
    seen.push(...sequences(caller(core), reconveningId));
    core.close();

    rmSync(memoryFolder, { recursive: true });
    core = await here('open');
    expect(sequences(caller(core), reconveningId).toSorted()).toEqual([0, 1]);
    core.close();
    copyFileSync(older, path);
    core = await here('open');
    expect(Math.min(...sequences(caller(core), reconveningId))).toBeGreaterThan(Math.max(...seen));
    core.close();
  });

  test('is lifted once, and not again at each opening', async () => {
    const core = await openHere('new');
    setScene(caller(core));
    const { id } = await core.backUp('by-hand');
    core.close();
    restoreBackup(path, id, { now });
    const restored = await openHere('open');
    expect(caller(restored)('history.status', {}).undo).toMatchObject({ name: 'record.create' });
    restored.close();
    const floor = () => askFile(path, "SELECT value FROM meta WHERE key = 'sequence_floor'");
    const once = floor();
    expect(once).toHaveLength(1);
    now = '2024-04-01T12:00:00.000Z';
    (await openHere('open')).close();
    expect(floor()).toEqual(once);
  });
});

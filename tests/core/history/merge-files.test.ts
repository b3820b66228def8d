import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import type { Core } from '../../../electron/core/core.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { KINDS, type Kind } from '../../../shared/contract/kinds.ts';
import { logOf } from '../../support/log.ts';
import { failureOf, open, tempFolder } from '../../support/workspace-file.ts';

/** One workspace on two laptops. */
let mine: string;
let theirs: string;
let room: string;

async function on<T>(path: string, installation: string, work: (core: Core) => T): Promise<T> {
  const core = await open(path, 'open', { installation });
  try {
    return work(core);
  } finally {
    core.close();
  }
}
const here = <T>(work: (core: Core) => T): Promise<T> => on(mine, 'mine', work);
const there = <T>(work: (core: Core) => T): Promise<T> => on(theirs, 'theirs', work);

const SLOT = { zone: 'Europe/Vienna', startWall: '2024-03-14T10:00', endWall: '2024-03-14T11:00' };

let session: string;
beforeEach(async () => {
  const folder = tempFolder();
  mine = join(folder, 'mine.reconvene');
  theirs = join(folder, 'theirs.reconvene');
  const core = await open(mine, 'new', { installation: 'mine' });
  const call = caller(core);
  room = call('record.create', { kind: 'room', values: { name: { en: 'Boardroom D' }, venue: 'VIC' } }).id;
  const reconveningId = call('record.create', {
    kind: 'reconvening',
    values: {
      title: { en: 'Meeting' },
      shortTitle: { en: 'Meeting' },
      level: 'ministerial',
      startDate: '2024-03-14',
      endDate: '2024-03-15',
      zone: 'Europe/Vienna',
    },
  }).id;
  session = call('record.create', {
    kind: 'session',
    values: { reconveningId, title: { en: 'Plenary' }, kind: 'plenary', ...SLOT },
  }).id;
  core.close();
  copyFileSync(mine, theirs);
});

async function everything(path: string): Promise<unknown> {
  return on(path, 'reader', (core) => {
    const call = caller(core);
    const rows = (kind: Kind) => call('record.list', { kind, limit: 30_000 }).rows;
    return KINDS.map((kind) => [kind, rows(kind).toSorted((a, b) => (a.id < b.id ? -1 : 1))]);
  });
}

const update = (kind: Kind, id: string, values: Record<string, unknown>) => (core: Core) =>
  caller(core)('record.update', { kind, id, values });

describe('Two files of one workspace', () => {
  test('hold the same records once each has taken in the other, and the second time takes in nothing', async () => {
    await here(update('room', room, { name: { en: 'Boardroom A' } }));
    await here((core) =>
      caller(core)('record.create', { kind: 'room', values: { name: { en: 'Mine' }, venue: 'VIC' } }),
    );
    await there(update('room', room, { venue: 'Hofburg' }));
    const gone = await there((core) => {
      const { id } = caller(core)('record.create', {
        kind: 'room',
        values: { name: { en: 'Gone' }, venue: 'VIC' },
      });
      caller(core)('record.delete', { kind: 'room', ids: [id] });
      return id;
    });
    expect(mergeFiles(mine, theirs)).toMatchObject({ commands: 3, waiting: 0, conflicts: [] });
    expect(mergeFiles(theirs, mine)).toMatchObject({ commands: 2, waiting: 0, conflicts: [] });
    expect(mergeFiles(mine, theirs)).toMatchObject({ commands: 0, records: 0 });
    expect(await everything(theirs)).toEqual(await everything(mine));
    expect(JSON.stringify(await everything(mine))).not.toContain(gone);
    const merged = await here((core) => caller(core)('record.get', { kind: 'room', id: room }));
    expect(merged).toMatchObject({ name: { en: 'Boardroom A' }, venue: 'Hofburg' });
    const found = await here((core) => caller(core)('search.find', { text: 'hofburg' }));
    expect(found).toMatchObject([{ id: room }]);
  });

  test('name what both have set, agree on one of the two, and the next write settles it', async () => {
    await here(update('room', room, { name: { en: 'Boardroom A' } }));
    await there(update('room', room, { name: { en: 'Boardroom B' } }));
    expect(mergeFiles(mine, theirs).conflicts).toMatchObject([{ kind: 'room', record: room, unit: 'name' }]);
    mergeFiles(theirs, mine);
    expect(await everything(theirs)).toEqual(await everything(mine));
    await here(update('room', room, { name: { en: 'Boardroom C' } }));
    expect(mergeFiles(theirs, mine).conflicts).toEqual([]);
    expect(await everything(theirs)).toEqual(await everything(mine));
    const last = logOf(mine).at(-1);
    expect(last?.parents).toHaveLength(2);
  });

  test('never leave a session that ends before it starts: times and zone go together', async () => {
    await here((core) => caller(core)('session.moveTo', { id: session, startWall: '2024-03-14T16:00' }));
    await there(update('session', session, { endWall: '2024-03-14T11:30' }));
    mergeFiles(mine, theirs);
    mergeFiles(theirs, mine);
    const [a, b] = [await everything(mine), await everything(theirs)];
    expect(a).toEqual(b);
    const merged = await here((core) => caller(core)('record.get', { kind: 'session', id: session }));
    expect(String(merged['endUtc']) > String(merged['startUtc'])).toBe(true);
  });

  test('put a text together by paragraph, language and place', async () => {
    const text = (path: string) =>
      on(path, 'reader', (core) =>
        caller(core)('version.text', { versionId }).paragraphs.map(({ label, text }) => [label, text]),
      );
    const { versionId, ids } = await here((core) => {
      const call = caller(core);
      const made = (kind: Kind, values: Record<string, unknown>) =>
        call('record.create', { kind, values }).id;
      const documentId = made('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
      const version = made('documentVersion', { documentId, label: 'Zero', date: '2024-02-01' });
      const paragraphs = ['OP1', 'OP2', 'OP3', 'OP4'].map((label) =>
        made('paragraph', { versionId: version, label, text: { en: label } }),
      );
      return { versionId: version, ids: paragraphs };
    });
    mergeFiles(theirs, mine);
    const [first = '', second = '', , fourth = ''] = ids;
    await here((core) => {
      caller(core)('paragraph.write', { id: first, language: 'en', text: 'English here' });
      caller(core)('paragraph.move', { id: fourth, afterId: null });
      caller(core)('paragraph.split', { id: second, language: 'en', before: 'O', after: 'P2' });
    });
    await there((core) => {
      caller(core)('paragraph.write', { id: first, language: 'fr', text: 'Français là-bas' });
      caller(core)('paragraph.move', { id: second, afterId: ids[2] ?? null });
    });
    expect(mergeFiles(mine, theirs).conflicts).toEqual([]);
    mergeFiles(theirs, mine);
    expect(await text(mine)).toEqual([
      ['OP4', { en: 'OP4' }],
      ['OP1', { en: 'English here', fr: 'Français là-bas' }],
      ['OP2 bis', { en: 'P2' }],
      ['OP3', { en: 'OP3' }],
      ['OP2', { en: 'O' }],
    ]);
    expect(await everything(theirs)).toEqual(await everything(mine));
  });

  test('state a membership of one day in one order, the same on both, and what follows from it with it', async () => {
    const participant = await here(
      (core) =>
        caller(core)('record.create', {
          kind: 'participant',
          values: { participantKind: 'organization', shortName: { en: 'OAS' }, formalName: { en: 'OAS' } },
        }).id,
    );
    mergeFiles(theirs, mine);
    const state = (status: 'member' | 'partner') => (core: Core) =>
      caller(core)('membership.record', { participantIds: [participant], date: '2024-02-01', status });
    await here(state('member'));
    await there(state('partner'));
    mergeFiles(mine, theirs);
    mergeFiles(theirs, mine);
    expect(await everything(theirs)).toEqual(await everything(mine));
    const merged = await here((core) => caller(core)('record.get', { kind: 'participant', id: participant }));
    // Theirs came into the log later.
    expect(merged).toMatchObject({ coalitionStatus: 'partner', memberSince: null });
  });

  test('undo their own: what came from the other laptop is not taken back here', async () => {
    await there(update('room', room, { name: { en: 'Theirs' } }));
    mergeFiles(mine, theirs);
    const undone = await here((core) => caller(core)('history.undo', {}));
    expect(undone).toMatchObject({ name: 'record.create', kind: 'session' });
    expect(await here((core) => caller(core)('record.get', { kind: 'room', id: room }))).toMatchObject({
      name: { en: 'Theirs' },
    });
  });
});

test('What follows from a record that came from the other laptop is made anew with it', async () => {
  const hostEventId = await here(
    (core) =>
      caller(core)('record.create', {
        kind: 'hostEvent',
        values: {
          name: { en: 'Commission on Narcotic Drugs' },
          shortName: { en: 'CND' },
          city: 'Vienna',
          zone: 'Europe/Vienna',
          startDate: '2024-03-14',
          endDate: '2024-03-22',
        },
      }).id,
  );
  mergeFiles(theirs, mine);
  const meeting = await here(
    (core) =>
      caller(core)('record.create', {
        kind: 'hostMeeting',
        values: {
          hostEventId,
          title: { en: 'Committee of the Whole' },
          startWall: '2024-03-14T10:00',
          endWall: '2024-03-14T12:00',
        },
      }).id,
  );
  await there(update('hostEvent', hostEventId, { zone: 'America/New_York' }));
  mergeFiles(mine, theirs);
  mergeFiles(theirs, mine);
  const instants = { zone: 'America/New_York', startUtc: '2024-03-14T14:00:00.000Z' };
  const get = (core: Core) => caller(core)('record.get', { kind: 'hostMeeting', id: meeting });
  expect(await here(get)).toMatchObject(instants);
  expect(await there(get)).toMatchObject(instants);
  expect(await everything(theirs)).toEqual(await everything(mine));
});

describe('A working group that one laptop closes or deletes while the other plans a meeting of it', () => {
  const values = (groupId: string, reconveningId: string | null = null) => ({
    title: { en: 'Meeting of the group' },
    kind: 'working_group',
    status: 'confirmed',
    access: 'members',
    ...SLOT,
    groupId,
    reconveningId,
  });
  /** A group with one member, on both laptops. */
  async function groupOnBoth(): Promise<{ groupId: string; participantId: string }> {
    const made = await here((core) => {
      const make = (kind: Kind, fields: Record<string, unknown>) =>
        caller(core)('record.create', { kind, values: fields }).id;
      const groupId = make('workingGroup', { number: '1', name: { en: 'Precursors' } });
      const names = { shortName: { en: 'OAS' }, formalName: { en: 'OAS' } };
      const participantId = make('participant', { participantKind: 'organization', ...names });
      make('groupMembership', { groupId, participantId });
      return { groupId, participantId };
    });
    mergeFiles(theirs, mine);
    return made;
  }

  test('leaves the meeting as planned, and its members still to be told', async () => {
    const { groupId, participantId } = await groupOnBoth();
    await here((core) =>
      caller(core)('workingGroup.moveState', { id: groupId, to: 'closed', reason: 'Done' }),
    );
    const planned = await there((core) =>
      caller(core)('record.create', { kind: 'session', values: values(groupId) }),
    );
    mergeFiles(mine, theirs);
    mergeFiles(theirs, mine);
    expect(await everything(theirs)).toEqual(await everything(mine));
    const file = await here((core) =>
      caller(core)('calendar.build', { scope: 'member', groupId, participantId }),
    );
    expect(file).toMatchObject({ sessionIds: [planned.id], news: [{ news: 'new' }] });
  });

  test('leaves a meeting that belongs to a reconvening as well to that', async () => {
    const { groupId } = await groupOnBoth();
    const reconveningId = await here((core) =>
      String(caller(core)('record.get', { kind: 'session', id: session })['reconveningId']),
    );
    await here((core) => caller(core)('record.delete', { kind: 'workingGroup', ids: [groupId] }));
    const { id } = await there((core) =>
      caller(core)('record.create', { kind: 'session', values: values(groupId, reconveningId) }),
    );
    mergeFiles(mine, theirs);
    mergeFiles(theirs, mine);
    expect(await everything(theirs)).toEqual(await everything(mine));
    await here((core) => {
      const call = caller(core);
      call('record.update', { kind: 'session', id, values: { title: { en: 'Plenary of all' } } });
      expect(call('calendar.build', { scope: 'reconvening', reconveningId }).sessionIds).toContain(id);
      expect(call('calendar.build', { scope: 'session', sessionId: id }).events).toBe(1);
      expect(call('outbox.get', { reconveningId })).toEqual([]);
      const paper = { audience: 'invited', language: 'en', paper: 'A4' } as const;
      const programme = call('print.model', { document: 'agenda', reconveningId, sessionId: id, ...paper });
      expect(programme).toMatchObject({ groupNumber: null, sessions: [{ id }] });
    });
  });
});

test('A file of another form is not merged, whichever of the two it is', async () => {
  const raw = new Database(theirs);
  raw.exec("UPDATE meta SET value = 'of another draft' WHERE key = 'form'");
  raw.close();
  for (const [into, from] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    expect(await failureOf(() => mergeFiles(into, from))).toMatchObject({
      code: 'DB_OLDER',
      params: { path: theirs },
    });
  }
});

test('Files of different workspaces are not merged', async () => {
  const other = join(tempFolder(), 'other.reconvene');
  (await open(other, 'new')).close();
  expect(() => mergeFiles(mine, other)).toThrow(/different workspaces/);
});

describe('What the merged history says of a record and its table would not take', () => {
  /** As a stranger might hand it over: a change says something else, and the file comes from another disk. */
  function alter(unit: string, after: string | null): void {
    const raw = new Database(theirs);
    raw
      .prepare(
        `UPDATE change SET after = ? WHERE record = (SELECT n FROM record WHERE id = ?)
          AND unit = (SELECT n FROM word WHERE text = ?)`,
      )
      .run(after, session, unit);
    raw.close();
    const moved = join(tempFolder(), 'moved.reconvene');
    copyFileSync(theirs, moved);
    theirs = moved;
  }

  test.each([
    ['a word that no list has', 'kind', 'soiree'],
    ['a meeting that is nowhere', 'reconveningId', 'nowhere'],
    ['nothing to which it belongs', 'reconveningId', null],
  ])('is set apart, and everything else is merged: %s', async (_said, unit, after) => {
    const fresh = join(tempFolder(), 'fresh.reconvene');
    const workspaceId = await here((core) => caller(core)('workspace.info', {}).id);
    (await open(fresh, 'new', { workspaceId })).close();
    alter(unit, after);
    expect(mergeFiles(fresh, theirs)).toMatchObject({ unreadable: 1, conflicts: [] });
    const list = (kind: Kind) =>
      on(fresh, 'fresh', (core) => caller(core)('record.list', { kind, limit: 10 }));
    expect(await list('session')).toMatchObject({ total: 0, unreadable: [{ id: session, flaw: unit }] });
    expect(await list('room')).toMatchObject({ total: 1, unreadable: [] });
    const found = await on(fresh, 'fresh', (core) => caller(core)('search.find', { text: 'plenary' }));
    expect(found).toEqual([]);
    // A word from whoever can say it right brings the record back.
    await here(update('session', session, { kind: 'signing' }));
    expect(mergeFiles(fresh, mine).unreadable).toBe(unit === 'kind' ? 0 : 1);
    expect((await list('session')).total).toBe(unit === 'kind' ? 1 : 0);
  });

  test('a history that cannot be read is not merged', async () => {
    alter('status', 'not a word');
    expect(await failureOf(() => mergeFiles(mine, theirs))).toMatchObject({ code: 'DB_CORRUPT' });
  });
});

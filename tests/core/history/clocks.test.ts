import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { coreCaller, openTestCore } from '../../support/core.ts';
import { sessionValues, setScene } from '../services/scene.ts';
import { addRoom, open, tempFolder } from '../../support/workspace-file.ts';

const RIGHT = '2024-03-01T12:00:00.000Z';
const LATER = '2024-03-01T12:05:00.000Z';
const ABSURD = '2099-01-01T00:00:00.000Z';

let path: string;
let now: string;
beforeEach(() => {
  path = join(tempFolder(), 'workspace.reconvene');
  now = RIGHT;
});

const opened = (mode: 'new' | 'open'): Promise<Core> =>
  open(path, mode, { clock: () => now, workspaceId: 'the workspace' });

function answer(core: Core, name: string, input: unknown): unknown {
  const result = core.call(name, input);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.value : null;
}

const room = (core: Core, id: string): unknown => answer(core, 'record.get', { kind: 'room', id });
const info = (core: Core): unknown => answer(core, 'workspace.info', {});

describe('after one write with a clock that ran decades ahead', () => {
  let early: string;
  let core: Core;
  beforeEach(async () => {
    core = await opened('new');
    early = addRoom(core, 'Before');
    now = ABSURD;
    addRoom(core, 'Meanwhile');
    now = LATER;
  });

  test('what is written has the date of the day, also when the file is opened anew', async () => {
    const late = addRoom(core, 'After');
    expect(room(core, late)).toMatchObject({ createdAt: LATER, changedAt: LATER });
    expect(info(core)).toMatchObject({ savedAt: LATER, clock: null });
    core.close();
    core = await opened('open');
    answer(core, 'record.update', { kind: 'room', id: early, values: { capacity: 30 } });
    expect(room(core, early)).toMatchObject({ createdAt: RIGHT, changedAt: LATER });
    core.close();
  });

  test('the last that was written is still the last, and is what undo takes back', () => {
    addRoom(core, 'After');
    const [last] = [answer(core, 'history.list', { kind: 'room', id: null, limit: 1 })].flat();
    expect(last).toMatchObject({ deed: { title: { en: 'After' }, at: LATER } });
    answer(core, 'history.undo', {});
    expect(answer(core, 'record.list', { kind: 'room' })).toMatchObject({ total: 2 });
    core.close();
  });

  test('what was recorded on a day was known on that day', () => {
    const documentId = Reflect.get(
      Object(
        answer(core, 'record.create', {
          kind: 'document',
          values: { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' },
        }),
      ),
      'id',
    );
    answer(core, 'participant.addStates', { iso3s: ['KEN'], coalitionStatus: 'member' });
    const [state] = [answer(core, 'record.ids', { kind: 'participant' })].flat();
    for (const to of ['negotiation', 'final', 'open'])
      answer(core, 'document.moveState', { id: documentId, to, reason: 'As agreed' });
    answer(core, 'endorsement.record', {
      documentId,
      participantIds: [state],
      steps: [{ axis: 'position', value: 'endorsed' }],
      date: '2024-03-01',
    });
    const known = answer(core, 'tally.get', { documentId, knownOn: '2024-03-02' });
    expect(known).toMatchObject({ byPosition: expect.arrayContaining([{ value: 'endorsed', count: 1 }]) });
    core.close();
  });

  test('another laptop that takes it in dates everything the same', async () => {
    const late = addRoom(core, 'After');
    const told = room(core, late);
    core.close();
    const theirs = join(tempFolder(), 'theirs.reconvene');
    const other = await open(theirs, 'new', { clock: () => LATER, workspaceId: 'the workspace' });
    other.close();
    expect(mergeFiles(theirs, path).ahead).toBeNull();
    const merged = await open(theirs, 'open', { clock: () => LATER });
    expect(room(merged, late)).toEqual(told);
    merged.close();
  });
});

test('a clock that can hardly be right is said, until something is written by one that can', async () => {
  const core = await opened('new');
  addRoom(core, 'A');
  expect(info(core)).toMatchObject({ clock: null });
  now = '2019-06-01T00:00:00.000Z';
  expect(info(core)).toMatchObject({ clock: { shows: now, jump: 'behind' } });
  now = ABSURD;
  expect(info(core)).toMatchObject({ clock: { shows: now, jump: 'ahead' } });
  now = LATER;
  expect(info(core)).toMatchObject({ clock: null });
  core.close();
});

test('backups that a clock dated ahead push out no right one, and keep no new one from being taken', async () => {
  const core = await opened('new');
  addRoom(core, 'A');
  const right = await core.backUp('daily');
  for (let day = 10; day < 30; day += 1) {
    now = `2030-01-${day}T12:00:00.000Z`;
    await core.backUp('daily');
  }
  now = '2024-03-02T12:00:00.000Z';
  addRoom(core, 'B');
  expect(core.isBackupDue()).toBe(true);
  const second = await core.backUp('daily');
  now = '2024-03-03T12:00:00.000Z';
  addRoom(core, 'C');
  const third = await core.backUp('daily');
  core.close();
  expect(readdirSync(`${path} backups`)).toEqual(expect.arrayContaining([right.id, second.id, third.id]));
});

describe('after a merge with a laptop on which the last write was made with a clock that ran decades ahead', () => {
  test('it is said, and a calendar says no later time than it is', async () => {
    const core = await opened('new');
    const { create } = coreCaller(core);
    const { reconvening } = setScene(coreCaller(core));
    now = ABSURD;
    create('session', { ...sessionValues(reconvening), status: 'confirmed' });
    core.close();
    const theirs = join(tempFolder(), 'theirs.reconvene');
    (await open(theirs, 'new', { clock: () => LATER, workspaceId: 'the workspace' })).close();
    expect(mergeFiles(theirs, path).ahead).toBe(ABSURD);

    now = LATER;
    const merged = await open(theirs, 'open', { clock: () => now });
    const build = () =>
      coreCaller(merged).call('calendar.build', { scope: 'reconvening', reconveningId: reconvening });
    const lines = build().text.split('\r\n');
    const stamped = (name: string) => lines.findLast((line) => line.startsWith(`${name}:`));
    expect(stamped('DTSTAMP')).toBe('DTSTAMP:20240301T120500Z');
    expect(stamped('LAST-MODIFIED')).toBe('LAST-MODIFIED:20240301T120500Z');
    expect(stamped('CREATED')).toBe('CREATED:20240301T120500Z');
    coreCaller(merged).call('dispatch.record', { ...build().dispatch, channel: 'file' });
    // What is changed after it comes after it, by its stamp and by its number.
    now = '2024-03-02T12:00:00.000Z';
    const [session] = coreCaller(merged).rows('session');
    coreCaller(merged).update('session', session?.id ?? '', { startWall: '2024-03-14T12:00' });
    expect(build().text).toContain('DTSTAMP:20240302T120000Z');
    expect(build().text).toContain('SEQUENCE:1');
    merged.close();
  });
});

test.each(['+010000-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '-000001-01-01T00:00:00.000Z'])(
  'a clock at %s dates nothing beyond the years that a file can hold',
  async (clock) => {
    const core = await openTestCore();
    const scene = setScene(core);
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    const session = core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed' });
    core.setNow(clock);
    core.update('session', session, { startWall: '2024-03-14T11:00' });
    core.update('delegation', delegationId, { attendance: 'tentative' });
    const { text, dispatch } = core.call('calendar.build', { scope: 'delegation', delegationId });
    expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
    core.call('dispatch.record', { ...dispatch, channel: 'file' });
    core.call('release.make', {
      reconveningId: scene.reconvening,
      groupId: null,
      sessionId: null,
      languages: ['en'],
      paper: 'A4',
    });
    expect(core.call('history.list', { kind: null, id: null }).length).toBeGreaterThan(0);
    expect(String(core.get('session', session)['changedAt'])).toMatch(/^\d{4}-/);
  },
);

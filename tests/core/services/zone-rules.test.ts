import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { coreCaller } from '../../support/core.ts';
import { askFile, open, tempFolder } from '../../support/workspace-file.ts';
import { setScene } from './scene.ts';

/** As an edition of the database before a change would have worked them out: an hour later than they are. */
function asBefore(path: string, rules = 'before'): void {
  const db = new Database(path);
  const later = (column: string): string =>
    `${column} = strftime('%Y-%m-%dT%H:%M:%fZ', julianday(${column}) + 1.0 / 24)`;
  try {
    for (const table of ['session', 'host_meeting'])
      db.exec(`UPDATE ${table} SET ${later('start_utc')}, ${later('end_utc')}`);
    db.exec(`UPDATE document SET ${later('deadline_utc')} WHERE deadline_utc IS NOT NULL`);
    db.exec(`UPDATE endorsement_step SET ${later('embargo_until')} WHERE embargo_until IS NOT NULL`);
    db.prepare("UPDATE meta SET value = ? WHERE key = 'zone_rules'").run(rules);
  } finally {
    db.close();
  }
}

interface Scene {
  readonly path: string;
  readonly session: string;
  readonly delegation: string;
}

const SLOT = { startWall: '2024-03-14T10:00', endWall: '2024-03-14T11:00', zone: 'Europe/Vienna' };

/** Four things with wall times; of the session Kenya and the secretariat were told. */
async function workspace(): Promise<Scene> {
  const path = join(tempFolder(), 'mine.reconvene');
  const core = await open(path, 'new', { homeZone: 'America/New_York', zoneRules: 'now' });
  const caller = coreCaller(core);
  const { create, call } = caller;
  const { reconvening, hostEvent, kenya } = setScene(caller);
  const session = create('session', {
    reconveningId: reconvening,
    title: { en: 'Plenary' },
    kind: 'plenary',
    status: 'confirmed',
    ...SLOT,
  });
  const gone = create('session', {
    reconveningId: reconvening,
    title: { en: 'Gone' },
    kind: 'plenary',
    ...SLOT,
  });
  call('record.delete', { kind: 'session', ids: [gone] });
  create('hostMeeting', {
    hostEventId: hostEvent,
    title: { en: 'Opening of the session' },
    startWall: '2024-03-14T09:00',
    endWall: '2024-03-14T09:30',
  });
  const documentId = create('document', {
    symbol: 'A',
    title: { en: 'Text' },
    kind: 'pledge',
    deadlineWall: '2024-04-02T18:00',
    deadlineZone: 'Europe/Vienna',
  });
  call('document.moveState', { id: documentId, to: 'negotiation' });
  call('endorsement.record', {
    documentId,
    participantIds: [kenya],
    date: '2024-02-01',
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'publicity', value: 'embargoed' },
    ],
    // Of no meeting: where the workspace is at home.
    embargoUntil: '2024-04-03T09:00',
  });
  const delegation = create('delegation', {
    reconveningId: reconvening,
    participantId: kenya,
    attendance: 'confirmed',
  });
  core.close();
  return { path, session, delegation };
}

function tell(core: Core, delegationId: string): number {
  const { call } = coreCaller(core);
  const { dispatch } = call('calendar.build', { scope: 'delegation', delegationId });
  call('dispatch.record', { ...dispatch, channel: 'file' });
  const [item] = dispatch.items;
  return Number(Reflect.get(Object(item), 'sequence'));
}

const changesIn = (path: string): unknown => askFile(path, 'SELECT count(*) AS n FROM change')[0];

describe('an edition of the time zone database with other rules', () => {
  it('leaves every wall time, works out the instants anew, and says once what moved', async () => {
    const { path, session, delegation } = await workspace();
    const before = await open(path, 'open', { zoneRules: 'now' });
    before.close();
    asBefore(path);
    // The file is as the program of before would have left it, and told of it.
    const old = await open(path, 'open', { zoneRules: 'before' });
    expect(coreCaller(old).call('zones.moved', {}).moved).toEqual([]);
    expect(tell(old, delegation)).toBe(0);
    old.close();
    const logged = changesIn(path);

    const core = await open(path, 'open', { zoneRules: 'now' });
    const { call, get } = coreCaller(core);
    expect(get('session', session)).toMatchObject({ ...SLOT, startUtc: '2024-03-14T09:00:00.000Z' });
    const { zone, moved } = call('zones.moved', {});
    expect(zone).toBe('America/New_York');
    expect(moved).toMatchObject([
      { kind: 'hostMeeting', wall: '2024-03-14T09:00', zone: 'Europe/Vienna', told: [] },
      {
        kind: 'session',
        id: session,
        title: { en: 'Plenary' },
        wall: '2024-03-14T10:00',
        was: '2024-03-14T10:00:00.000Z',
        now: '2024-03-14T09:00:00.000Z',
        told: [{ en: 'Kenya' }],
      },
      {
        kind: 'document',
        wall: '2024-04-02T18:00',
        was: '2024-04-02T17:00:00.000Z',
        now: '2024-04-02T16:00:00.000Z',
      },
      {
        kind: 'endorsementStep',
        title: { en: 'Kenya' },
        page: { kind: 'document' },
        wall: '2024-04-03T09:00',
        zone: 'America/New_York',
        was: '2024-04-03T14:00:00.000Z',
        now: '2024-04-03T13:00:00.000Z',
      },
    ]);
    // They need another file, and the ordinary rule gives it the next number.
    const [due] = call('outbox.get', { reconveningId: String(moved[1]?.reconveningId) });
    expect(due?.news).toMatchObject([{ sessionId: session, news: 'changed' }]);
    expect(tell(core, delegation)).toBe(1);
    expect(call('zones.moved', {}).moved[1]?.told).toEqual([]);
    core.seenMovedTimes();
    expect(call('zones.moved', {}).moved).toEqual([]);
    core.close();

    const again = await open(path, 'open', { zoneRules: 'now' });
    expect(coreCaller(again).call('zones.moved', {}).moved).toEqual([]);
    again.close();
    // A dispatch was recorded; of the instants nothing is in the history.
    const { n } = Object(changesIn(path));
    const units = askFile(
      path,
      `SELECT DISTINCT word.text AS kind FROM change JOIN record ON record.n = change.record
        JOIN word ON word.n = record.kind WHERE change.n > ${Number(Object(logged).n)}`,
    );
    expect(n).toBeGreaterThan(Number(Object(logged).n));
    expect(units).toEqual([{ kind: 'dispatch' }]);
  });

  it('says nothing of what has come back to where it was before anybody looked', async () => {
    const { path } = await workspace();
    asBefore(path);
    const first = await open(path, 'open', { zoneRules: 'now' });
    expect(coreCaller(first).call('zones.moved', {}).moved).toHaveLength(4);
    first.close();
    // As an edition would leave it that had moved everything the other way, which this one takes back.
    const db = new Database(path);
    const swapped = `SELECT json_group_array(json_set(one.value, '$.was', one.value ->> 'now', '$.now', one.value ->> 'was'))
      FROM json_each(meta.value) AS one`;
    db.exec(`UPDATE meta SET value = (${swapped}) WHERE key = 'moved_times'`);
    db.close();
    asBefore(path, 'the other way');
    const second = await open(path, 'open', { zoneRules: 'now' });
    expect(coreCaller(second).call('zones.moved', {}).moved).toEqual([]);
    second.close();
    expect(askFile(path, "SELECT value FROM meta WHERE key = 'moved_times'")).toEqual([]);
  });

  it('says nothing of what was moved by somebody, or deleted, since', async () => {
    const { path, session } = await workspace();
    asBefore(path);
    const core = await open(path, 'open', { zoneRules: 'now' });
    const { call, update } = coreCaller(core);
    update('session', session, { startWall: '2024-03-14T10:30' });
    const meetings = call('record.list', { kind: 'hostMeeting' }).rows;
    call('record.delete', { kind: 'hostMeeting', ids: meetings.map(({ id }) => id) });
    expect(call('zones.moved', {}).moved.map(({ kind }) => kind)).toEqual(['document', 'endorsementStep']);
    core.close();
  });

  it('that moves nothing is noted and not spoken of', async () => {
    const { path } = await workspace();
    const core = await open(path, 'open', { zoneRules: 'another' });
    expect(coreCaller(core).call('zones.moved', {}).moved).toEqual([]);
    core.close();
    expect(askFile(path, "SELECT value FROM meta WHERE key = 'zone_rules'")).toEqual([{ value: 'another' }]);
  });
});

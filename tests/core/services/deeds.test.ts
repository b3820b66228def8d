import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCore } from '../../../electron/core/core.ts';
import { MIGRATIONS } from '../../../electron/core/db/migrations/index.ts';
import { createFile } from '../../../electron/core/db/open.ts';
import { createReader } from '../../../electron/core/repositories/reader.ts';
import { commandsOf, countCommands, type DeedsAsked } from '../../../electron/core/repositories/deeds.ts';
import { toldDeeds } from '../../../electron/core/repositories/told-deeds.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { createChance } from '../../bench/random.ts';
import { coreCaller, NOON, openTestCore, type CoreCaller } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';
import { naiveDeeds, rawLog } from './deeds-naive.ts';

type Asked = Omit<InputOf<'history.deeds'>, 'after' | 'limit'>;

/** Every deed that is asked for, page by page. */
function allPages(core: CoreCaller, asked: Asked, limit: number): string[] {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: ReturnType<typeof core.call<'history.deeds'>> = core.call('history.deeds', {
      ...asked,
      after,
      limit,
    });
    expect(page.deeds.length).toBeLessThanOrEqual(limit);
    ids.push(...page.deeds.map(({ commandId }) => commandId));
    after = page.next;
  } while (after !== null);
  return ids;
}

describe('what has been done', () => {
  it('is told latest first, each with what it is about, in which fields, where that is, and whether it holds', async () => {
    const core = await openTestCore();
    const { reconvening, room } = setScene(core);
    const id = core.create('session', sessionValues(reconvening));
    core.update('session', id, { title: { en: 'Opening' }, roomId: room });
    const item = core.create('agendaItem', { sessionId: id, title: { en: 'Adoption' } });
    core.call('history.undo', {});
    const { deeds } = core.call('history.deeds', { limit: 4 });
    expect(deeds).toMatchObject([
      {
        name: 'history.undo',
        kind: 'agendaItem',
        record: item,
        title: { en: 'Adoption' },
        isTakenBack: false,
      },
      {
        name: 'record.create',
        kind: 'agendaItem',
        fields: [],
        page: { kind: 'session', id },
        isTakenBack: true,
      },
      {
        name: 'record.update',
        kind: 'session',
        title: { en: 'Opening' },
        fields: expect.arrayContaining(['title', 'roomId']),
        page: { kind: 'session', id },
        isTakenBack: false,
      },
      { name: 'record.create', kind: 'session', page: { kind: 'session', id } },
    ]);
    core.call('history.redo', {});
    expect(core.call('history.deeds', { limit: 3 }).deeds.map(({ isTakenBack }) => isTakenBack)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('names one record in undo and in redo, and where it is looked at afterwards', async () => {
    const core = await openTestCore();
    core.call('participant.addStates', { iso3s: ['BLZ', 'ROU', 'KEN'], coalitionStatus: 'invited' });
    const done = core.call('history.status', {}).undo;
    const undone = core.call('history.undo', {});
    const redo = core.call('history.status', {}).redo;
    expect([undone.title, redo?.title]).toEqual([done?.title, done?.title]);
    expect([undone.count, redo?.count]).toEqual([3, 3]);
    expect([undone.name, redo?.name]).toEqual([done?.name, done?.name]);
    expect(undone.page).toBeNull();
    expect(core.call('history.redo', {})).toMatchObject({ record: done?.record, page: done?.page });
    const { deeds } = core.call('history.deeds', { limit: 3 });
    expect(deeds.map(({ titles }) => titles.map(({ en }) => en))).toEqual(
      Array.from({ length: 3 }, () => ['Belize', 'Romania', 'Kenya']),
    );
  });

  it('names the decision and not the minutes that began with it, the meeting of an invitation, the state of a move', async () => {
    const core = await openTestCore();
    const { reconvening, kenya } = setScene(core);
    core.call('participant.addStates', { iso3s: ['BLZ', 'ROU'], coalitionStatus: 'member' });
    const participantIds = core
      .rows('participant')
      .flatMap(({ id, iso3 }) => (iso3 === 'BLZ' || iso3 === 'ROU' ? [id] : []));
    const sessionId = core.create('session', sessionValues(reconvening));
    const undo = () => core.call('history.status', {}).undo;
    const title = { en: 'A list is kept' };
    core.call('minutes.decide', { sessionId, text: title });
    expect(undo()).toMatchObject({ kind: 'decision', title, count: 1, page: { kind: 'decision' } });
    core.call('history.undo', {});
    expect(core.call('history.status', {}).redo).toMatchObject({ kind: 'decision', title });
    core.call('minutes.addTask', { sessionId, title: { en: 'Find a room' } });
    expect(undo()).toMatchObject({ kind: 'task', title: { en: 'Find a room' } });
    core.call('delegation.invite', { reconveningId: reconvening, participantIds });
    expect(undo()).toMatchObject({
      kind: 'delegation',
      within: { en: 'Margins of CND 67' },
      to: null,
      count: 2,
    });
    const talks = ['One', 'Two', 'Three'].map((en) =>
      core.create('consultation', { subject: { en }, participantIds: [kenya], way: 'call' }),
    );
    core.call('consultation.moveState', { ids: talks, to: 'held', date: null });
    expect(undo()).toMatchObject({ title: { en: 'One' }, to: 'held', count: 3 });
    core.call('history.undo', {});
    expect(core.call('history.status', {}).redo).toMatchObject({ title: { en: 'One' }, to: 'held' });
  });

  it('says of two participants that are one which is kept, also once that is taken back', async () => {
    const core = await openTestCore();
    const office = (en: string) =>
      core.create('participant', {
        participantKind: 'organization',
        shortName: { en },
        formalName: { en },
      });
    const [keepId, otherId] = [office('Mexico'), office('Mexico (again)')];
    core.create('task', { title: { en: 'Write' }, participantId: otherId });
    const { pairs } = core.call('participant.mergePlan', { keepId, otherId });
    const choices = Object.fromEntries(pairs.map(({ key, suggested }) => [key, suggested]));
    core.call('participant.merge', { keepId, otherId, choices });
    const named = { title: { en: 'Mexico (again)' }, within: { en: 'Mexico' } };
    expect(core.call('history.status', {}).undo).toMatchObject(named);
    expect(core.call('history.undo', {})).toMatchObject(named);
    expect(core.call('history.status', {}).redo).toMatchObject(named);
  });

  it('says of a release what it is of, and of its handing out to how many', async () => {
    const core = await openTestCore();
    const { reconvening, kenya, france } = setScene(core);
    const sessionId = core.create('session', { ...sessionValues(reconvening), status: 'confirmed' });
    core.call('minutes.decide', { sessionId, text: { en: 'A list is kept' } });
    core.call('minutes.attend', { sessionId, participantIds: [kenya, france], isPresent: true });
    const languages = ['en' as const];
    const { id } = core.call('minutes.release', { sessionId, languages, paper: 'A4' });
    const of = { title: { en: '1' }, within: core.get('session', sessionId)['title'] };
    expect(core.call('history.status', {}).undo).toMatchObject(of);
    core.call('minutesRelease.handOut', { id });
    expect(core.call('history.status', {}).final).toMatchObject({ ...of, name: 'minutesRelease.handOut' });
    const telling = { participantIds: [kenya, france], channel: 'mail' as const, language: 'en' as const };
    core.call('minutesRelease.tell', { id, ...telling });
    expect(core.call('history.status', {}).final).toMatchObject({
      ...of,
      name: 'minutesRelease.tell',
      count: 2,
      kind: 'minutesRelease',
      record: id,
    });
    const agenda = core.call('release.make', { reconveningId: reconvening, languages, paper: 'A4' });
    expect(core.call('history.status', {}).undo).toMatchObject({
      title: { en: agenda.label },
      within: { en: 'Margins of CND 67' },
    });
  });

  it('shows an accepted clash at a session of it', async () => {
    const core = await openTestCore();
    const { reconvening, room } = setScene(core);
    const ids = [1, 2].map(() => core.create('session', { ...sessionValues(reconvening), roomId: room }));
    const [{ key, fingerprint } = { key: '', fingerprint: '' }] = core.call('clash.list', {
      reconveningId: reconvening,
    });
    core.call('clash.accept', { clashes: [{ key, fingerprint }], reason: 'Divided' });
    const asked = { reconveningId: reconvening, kinds: ['clashAcceptance' as const] };
    expect(core.call('history.deeds', asked).deeds).toMatchObject([
      { title: { en: 'Divided' }, page: { kind: 'session', id: ids.toSorted()[0] } },
    ]);
  });
});

describe('asked for by day, person, kind and reconvening', () => {
  it.each([11, 12, 13])(
    'they are those that reading the whole log finds, in its order (seed %i)',
    async (seed) => {
      const chance = createChance(seed);
      const folder = mkdtempSync(join(tmpdir(), 'reconvene-deeds-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const path = join(folder, 'workspace.reconvene');
      const actors = ['Documents officer', 'Protocol officer', ''] as const;
      let now = Date.parse(NOON);
      let ids = 0;
      const scenes: string[] = [];
      for (let visit = 0; visit < 4; visit += 1) {
        const core = await createCore({
          path,
          mode: visit === 0 ? 'new' : 'open',
          name: 'Test',
          actor: chance.oneOf(actors),
          installation: 'test',
          clock: () => new Date(now).toISOString(),
          newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
          log: { info: () => undefined, error: (message) => expect.fail(message) },
        });
        const caller = coreCaller(core);
        if (visit === 0) {
          const { reconvening, hostEvent } = setScene(caller);
          scenes.push(reconvening);
          scenes.push(
            caller.create('reconvening', {
              title: { en: 'Autumn' },
              shortTitle: { en: 'Autumn' },
              level: 'technical',
              hostEventId: hostEvent,
              startDate: '2024-09-24',
              endDate: '2024-09-24',
              zone: 'Europe/Vienna',
            }),
          );
        }
        for (let step = 0; step < 25; step += 1) {
          // The laptop's clock may also be set back.
          now += (chance.below(10) === 0 ? -3 : 1) * chance.below(6 * 60) * 60_000;
          doSomething(caller, chance, scenes);
        }
        core.close();
      }
      const core = await createCore({
        path,
        mode: 'open',
        name: 'Test',
        actor: '',
        installation: 'test',
        clock: () => new Date(now).toISOString(),
        newId: () => String((ids += 1)),
        log: { info: () => undefined, error: (message) => expect.fail(message) },
      });
      onTestFinished(() => core.close());
      const caller = coreCaller(core);
      const log = rawLog(path);
      const instant = () => new Date(Date.parse(NOON) + chance.below(20 * 24 * 60) * 60_000).toISOString();
      for (let round = 0; round < 60; round += 1) {
        const asked = {
          from: chance.below(2) ? instant() : null,
          to: chance.below(2) ? instant() : null,
          actors: actors.filter(() => chance.below(3) === 0),
          kinds: (['session', 'agendaItem', 'room', 'delegation'] as const).filter(
            () => chance.below(4) === 0,
          ),
          reconveningId: chance.below(2) ? pick(chance, scenes) : null,
        };
        const expected = naiveDeeds(log, asked);
        expect(allPages(caller, asked, 1 + chance.below(20)), JSON.stringify(asked)).toEqual(expected);
        expect(caller.call('history.deeds', asked).total).toBe(expected.length);
      }
      expect(caller.call('history.actors', {})).toEqual(
        [...new Set(log.commands.map(({ actor }) => actor))].toSorted(),
      );
    },
  );
});

type Chance = ReturnType<typeof createChance>;

function pick(chance: Chance, ids: readonly string[]): string {
  return ids[chance.below(ids.length)] ?? '';
}

/** One of the deeds of a day; what is refused is left. */
function doSomething(core: CoreCaller, chance: Chance, meetings: readonly string[]): void {
  const session = () =>
    pick(
      chance,
      core.rows('session').map(({ id }) => id),
    );
  const deeds: [() => unknown, ...(() => unknown)[]] = [
    () => core.create('session', sessionValues(pick(chance, meetings))),
    () => core.create('room', { name: { en: `Room ${chance.below(1000)}` }, venue: 'VIC' }),
    () =>
      core.core.call('record.update', {
        kind: 'session',
        id: session(),
        values: { title: { en: `S ${chance.below(99)}` } },
      }),
    () =>
      core.core.call('record.create', {
        kind: 'agendaItem',
        values: { sessionId: session(), title: { en: 'Item' } },
      }),
    () => core.core.call('record.delete', { kind: 'session', ids: [session()] }),
    () =>
      core.core.call('delegation.invite', {
        reconveningId: pick(chance, meetings),
        participantIds: core.rows('participant').map(({ id }) => id),
      }),
    () => core.core.call('history.undo', {}),
    () => core.core.call('history.redo', {}),
  ];
  chance.oneOf(deeds)();
}

describe('in a log of 20,000 deeds', () => {
  it('a page is read by the order of the log, in as many reads as a smaller one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reconvene-deeds-'));
    const { db, close } = createFile(join(folder, 'large.reconvene'));
    onTestFinished(() => {
      close();
      rmSync(folder, { recursive: true });
    });
    for (const { sql } of MIGRATIONS) db.exec(sql);
    db.exec(`
      INSERT INTO word (n, text) VALUES (1, 'room'), (2, 'record.update'), (3, 'Documents officer'), (4, 'name'), (5, 'test');
      INSERT INTO replica VALUES (1, 'replica', 5);
      WITH RECURSIVE count(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM count WHERE n < 20000)
      INSERT INTO command SELECT n * 3, 1, n * 3, 1700000000000 + n * 60000, 0, NULL, 3, 2, NULL, 1, x'' FROM count;
      WITH RECURSIVE count(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM count WHERE n < 20000)
      INSERT INTO record SELECT n, 1, 'room ' || n FROM count;
      WITH RECURSIVE count(n) AS (VALUES (3) UNION ALL SELECT n + 1 FROM count WHERE n < 60002)
      INSERT INTO change SELECT n, n / 3, 4, 0, 'x' FROM count;
      INSERT INTO room (id, created_at, changed_at, deleted, name, venue)
        SELECT id, '2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z', 0, json_object('en', id), 'VIC' FROM record;
    `);
    const sqls: string[] = [];
    let reads = 0;
    const inner = createReader(
      db,
      () => NOON,
      () => (reads += 1),
    );
    const reader = {
      ...inner,
      all: ((sql, parameters, row) => {
        sqls.push(sql);
        return inner.all(sql, parameters, row);
      }) satisfies typeof inner.all,
    };
    const any: DeedsAsked = { from: null, to: null, actors: [], kinds: [], reconveningId: null };
    function page(asked: DeedsAsked, limit: number): { count: number; reads: number } {
      reads = 0;
      const deeds = toldDeeds(reader, commandsOf(reader, asked, null, limit));
      return { count: deeds.length, reads };
    }
    const small = page(any, 2);
    expect(page(any, 200)).toEqual({ count: 200, reads: small.reads });
    expect(page({ ...any, kinds: ['room'], actors: ['Documents officer'] }, 200)).toMatchObject({
      count: 200,
    });
    expect(countCommands(reader, any, 1000)).toBe(1000);
    // No statement that takes a page sorts the log or reads it through.
    const paging = sqls.filter((sql) => sql.includes('ORDER BY ms DESC'));
    expect(paging.length).toBeGreaterThan(2);
    for (const sql of paging) {
      const plan = db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...Array.from({ length: sql.split('?').length - 1 }, () => 1))
        .map((row) => String(Object(row).detail));
      expect(plan.join('\n')).not.toContain('USE TEMP B-TREE');
      expect(plan[0]).toContain('command_by_time');
    }
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { SESSION_KINDS, SESSION_STATUSES } from '../../../shared/domain/vocabulary.ts';
import { createChance } from '../../bench/random.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene } from './scene.ts';

type Where = NonNullable<InputOf<'record.list'>['where']>;
type Row = Readonly<Record<string, unknown>>;

const chance = createChance(11);
let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});

const idsOf = (kind: 'room' | 'session', where: Where): string[] =>
  core
    .call('record.list', { kind, where, limit: 1000 })
    .rows.map(({ id }) => id)
    .sort();

/** The same as the contract says it, over rows in memory. */
function meets(value: unknown, condition: Where[string]): boolean {
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (Array.isArray(condition)) {
    if (condition.length === 0) return true;
    const held: unknown[] = Array.isArray(value) ? value : [value];
    return condition.some((one) => (one === null ? isEmpty : held.includes(one)));
  }
  const { from, to } = condition;
  if (from === undefined && to === undefined) return !isEmpty;
  if (value === null) return false;
  if (typeof value === 'number') return Number(from ?? value) <= value && value <= Number(to ?? value);
  const text = String(value);
  return (
    (from === undefined || text.slice(0, String(from).length) >= String(from)) &&
    (to === undefined || text.slice(0, String(to).length) <= String(to))
  );
}

function naively(kind: 'room' | 'session', where: Where): string[] {
  return core
    .rows(kind)
    .filter((row: Row) => Object.entries(where).every(([name, condition]) => meets(row[name], condition)))
    .map(({ id }) => id)
    .sort();
}

const day = (): string => `2024-03-${String(10 + chance.below(9))}`;
const some = <T>(values: readonly T[]): T[] => values.filter(() => chance.below(2) === 0);

describe('what a list is narrowed to', () => {
  it('is what the rows say, whatever is asked of days, numbers, words, sets and what is empty', () => {
    const { reconvening, room, kenya, france } = setScene(core);
    for (let at = 0; at < 40; at += 1) {
      core.create('room', {
        name: { en: `Room ${at}` },
        venue: 'VIC',
        ...(chance.below(3) === 0 ? {} : { capacity: 1 + chance.below(50) }),
        ...(chance.below(2) === 0 ? {} : { notes: chance.below(2) === 0 ? '' : 'Dark' }),
      });
      const start = day();
      core.create('session', {
        reconveningId: reconvening,
        title: { en: `Session ${at}` },
        kind: SESSION_KINDS[chance.below(SESSION_KINDS.length)] ?? 'plenary',
        status: SESSION_STATUSES[chance.below(SESSION_STATUSES.length)] ?? 'draft',
        startWall: `${start}T0${chance.below(10)}:00`,
        endWall: `${start}T12:00`,
        zone: 'Europe/Vienna',
        roomId: chance.below(2) === 0 ? room : null,
        invitedIds: some([kenya, france]),
      });
    }
    let found = 0;
    for (let run = 0; run < 150; run += 1) {
      const rooms: Where = {
        capacity:
          [{ from: 20 }, { to: 30 }, { from: 10, to: 40 }, {}, [null], [null, 7, 8, 9]][chance.below(6)] ??
          [],
        notes: [{}, [null], ['Dark'], ['Dark', null], []][chance.below(5)] ?? [],
      };
      const [from, to] = [day(), day()];
      const sessions: Where = {
        startWall:
          [{ from, to }, { from }, { to: `${to}T05:00` }, { from: `${from}T04:00`, to }, {}][
            chance.below(5)
          ] ?? [],
        status: chance.below(2) === 0 ? [] : some(SESSION_STATUSES),
        roomId: [[], [room], [null], [room, null], {}][chance.below(5)] ?? [],
        invitedIds: [[], [kenya], [null], [null, france], {}][chance.below(5)] ?? [],
      };
      for (const [kind, where] of [
        ['room', rooms],
        ['session', sessions],
      ] as const) {
        const ids = naively(kind, where);
        expect(idsOf(kind, where), JSON.stringify(where)).toEqual(ids);
        found += ids.length;
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  it('knows what has changed since a moment', () => {
    const [before = '', after = ''] = ['A', 'B'].map((name) =>
      core.create('room', { name: { en: name }, venue: 'VIC' }),
    );
    core.setNow('2024-03-05T08:00:00.000Z');
    core.update('room', after, { capacity: 12 });
    expect(idsOf('room', { changedAt: { from: '2024-03-04T23:00:00.000Z' } })).toEqual([after]);
    expect(idsOf('room', { changedAt: { to: '2024-03-04' } })).toEqual([before]);
  });

  it.each([
    ['a day of a number', 'room', { capacity: { from: '2024-01-01' } }],
    ['a number of a day', 'session', { startWall: { to: 3 } }],
    ['a range of a set', 'session', { invitedIds: { from: 'a' } }],
  ] as const)('is refused where it is %s', (_said, kind, where) => {
    expect(core.refusal('record.list', { kind, where }).problems).toMatchObject([{ rule: 'format' }]);
  });
});

describe('the groups of a list', () => {
  it('come in the order of what they have in common, each with its rows after each other', () => {
    const { reconvening } = setScene(core);
    const sessions = [
      ['2024-03-15T09:00', 'confirmed'],
      ['2024-03-14T15:00', 'draft'],
      ['2024-03-14T10:00', 'confirmed'],
      ['2024-03-15T08:00', 'draft'],
    ] as const;
    for (const [startWall, status] of sessions) {
      const title = { en: `${status} ${startWall}` };
      const endWall = startWall.replace(/:00$/, ':30');
      core.create('session', {
        reconveningId: reconvening,
        title,
        kind: 'plenary',
        status,
        startWall,
        endWall,
        zone: 'Europe/Vienna',
      });
    }
    const list = (by: string, sortBy: string, descending = false) => {
      const input = { kind: 'session' as const, group: { by, descending }, sort: [{ by: sortBy }] };
      return {
        groups: core.call('record.groups', input).map(({ value, count }) => [value, count]),
        starts: core.call('record.list', input).rows.map((row) => String(row['startWall']).slice(8)),
      };
    };
    expect(list('startWall', 'status', true)).toEqual({
      groups: [
        ['2024-03-15', 2],
        ['2024-03-14', 2],
      ],
      starts: ['15T08:00', '15T09:00', '14T15:00', '14T10:00'],
    });
    expect(list('status', 'startWall')).toEqual({
      groups: [
        ['draft', 2],
        ['confirmed', 2],
      ],
      starts: ['14T15:00', '15T08:00', '14T10:00', '15T09:00'],
    });
  });

  it('of a reference are called as what it points to', () => {
    const { reconvening, kenya, france } = setScene(core);
    for (const participantId of [kenya, france])
      core.create('delegation', { reconveningId: reconvening, participantId });
    const groups = core.call('record.groups', {
      kind: 'delegation',
      group: { by: 'participantId' },
      where: { attendance: ['invited'] },
    });
    expect(groups).toEqual([
      { value: france, title: { en: 'France' }, count: 1 },
      { value: kenya, title: { en: 'Kenya' }, count: 1 },
    ]);
  });

  it('are of fields in which rows can be alike', () => {
    expect(core.refusal('record.groups', { kind: 'room', group: { by: 'notes' } }).problems).toMatchObject([
      { rule: 'unknownField' },
    ]);
    expect(core.call('record.groups', { kind: 'room' })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { policyOf, recordsOf } from '../../../../shared/contract/merged.ts';
import type { LoggedChange } from '../../../../shared/domain/history/logged.ts';
import { merge, union } from '../../../../shared/domain/history/merge.ts';
import { registerKey } from '../../../../shared/domain/history/register.ts';
import { createReplica, type Replica, type Write } from '../../../support/replicas/replica.ts';
import { update } from '../../../support/replicas/edits.ts';
import { POLICIES } from '../../../support/replicas/world.ts';

const SLOT = { startWall: '2027-03-16T10:00', endWall: '2027-03-16T11:30', zone: 'Europe/Vienna' };
const MADE = { reconveningId: 'r', ...SLOT };

function two(): [Replica, Replica] {
  return [createReplica('a', 0, POLICIES), createReplica('b', 60_000, POLICIES)];
}

function meet(...replicas: readonly Replica[]): void {
  const all = replicas.flatMap((replica) => replica.log());
  for (const replica of replicas) replica.receive(all);
}

function write(unit: string, value: unknown, more: Partial<Write> = {}): Write {
  return { kind: 'session', record: 's', unit, element: '', value, ...more };
}

function held(replica: Replica, unit: string, more: Partial<Write> = {}) {
  return replica.merged().registers.get(registerKey(write(unit, null, more)));
}

function change(replica: string, seq: number, more: Partial<LoggedChange> = {}): LoggedChange {
  return {
    replica,
    seq,
    command: `${replica}:${seq}`,
    time: { ms: seq, tick: 0 },
    kind: 'room',
    record: 'r',
    unit: 'name',
    element: '',
    after: `${replica}${seq}`,
    parents: [],
    ...more,
  };
}

describe('A register that two laptops changed apart from each other', () => {
  test('holds what was written later, and says that there is another value', () => {
    const [a, b] = two();
    a.write([write('roomId', 'old')]);
    meet(a, b);
    a.write([write('roomId', 'boardroom')]);
    b.write([write('roomId', 'press room')]);
    meet(a, b);
    for (const replica of [a, b]) {
      expect(held(replica, 'roomId')).toMatchObject({ value: 'press room', isConflict: true });
      expect(held(replica, 'roomId')?.heads.map(({ after }) => after)).toEqual(['press room', 'boardroom']);
    }
  });

  test('is no conflict where both wrote the same, in whatever order of keys', () => {
    const [a, b] = two();
    a.write([write('state', { state: 'final', stateReason: 'silence' })]);
    b.write([write('state', { stateReason: 'silence', state: 'final' })]);
    meet(a, b);
    expect(held(a, 'state')?.heads).toHaveLength(2);
    expect(a.merged().conflicts).toEqual([]);
  });

  test('is settled by the next one who writes, also where that is one of the two values', () => {
    const [a, b] = two();
    a.write([write('roomId', 'boardroom')]);
    b.write([write('roomId', 'press room')]);
    meet(a, b);
    a.write([write('roomId', 'press room')]);
    meet(a, b);
    expect(b.merged().conflicts).toEqual([]);
    expect(held(b, 'roomId')?.heads).toHaveLength(1);
  });

  test('at the very same moment holds what the later replica by name wrote', () => {
    const [a, b] = [createReplica('a', 0, POLICIES), createReplica('b', 0, POLICIES)];
    a.write([write('roomId', 'boardroom')]);
    b.write([write('roomId', 'press room')]);
    meet(a, b);
    expect(held(a, 'roomId')?.value).toBe('press room');
    expect(held(b, 'roomId')?.value).toBe('press room');
  });

  test('holds the highest number where that is its policy, and asks nobody', () => {
    const [a, b] = two();
    const floor = { kind: 'counter' };
    a.write([write('floor', 9, floor)]);
    b.write([write('floor', 4, floor)]);
    meet(a, b);
    expect(held(b, 'floor', floor)).toMatchObject({ value: 9, isConflict: false });
  });
});

describe('Units', () => {
  test('keep a slot whole: one laptop moves a session, the other lengthens it', () => {
    const [a, b] = two();
    update(a, 'session', 's', {}, MADE);
    meet(a, b);
    update(a, 'session', 's', { startWall: '2027-03-16T16:00', endWall: '2027-03-16T17:00' });
    update(b, 'session', 's', { endWall: '2027-03-16T12:00' });
    meet(a, b);
    const [session] = recordsOf(a.merged());
    expect(session?.fields).toMatchObject({ ...SLOT, endWall: '2027-03-16T12:00' });
    expect(a.merged().conflicts).toMatchObject([{ unit: 'slot' }]);
  });

  test('by element join what was added here and taken away there', () => {
    const [a, b] = two();
    update(a, 'session', 's', { invitedIds: ['kenya', 'peru'] }, MADE);
    meet(a, b);
    update(a, 'session', 's', { invitedIds: ['kenya', 'peru', 'france'] });
    update(b, 'session', 's', { invitedIds: ['kenya'] });
    meet(a, b);
    expect(recordsOf(b.merged())[0]?.fields['invitedIds']).toEqual(['france', 'kenya']);
    expect(b.merged().conflicts).toEqual([]);
  });

  test('that nobody has set hold what a new record would, so that an older program’s records are whole', () => {
    const [a] = two();
    a.write([write('deleted', false), write('slot', SLOT)]);
    expect(recordsOf(a.merged())[0]?.fields).toMatchObject({
      status: 'draft',
      access: 'open',
      invitedIds: [],
      roomId: null,
    });
  });
});

describe('What a newer program wrote', () => {
  test('stands beside what this one knows, and is asked of nobody here', () => {
    const [a, b] = two();
    for (const [replica, code] of [
      [a, 'gala'],
      [b, 'national dress'],
    ] as const) {
      update(replica, 'session', 's', {}, MADE);
      replica.write([write('dressCode', code), write('name', code, { kind: 'mission' })]);
    }
    meet(a, b);
    expect(policyOf('mission', 'name')).toBeUndefined();
    expect(policyOf('session', 'dressCode')).toBeUndefined();
    expect(a.merged().conflicts).toEqual([]);
    expect(held(a, 'dressCode')?.heads).toHaveLength(2);
    expect(held(a, 'name', { kind: 'mission' })).toMatchObject({ value: 'national dress' });
    expect(recordsOf(a.merged()).map(({ kind }) => kind)).toEqual(['session']);
  });

  test('in a word that is not on the list is shown as it is', () => {
    const [a] = two();
    update(a, 'session', 's', { status: 'by_correspondence' }, MADE);
    expect(recordsOf(a.merged())[0]?.fields['status']).toBe('by_correspondence');
  });
});

describe('Changes that come out of turn', () => {
  const made = change('a', 1);
  const renamed = change('a', 2, { parents: ['a:1'] });
  const theirs = change('b', 1, { parents: ['a:2'] });

  test('wait for what they were made upon, and are handed on meanwhile', () => {
    const merged = merge([theirs, made], POLICIES);
    expect(merged.waiting).toEqual([theirs]);
    expect([...merged.registers.values()]).toMatchObject([{ value: 'a1', heads: [made] }]);
    expect(merge([theirs, made, renamed], POLICIES)).toMatchObject({ waiting: [], conflicts: [] });
    expect(union([theirs, made])).toEqual([made, theirs]);
  });

  test('wait for what the same replica wrote before, of whatever register', () => {
    const later = change('a', 2, { unit: 'venue' });
    expect(merge([later], POLICIES)).toMatchObject({ waiting: [later], conflicts: [] });
    expect(merge([later, made], POLICIES).waiting).toEqual([]);
  });

  test('count by whole commands: where one change has to wait, its command does', () => {
    const first = change('b', 1, { command: 'b:1', unit: 'venue' });
    const second = change('b', 2, { command: 'b:1', parents: ['a:2'] });
    expect(merge([made, first, second], POLICIES).waiting).toEqual([first, second]);
  });

  test('that rest on each other never count', () => {
    const knot = [change('a', 1, { parents: ['b:1'] }), change('b', 1, { parents: ['a:1'] })];
    expect(merge(knot, POLICIES)).toMatchObject({ waiting: knot });
  });

  test('are refused where one number stands for two', () => {
    expect(() => union([made, change('a', 1, { after: 'another' })])).toThrow(RangeError);
    expect(union([made, { ...made }])).toEqual([made]);
  });
});

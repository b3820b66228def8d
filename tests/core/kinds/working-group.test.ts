import Database from 'better-sqlite3';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { coreCaller, openTestCore, type TestCore } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';
import { setScene } from '../services/scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

const group = (number: string, parentId: string | null = null) =>
  core.create('workingGroup', { number, name: { en: `Group ${number}` }, parentId });
const sit = (groupId: string, values: object = {}) =>
  core.create('groupMembership', { groupId, participantId: scene.kenya, ...values });

describe('a working group', () => {
  it('is listed with the group that it stands under and how many are in it now', () => {
    const one = group('1');
    const sub = group('1.1', one);
    sit(sub, { until: '2024-01-31' });
    sit(sub, { role: 'co_lead', since: '2024-02-01' });
    core.create('groupMembership', { groupId: sub, participantId: scene.france, until: '2023-12-31' });
    expect(core.rows('workingGroup')).toMatchObject([
      { number: '1', extras: { under: null, members: 0 } },
      { number: '1.1', extras: { under: '1', members: 1 } },
    ]);
  });

  it('cannot be its own ancestor, and says under what it stands already', () => {
    const one = group('1');
    const sub = group('1.1', one);
    const below = group('1.1.1', sub);
    const itself = { kind: 'workingGroup', id: one, values: { parentId: one } } as const;
    expect(core.refusal('record.update', itself).problems).toMatchObject([{ rule: 'groupUnderItself' }]);
    for (const parentId of [sub, below]) {
      expect(
        core.refusal('record.update', { kind: 'workingGroup', id: one, values: { parentId } }).problems,
      ).toMatchObject([
        { field: 'parentId', rule: 'groupInsideItself', params: { title: { en: 'Group 1' } } },
      ]);
    }
    core.update('workingGroup', below, { parentId: one });
  });

  it('has a number of its own', () => {
    group('1');
    const two = group('2');
    const taken = { rule: 'numberTaken', params: { number: '1', title: { en: 'Group 1' } } };
    const values = { number: '1', name: { en: 'Another' } };
    expect(core.refusal('record.create', { kind: 'workingGroup', values }).problems).toMatchObject([taken]);
    expect(
      core.refusal('record.update', { kind: 'workingGroup', id: two, values: { number: '1' } }).problems,
    ).toMatchObject([taken]);
  });

  it('does not end before it begins, and knows its zone', () => {
    const about = { number: '1', name: { en: 'Group' } };
    const refused = (values: object) =>
      core.refusal('record.create', { kind: 'workingGroup', values: { ...about, ...values } }).problems;
    expect(refused({ fromDate: '2024-02-01', untilDate: '2024-01-31' })).toMatchObject([
      { field: 'untilDate', rule: 'endBeforeStart' },
    ]);
    expect(refused({ zone: 'Vienna' })).toMatchObject([{ field: 'zone', rule: 'unknownZone' }]);
  });

  it('goes from proposed to closed by the ways that are drawn, and back with a reason', () => {
    const id = group('1');
    const move = (to: 'active' | 'reported' | 'closed' | 'proposed', reason = '') =>
      core.call('workingGroup.moveState', { id, to, reason });
    expect(core.refusal('workingGroup.moveState', { id, to: 'reported' }).problems).toMatchObject([
      { rule: 'transitionNotDrawn', params: { possible: 'active, closed' } },
    ]);
    move('active');
    move('reported');
    move('closed');
    expect(core.refusal('workingGroup.moveState', { id, to: 'active' }).problems).toMatchObject([
      { rule: 'reasonNeeded' },
    ]);
    move('active', 'A new mandate');
    core.call('history.undo', {});
    expect(core.rows('workingGroup')).toMatchObject([{ state: 'closed', stateReason: null }]);
  });

  it('takes its memberships with it, and gives both back; is kept while a sub-group stands under it', () => {
    const one = group('1');
    const sub = group('1.1', one);
    sit(sub);
    expect(core.refusal('record.delete', { kind: 'workingGroup', ids: [one] }).problems).toMatchObject([
      { rule: 'stillUsed', params: { byKind: 'workingGroup', byTitle: { en: 'Group 1.1' } } },
    ]);
    core.call('record.delete', { kind: 'workingGroup', ids: [sub] });
    expect(core.rows('groupMembership')).toEqual([]);
    core.call('history.undo', {});
    expect(core.rows('groupMembership')).toMatchObject([{ groupId: sub }]);
  });

  it('is found by its words, with the group above it', () => {
    group('1.1', group('1'));
    expect(core.call('search.find', { text: 'Group 1.1' })).toMatchObject([
      { kind: 'workingGroup', title: { en: 'Group 1.1' }, context: { en: 'Group 1' } },
    ]);
  });
});

test('groups that two laptops put under each other stand at the top, with what is under them', async () => {
  const path = join(tempFolder(), 'workspace.reconvene');
  const made = coreCaller(await open(path, 'new'));
  const group = (number: string, parentId: string | null = null) =>
    made.create('workingGroup', { number, name: { en: `Group ${number}` }, parentId });
  const [one, two] = [group('1'), group('2')];
  group('1.1', one);
  made.core.close();
  // A merge leaves it so; by hand it is refused.
  const db = new Database(path);
  const put = db.prepare('UPDATE working_group SET parent_id = ? WHERE id = ?');
  put.run(two, one);
  put.run(one, two);
  db.close();

  const { core, rows, update } = coreCaller(await open(path, 'open'));
  const under = () =>
    Object.fromEntries(rows('workingGroup').map(({ number, extras }) => [number, extras['under']]));
  expect(under()).toEqual({ '1': null, '2': null, '1.1': '1' });
  update('workingGroup', one, { parentId: null });
  expect(under()).toEqual({ '1': null, '2': '1', '1.1': '1' });
  core.close();
});

describe('a membership of a group', () => {
  it('is one at a time for a participant, and may follow another', () => {
    const id = group('1');
    const first = sit(id, { since: '2023-09-01' });
    const values = { groupId: id, participantId: scene.kenya, role: 'co_lead', since: '2024-01-01' };
    expect(core.refusal('record.create', { kind: 'groupMembership', values }).problems).toMatchObject([
      { rule: 'groupMemberAlready', params: { participant: { en: 'Kenya' }, group: { en: 'Group 1' } } },
    ]);
    core.update('groupMembership', first, { until: '2023-12-31' });
    const second = core.create('groupMembership', { ...values, role: 'co_lead' });
    expect(
      core.refusal('record.update', {
        kind: 'groupMembership',
        id: second,
        values: { since: '2023-12-31' },
      }).problems,
    ).toMatchObject([{ field: 'since', rule: 'groupMemberAlready' }]);
    core.create('groupMembership', { groupId: group('2'), participantId: scene.kenya });
  });

  it('is the same record where two laptops enter it, and another one once its first day was set right', () => {
    const id = group('1');
    const first = sit(id, { since: '2023-09-01', until: '2023-12-31' });
    core.update('groupMembership', first, { since: '2023-10-01' });
    const other = sit(id, { since: '2023-09-01', until: '2023-09-30' });
    expect(other).not.toBe(first);
    core.call('record.delete', { kind: 'groupMembership', ids: [first, other] });
    expect(sit(id, { since: '2023-09-01' })).toBe(first);
  });

  it('does not end before it begins, and stays that of its participant', () => {
    const id = group('1');
    const values = { groupId: id, participantId: scene.kenya, since: '2024-02-01', until: '2024-01-31' };
    expect(core.refusal('record.create', { kind: 'groupMembership', values }).problems).toMatchObject([
      { field: 'until', rule: 'endBeforeStart' },
    ]);
    const membership = sit(id);
    expect(
      core.refusal('record.update', {
        kind: 'groupMembership',
        id: membership,
        values: { participantId: scene.france },
      }).problems,
    ).toMatchObject([{ field: 'participantId', rule: 'fixed' }]);
  });
});

describe('another role in a group', () => {
  const seats = () =>
    core
      .rows('groupMembership')
      .map(({ role, since, until }) => [role, since, until])
      .toSorted();

  it('ends what has begun and begins the next, in one deed that is undone as one and said again', () => {
    const id = sit(group('1'), {
      role: 'member',
      since: '2023-09-01',
      until: '2024-12-31',
      notes: 'As before',
    });
    const change = { kind: 'groupMembership', id, values: { role: 'co_lead', notes: 'By letter' } } as const;
    expect(core.call('record.update', change).notices).toMatchObject([{ rule: 'roleChanges' }]);
    const both = [
      ['co_lead', '2024-03-01', '2024-12-31'],
      ['member', '2023-09-01', '2024-02-29'],
    ];
    expect(seats()).toEqual(both);
    expect(core.get('groupMembership', id)).toMatchObject({ notes: 'As before', until: '2024-02-29' });
    core.call('history.undo', {});
    expect(seats()).toEqual([['member', '2023-09-01', '2024-12-31']]);
    core.call('record.changeMany', { kind: 'groupMembership', changes: [{ id, values: change.values }] });
    expect(seats()).toEqual(both);
  });

  it('begins on the later first day that is written with it', () => {
    const id = sit(group('1'), { since: '2023-09-01' });
    core.update('groupMembership', id, { role: 'co_lead', since: '2024-01-15' });
    expect(seats()).toEqual([
      ['co_lead', '2024-01-15', null],
      ['member', '2023-09-01', '2024-01-14'],
    ]);
  });

  it('is changed in place where the membership has not begun before today, or is over', () => {
    const today = sit(group('1'), { since: '2024-03-01' });
    core.update('groupMembership', today, { role: 'co_lead' });
    const over = sit(group('2'), { until: '2024-02-29' });
    core.update('groupMembership', over, { role: 'observer' });
    expect(seats()).toEqual([
      ['co_lead', '2024-03-01', null],
      ['observer', null, '2024-02-29'],
    ]);
  });

  it('is set right for all of its time where it was entered wrongly, and says who leads then', () => {
    const groupId = group('1');
    const id = sit(groupId, { role: 'co_lead', since: '2023-09-01' });
    const { notices } = core.call('groupMembership.correctRole', { id, role: 'observer' });
    expect(notices).toMatchObject([{ rule: 'ledByNobody' }]);
    expect(seats()).toEqual([['observer', '2023-09-01', null]]);
  });

  it('is one again with the membership before and after it of which it has the role, once it is set right', () => {
    const groupId = group('1');
    const before = sit(groupId, { since: '2023-09-01', until: '2024-01-31', notes: 'By letter' });
    const id = sit(groupId, { role: 'co_lead', since: '2024-02-01', until: '2024-02-10', source: 'A call' });
    sit(groupId, { since: '2024-02-11', notes: 'By letter' });
    const three = seats();
    const written = core.call('groupMembership.correctRole', { id, role: 'member' });
    expect(written.id).toBe(before);
    expect(seats()).toEqual([['member', '2023-09-01', null]]);
    expect(core.get('groupMembership', before)).toMatchObject({ notes: 'By letter', source: 'A call' });
    core.call('history.undo', {});
    expect(seats()).toEqual(three);
  });

  it('stays two where a day lies between, or where the two were given so', () => {
    const groupId = group('1');
    sit(groupId, { since: '2023-09-01', until: '2024-01-30' });
    const id = sit(groupId, { role: 'co_lead', since: '2024-02-01', until: '2024-02-10' });
    const next = sit(groupId, { role: 'co_lead', since: '2024-02-11' });
    core.update('groupMembership', next, { notes: 'By letter' });
    core.call('groupMembership.correctRole', { id, role: 'member' });
    expect(seats()).toHaveLength(3);
  });

  it('leaves two that were given so by hand as two where a role set right is taken back', () => {
    const groupId = group('1');
    sit(groupId, { since: '2023-09-01', until: '2024-01-31' });
    const id = sit(groupId, { since: '2024-02-01', until: '2024-02-10' });
    const two = seats();
    core.call('groupMembership.correctRole', { id, role: 'co_lead' });
    core.call('history.undo', {});
    expect(seats()).toEqual(two);
  });

  it('that two laptops give on one day is one membership', async () => {
    const folder = tempFolder();
    const [mine, theirs] = [join(folder, 'mine.reconvene'), join(folder, 'theirs.reconvene')];
    const first = coreCaller(await open(mine, 'new', { installation: 'mine' }));
    const participant = { shortName: { en: 'WCO' }, formalName: { en: 'WCO' } };
    const participantId = first.create('participant', { participantKind: 'organization', ...participant });
    const groupId = first.create('workingGroup', { number: '1', name: { en: 'Group' } });
    const id = first.create('groupMembership', { groupId, participantId });
    first.core.close();
    copyFileSync(mine, theirs);
    for (const [path, installation] of [
      [mine, 'mine'],
      [theirs, 'theirs'],
    ] as const) {
      const there = coreCaller(await open(path, 'open', { installation }));
      there.update('groupMembership', id, { role: 'co_lead' });
      there.core.close();
    }
    mergeFiles(mine, theirs);
    const merged = coreCaller(await open(mine, 'open', { installation: 'mine' }));
    expect(
      merged
        .rows('groupMembership')
        .map(({ role }) => role)
        .toSorted(),
    ).toEqual(['co_lead', 'member']);
    merged.core.close();
  });
});

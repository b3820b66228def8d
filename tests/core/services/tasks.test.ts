import { beforeEach, describe, expect, test } from 'vitest';
import { NOON, openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

const newTask = (values: object = {}) =>
  core.create('task', { title: { en: 'Send the questionnaire' }, ...values });
const newGroup = (number = '1') => core.create('workingGroup', { number, name: { en: `Group ${number}` } });
const refused = (values: object) =>
  core.refusal('record.create', { kind: 'task', values: { title: { en: 'Any' }, ...values } }).problems;

describe('a task', () => {
  test('is done, dropped for a reason and taken up again, each move with its day', () => {
    const id = newTask();
    expect(core.get('task', id)).toMatchObject({ state: 'open', stateDate: null });
    const move = (to: 'open' | 'done' | 'dropped', more: object = {}) =>
      core.call('task.moveState', { id, to, ...more });
    expect(core.refusal('task.moveState', { id, to: 'dropped' }).problems).toMatchObject([
      { field: 'reason', rule: 'reasonNeeded' },
    ]);
    move('done', { date: '2024-02-20' });
    expect(core.get('task', id)).toMatchObject({ state: 'done', stateDate: '2024-02-20' });
    move('open', { reason: 'Half of the answers are missing', date: '2024-02-25' });
    move('dropped', { reason: 'Overtaken' });
    expect(core.rows('taskMove').map(({ state, date }) => [state, date])).toEqual([
      ['done', '2024-02-20'],
      ['open', '2024-02-25'],
      ['dropped', '2024-03-01'],
    ]);
    core.call('history.undo', {});
    expect(core.get('task', id)).toMatchObject({ state: 'open', stateDate: '2024-02-25' });
  });

  test('has one owner: who is newly named takes the place of whoever was before', () => {
    const groupId = newGroup();
    const id = newTask({ participantId: scene.kenya });
    core.update('task', id, { groupId });
    expect(core.get('task', id)).toMatchObject({ participantId: null, groupId, personId: null });
    core.update('task', id, { participantId: scene.france, groupId });
    expect(core.get('task', id)).toMatchObject({ participantId: scene.france, groupId: null });
    core.update('task', id, { participantId: null });
    expect(core.get('task', id)).toMatchObject({ participantId: null, groupId: null, personId: null });
    expect(refused({ participantId: scene.kenya, groupId })).toMatchObject([{ rule: 'oneOwner' }]);
    const personId = core.create('person', { name: 'Desk officer' });
    const both = { groupId, personId };
    expect(core.refusal('record.update', { kind: 'task', id, values: both }).problems).toMatchObject([
      { rule: 'oneOwner' },
    ]);
  });

  test('comes from one place, or from nowhere in particular', () => {
    const sessionId = core.create('session', sessionValues(scene.reconvening));
    const commitmentId = core.create('commitment', {
      title: { en: 'Equip laboratories' },
      participantId: scene.kenya,
    });
    const id = newTask({ sessionId });
    expect(core.get('task', id)).toMatchObject({ titles: { session: { en: 'Plenary' } } });
    expect(refused({ sessionId, commitmentId })).toMatchObject([{ field: 'sessionId', rule: 'oneOrigin' }]);
    expect(core.refusal('record.delete', { kind: 'session', ids: [sessionId] }).problems).toMatchObject([
      { rule: 'stillUsed' },
    ]);
  });

  test('of a participant that has withdrawn says so, when it is given to them and ever after', () => {
    const id = newTask({ participantId: scene.kenya });
    const gone = () => core.rows('task').map(({ extras }) => extras['ownerGone']);
    expect(gone()).toEqual([null]);
    setStatus(core, scene.kenya, 'withdrawn');
    expect(gone()).toEqual(['withdrawn']);
    const values = { title: { en: 'Another' }, participantId: scene.kenya };
    expect(core.call('record.create', { kind: 'task', values }).notices).toMatchObject([
      { rule: 'participantLeft', params: { participant: { en: 'Kenya' } } },
    ]);
    core.update('task', id, { participantId: scene.france });
    expect(core.get('task', id).extras['ownerGone']).toBeNull();
  });

  test('is not given to a group that is closed; one that it had is marked, and can still be done', () => {
    const groupId = newGroup();
    const id = newTask({ groupId });
    core.call('workingGroup.moveState', { id: groupId, to: 'closed', reason: 'Its mandate is over' });
    expect(refused({ groupId })).toMatchObject([{ field: 'groupId', rule: 'groupClosedForTasks' }]);
    expect(core.get('task', id).extras['ownerGone']).toBe('closed');
    core.update('task', id, { dueDate: '2024-04-01' });
    core.call('task.moveState', { id, to: 'done' });
    expect(core.get('task', id)).toMatchObject({ state: 'done', groupId });
  });

  test('stands on the home page while it is open, those that are due first, first', () => {
    const [later, sooner, undated, over] = [
      newTask({ dueDate: '2024-03-20' }),
      newTask({ dueDate: '2024-02-28' }),
      newTask(),
      newTask({ dueDate: '2024-01-01' }),
    ];
    core.call('task.moveState', { id: over, to: 'done' });
    const { tasks } = core.call('home.get', { now: NOON });
    expect(tasks).toMatchObject({ total: 3, overdue: 1 });
    expect(tasks.first.map(({ id }) => id)).toEqual([sooner, later, undated]);
  });
});

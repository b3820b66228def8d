import { beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let incb: string;
let cnd: string;
beforeEach(async () => {
  core = await openTestCore('2024-03-01T12:00:00.000Z');
  scene = setScene(core);
  incb = core.create('forum', {
    name: { en: 'Narcotics Control Board' },
    shortName: 'INCB',
    kind: 'treaty_body',
    areas: ['precursors'],
  });
  cnd = core.create('forum', {
    name: { en: 'Commission' },
    shortName: 'CND',
    kind: 'un_policy_body',
    areas: ['policy'],
  });
  core.update('hostEvent', scene.hostEvent, { forumId: cnd });
});

const action = (values: object = {}) =>
  core.create('priorityAction', { number: '1', title: { en: 'One' }, kind: 'initiative', ...values });
const proposed = (of: { actionId: string } | { sessionId: string }) =>
  core.call('fora.propose', of).map(({ forumId }) => forumId);

test('bodies are proposed for an action by its areas, until it is said how it stands to them', () => {
  const actionId = action({ areas: ['precursors'] });
  expect(core.call('fora.propose', { actionId })).toMatchObject([
    { forumId: incb, areas: ['precursors'], meeting: null },
  ]);
  core.create('forumRelation', { actionId, forumId: incb, relation: 'supports', wording: 'Feeds its list' });
  expect(proposed({ actionId })).toEqual([]);
  core.call('history.undo', {});
  expect(proposed({ actionId })).toEqual([incb]);
  expect(core.refusal('fora.propose', { actionId: 'none' }).code).toBe('NOT_FOUND');
});

test('a body is proposed for a session by the days of its host event, of which there is one source', () => {
  const sessionId = core.create('session', sessionValues(scene.reconvening));
  expect(core.call('fora.propose', { sessionId })).toMatchObject([
    { forumId: cnd, meeting: { id: scene.hostEvent, from: '2024-03-14' } },
  ]);
  core.update('hostEvent', scene.hostEvent, { startDate: '2024-05-01', endDate: '2024-05-02' });
  expect(proposed({ sessionId })).toEqual([]);
});

test('the map has what goes on and what is proposed, each with its answer', () => {
  const actionId = action({ isNew: true });
  const dropped = action({ number: '2' });
  core.call('priorityAction.moveState', { id: dropped, to: 'dropped', reason: 'No lead' });
  const draft = core.create('session', sessionValues(scene.reconvening));
  core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed' });
  const said = core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed' });
  core.create('forumRelation', {
    sessionId: said,
    forumId: cnd,
    relation: 'overlaps',
    wording: 'Ministers are not there',
  });
  const { fora, subjects } = core.call('fora.map', {});
  expect(fora.map(({ shortName }) => shortName)).toEqual(['CND', 'INCB']);
  expect(subjects.map(({ id }) => id).toSorted()).toEqual([actionId, draft, said].toSorted());
  expect(subjects.find(({ id }) => id === actionId)).toMatchObject({
    number: '1',
    isNew: true,
    relations: [],
  });
  expect(subjects.find(({ id }) => id === said)?.relations).toMatchObject([
    { forumId: cnd, relation: 'overlaps', wording: 'Ministers are not there' },
  ]);
});

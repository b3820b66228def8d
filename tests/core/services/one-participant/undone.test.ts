import { beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../support/core.ts';
import { setScene } from '../scene.ts';
import { makeOne, organization } from './entries.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore('2024-06-01T12:00:00.000Z');
  scene = setScene(core);
});

const undo = () => core.call('history.undo', {});

/** An entry with a delegation with a delegate, a stance and a task. */
function entered(name: string): string {
  const id = organization(core, name);
  const delegationId = core.create('delegation', { reconveningId: scene.reconvening, participantId: id });
  core.createPerson('delegate', { delegationId, name: `Delegate of ${name}`, role: 'head' });
  core.create('task', { title: { en: 'Write' }, participantId: id });
  return id;
}
const state = () =>
  JSON.stringify(
    (['participant', 'delegation', 'delegate', 'task'] as const).map((kind) => core.rows(kind)),
    (key, value: unknown) => (key === 'changedAt' ? undefined : value),
  );

test('a chain is taken apart one after the other, and put together again', () => {
  const [a, b, c] = [entered('UNODC'), entered('UNODC, Vienna'), entered('Office on Drugs')];
  const before = state();
  makeOne(core, { keepId: b, otherId: a });
  const between = state();
  makeOne(core, { keepId: c, otherId: b });
  const after = state();
  undo();
  expect(state()).toBe(between);
  undo();
  expect(state()).toBe(before);
  core.call('history.redo', {});
  core.call('history.redo', {});
  expect(state()).toBe(after);
});

test('where a consultation that came over was deleted since, undo brings both back all the same', () => {
  const [a, b] = [entered('UNODC'), entered('UNODC, Vienna')];
  const talk = { subject: { en: 'Data' }, participantIds: [a], way: 'call' as const };
  const id = core.create('consultation', talk);
  makeOne(core, { keepId: b, otherId: a });
  core.call('record.delete', { kind: 'consultation', ids: [id] });
  core.setNow('2024-06-02T12:00:00.000Z');
  const { deeds } = core.call('history.deeds', { limit: 50 });
  const deed = deeds.find(({ name }) => name === 'participant.merge');
  core.call('history.take-back', { commandId: deed?.commandId ?? '' });
  expect(core.rows('participant')).toHaveLength(4);
  undo();
  expect(core.rows('participant')).toHaveLength(3);
});

test('where something that was suggested has been accepted, undo brings both back all the same', () => {
  const [a, b] = [entered('UNODC'), entered('UNODC, Vienna')];
  const talk = { subject: { en: 'Data' }, participantIds: [a], way: 'call' as const };
  const consultationId = core.create('consultation', talk);
  const title = { en: 'A laboratory' };
  const id = core.create('suggestion', { consultationId, participantId: a, what: 'commitment', title });
  core.call('suggestion.acceptCommitment', { id, values: { title, participantId: a } });
  const commitments = () => core.rows('commitment').map((row) => row['participantId']);
  makeOne(core, { keepId: b, otherId: a });
  expect(commitments()).toEqual([b]);
  undo();
  expect(commitments()).toEqual([a]);
  expect(core.get('suggestion', id)).toMatchObject({ participantId: a, state: 'accepted' });
});

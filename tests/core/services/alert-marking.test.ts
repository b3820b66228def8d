import { describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import {
  acknowledge,
  beginWithTwoMembers,
  clear,
  core,
  newAlert,
  page,
  reached,
  rules,
  scene,
  send,
  sentAlert,
  tell,
} from './alert-scene.ts';
import { setStatus } from './scene.ts';

beginWithTwoMembers();

describe('its marking', () => {
  test('is a field until it is sent, then a move of its own; wider with a reason, narrower is told', () => {
    const id = newAlert();
    core.update('alert', id, { marking: 'green' });
    clear(id);
    send(id);
    tell(id, [scene.kenya]);
    const change = { kind: 'alert' as const, id, values: { marking: 'amber' } };
    expect(rules(core.refusal('record.update', change).problems)).toEqual(['markedByMove']);
    expect(rules(core.refusal('alert.mark', { id, marking: 'clear' }).problems)).toEqual([
      'loweredNeedsReason',
    ]);
    core.call('alert.mark', { id, marking: 'amber' });
    expect(core.get('alert', id)).toMatchObject({ marking: 'amber', state: 'sent', stateReason: null });
    expect(reached(id, scene.kenya).due).toBe('marked');
    tell(id, [scene.kenya]);
    expect(reached(id, scene.kenya).due).toBeNull();
    core.call('alert.mark', { id, marking: 'clear', reason: 'In the newspapers' });
    expect(reached(id, scene.kenya).due).toBeNull();
  });

  test('RED is for persons by name: rules wait, and who had it is told', () => {
    const id = sentAlert();
    core.call('alert.mark', { id, marking: 'red' });
    expect(page(id).reached.map(({ isRecipient, due }) => [isRecipient, due])).toEqual([
      [false, 'marked'],
      [false, 'marked'],
    ]);
    const add = (values: object) => ({
      kind: 'alertRecipient' as const,
      values: { alertId: id, reason: 'She enquires', ...values },
    });
    expect(rules(core.refusal('record.create', add({ participantId: scene.ghana })).problems)).toEqual([
      'redNeedsPerson',
    ]);
    const personId = core.create('person', { name: 'Anna Amoah', email: 'anna@example.org' });
    core.call('record.create', add({ personId }));
    expect(reached(id, personId)).toMatchObject({ due: 'sent', address: { email: 'anna@example.org' } });
    tell(id, [personId]);
    const dispatch = core.rows('dispatch').find((row) => row['personId'] === personId);
    expect(dispatch).toMatchObject({ recipientKind: 'person', recipientId: null });
  });

  test('RED is in no count that goes out with another list, nor named by a row that does', () => {
    const substance = core.create('substance', { name: { en: 'Medetomidine' }, kind: 'sedative' });
    const red = newAlert({ marking: 'red', substanceIds: [substance] });
    const amber = newAlert({ substanceIds: [substance] });
    expect(core.get('substance', substance).extras).toMatchObject({ alerts: 1 });
    expect(core.get('alert', amber).extras).toMatchObject({ markedAs: 'amber' });
    core.call('alert.moveState', { id: amber, to: 'merged', reason: 'The same', mergedIntoId: red });
    expect(core.get('alert', amber).extras).toMatchObject({ markedAs: 'red' });
    core.create('alertRecipient', {
      alertId: red,
      personId: core.create('person', { name: 'Anna Amoah' }),
      reason: 'She enquires',
    });
    const marked = (kind: 'alertRecipient' | 'alertMove') =>
      core.rows(kind).map(({ extras }) => extras['markedAs']);
    expect(marked('alertRecipient')).toEqual(['red']);
    expect(marked('alertMove')).toEqual(['amber']);
  });

  test('is not sent as another update than whoever sends it was shown', () => {
    const id = newAlert();
    clear(id);
    const asked: InputOf<'alert.plan'> = { id, languages: ['en'], paper: 'A4' };
    const { update } = core.call('alert.plan', asked);
    core.call('alert.send', { ...asked, update });
    expect(rules(core.refusal('alert.send', { ...asked, update }).problems)).toEqual(['sentMeanwhile']);
    expect(core.rows('alertRelease')).toHaveLength(1);
    expect(core.call('alert.send', { ...asked, update: update + 1 })).toMatchObject({ update: 1 });
  });

  test('to whom it went as RED, and what came back, stays in when it is marked wider', () => {
    const id = newAlert({ marking: 'red' });
    const personId = core.create('person', { name: 'Anna Amoah' });
    core.create('alertRecipient', { alertId: id, personId, reason: 'She enquires' });
    clear(id);
    send(id);
    tell(id, [personId]);
    acknowledge(reached(id, personId).last?.dispatchId);
    core.call('alert.mark', { id, marking: 'green', reason: 'It is known by now' });
    send(id);
    tell(id, [personId, scene.kenya]);
    const marked = (kind: 'dispatch' | 'acknowledgement') =>
      core.rows(kind).map(({ extras }) => extras['markedAs']);
    expect(marked('dispatch').toSorted()).toEqual(['green', 'green', 'red']);
    expect(marked('acknowledgement')).toEqual(['red']);
  });

  test('a participant outside the network is added where it is CLEAR alone', () => {
    const add = (marking: string) => ({
      kind: 'alertRecipient' as const,
      values: { alertId: newAlert({ marking }), participantId: scene.ghana, reason: 'Asked for it' },
    });
    setStatus(core, scene.ghana, 'withdrawn');
    expect(rules(core.refusal('record.create', add('green')).problems)).toEqual(['outsideCommunity']);
    core.call('record.create', add('clear'));
  });
});

test('that it was marked otherwise is undone in one step, as long as nobody was told', () => {
  const id = newAlert({ marking: 'green' });
  clear(id);
  send(id);
  core.call('alert.mark', { id, marking: 'amber' });
  core.call('history.undo', {});
  expect(core.get('alert', id)).toMatchObject({ marking: 'green' });
  const { problems } = core.refusal('record.update', { kind: 'alert', id, values: { marking: 'amber' } });
  expect(problems.map(({ rule }) => rule)).toEqual(['markedByMove']);
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Kind } from '../../../shared/contract/kinds.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let delegations: string[];
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  const { reconvening: reconveningId, france, kenya } = scene;
  delegations = [france, kenya].map((participantId) =>
    core.create('delegation', { reconveningId, participantId }),
  );
});

const attendances = (): unknown[] =>
  delegations.map((id) => core.call('record.get', { kind: 'delegation', id })['attendance']);

const confirmAll = () =>
  core.call('record.changeMany', {
    kind: 'delegation',
    changes: delegations.map((id) => ({ id, values: { attendance: 'confirmed' } })),
  });

describe('many records in one deed', () => {
  it('changes them all, and one undo takes all of it back', () => {
    confirmAll();
    expect(attendances()).toEqual(['confirmed', 'confirmed']);
    const { undo } = core.call('history.status', {});
    expect(undo).toMatchObject({ name: 'record.changeMany', kind: 'delegation', count: 2 });
    core.call('history.undo', {});
    expect(attendances()).toEqual(['invited', 'invited']);
  });

  it('follows the rules that one change follows: a reply is of today', () => {
    confirmAll();
    const day = core.call('record.get', { kind: 'delegation', id: delegations[0] ?? '' })['repliedOn'];
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('says of every row what is wrong with it, and does nothing', () => {
    const refusal = core.refusal('record.changeMany', {
      kind: 'room',
      changes: [{ id: scene.room, values: { capacity: -4 } }],
      rows: [
        { values: { name: { en: 'Right' }, venue: 'VIC' } },
        { values: { name: { en: 'No venue' } } },
        { values: { name: { en: 'Wrong' }, venue: 'VIC', capacity: 'many' } },
      ],
    });
    expect(refusal.problems.map(({ field, rule }) => [field, rule])).toEqual([
      ['changes.0.capacity', 'range'],
      ['rows.1.venue', 'required'],
      ['rows.2.capacity', 'format'],
    ]);
    expect(core.call('record.list', { kind: 'room' }).total).toBe(1);
  });

  it('says of a rule of the kind in which row it was broken', () => {
    const refusal = core.refusal('record.changeMany', {
      kind: 'delegation',
      changes: delegations.map((id) => ({ id, values: { credentials: 'deficient' } })),
    });
    expect(refusal.problems.map(({ field, rule }) => [field, rule])).toEqual([
      ['changes.0.credentialsReason', 'reasonNeeded'],
      ['changes.1.credentialsReason', 'reasonNeeded'],
    ]);
  });

  it('makes delegates with persons whom nobody knew, all of it taken back at once', () => {
    const [delegationId = ''] = delegations;
    const row = (name: string, email: string) => ({
      values: { delegationId, role: 'adviser' },
      alongside: { personId: [{ name, email }] },
    });
    const { madeIds } = core.call('record.changeMany', {
      kind: 'delegate',
      rows: [row('Zoé Martin', 'z.martin@example.org'), row('Paul Roux', 'p.roux@example.org')],
    });
    expect(madeIds).toHaveLength(2);
    expect(core.call('record.list', { kind: 'person' }).total).toBe(2);
    expect(core.call('history.status', {}).undo).toMatchObject({ kind: 'delegate', count: 2 });
    core.call('history.undo', {});
    expect(core.call('record.list', { kind: 'person' }).total).toBe(0);
  });

  it('changes no record whose kind only grows, and adds none that a service makes', () => {
    const refused = (input: object): unknown =>
      core
        .refusal('record.changeMany', { kind: 'endorsementStep', ...input })
        .problems.map(({ rule }) => rule);
    expect(refused({ changes: [{ id: 'any', values: {} }] })).toEqual(['appendOnly']);
    expect(refused({ rows: [{ values: {} }] })).toEqual(['serviceMade']);
  });
});

describe('records by their names', () => {
  const named = (texts: string[], kind: Kind = 'participant'): unknown =>
    core.call('record.named', { kind, texts });

  it('finds one by its short and its formal name and its code, whatever the case and the marks', () => {
    expect(named(['FRANCE', ' french  Republic', 'fra', 'Frânce', 'Fran', ''])).toEqual([
      [scene.france],
      [scene.france],
      [scene.france],
      [scene.france],
      [],
      [],
    ]);
  });

  it('finds nothing by a text that no name is as long as', () => {
    expect(named(['FRANCE '.repeat(2000), 'France'])).toEqual([[], [scene.france]]);
  });

  it('gives all that are called alike', () => {
    const other = core.create('room', { name: { en: 'Boardroom D' }, venue: 'UNHQ' });
    expect(named(['boardroom d'], 'room')).toEqual([[scene.room, other]]);
  });

  it('finds a delegation by the names of the participant whose it is', () => {
    expect(named(['Republic of Kenya'], 'delegation')).toEqual([[delegations[1]]]);
  });
});

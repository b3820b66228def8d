import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene } from '../services/scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let ruth: string;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  ruth = core.createPerson('focalPoint', {
    participantId: scene.kenya,
    name: 'Ruth Wanjiru',
    email: 'ruth@example.org',
  });
});

const role = (values: object) => ({ title: 'Early warning', purpose: 'New substances', ...values });

describe('a focal point role', () => {
  it('is listed with who holds it and where to write', () => {
    core.create('focalPointRole', role({ participantId: scene.kenya, heldById: ruth }));
    expect(core.rows('focalPointRole')).toMatchObject([
      {
        titles: { heldBy: { en: 'Ruth Wanjiru' }, participant: { en: 'Kenya' } },
        extras: { email: 'ruth@example.org' },
      },
    ]);
  });

  it('may stand vacant, but not since a day', () => {
    const values = role({ participantId: scene.kenya });
    expect(core.rows('focalPointRole')).toEqual([]);
    core.create('focalPointRole', values);
    expect(core.rows('focalPointRole')).toMatchObject([{ heldById: null, extras: { email: null } }]);
    const change = { ...values, heldSince: '2024-01-15' };
    expect(core.refusal('record.create', { kind: 'focalPointRole', values: change }).problems).toEqual([
      { field: 'heldById', rule: 'required', params: {} },
    ]);
  });

  it('is held by a focal point of the same participant', () => {
    const values = role({ participantId: scene.france, heldById: ruth });
    expect(core.refusal('record.create', { kind: 'focalPointRole', values }).problems).toMatchObject([
      { field: 'heldById', rule: 'unknownRecord' },
    ]);
  });

  it('is found by its words, with its participant beside it', () => {
    core.create('focalPointRole', role({ participantId: scene.kenya }));
    expect(core.call('search.find', { text: 'new substances' })).toMatchObject([
      { kind: 'focalPointRole', title: { en: 'Early warning' }, context: { en: 'Kenya' } },
    ]);
  });

  it('goes with its participant, and with the focal point that holds it, and comes back with them', () => {
    core.create('focalPointRole', role({ participantId: scene.kenya, heldById: ruth }));
    core.call('record.delete', { kind: 'participant', ids: [scene.kenya] });
    expect([...core.rows('focalPoint'), ...core.rows('focalPointRole')]).toEqual([]);
    core.call('history.undo', {});
    expect(core.rows('focalPointRole')).toMatchObject([{ heldById: ruth }]);
  });

  it('keeps the focal point that holds it', () => {
    core.create('focalPointRole', role({ participantId: scene.kenya, heldById: ruth }));
    expect(core.refusal('record.delete', { kind: 'focalPoint', ids: [ruth] }).problems).toMatchObject([
      { rule: 'stillUsed', params: { byKind: 'focalPointRole', byTitle: { en: 'Early warning' } } },
    ]);
  });

  it('has a history', () => {
    const id = core.create('focalPointRole', role({ participantId: scene.kenya }));
    core.update('focalPointRole', id, { heldById: ruth, heldSince: '2024-01-15' });
    const fields = core.call('history.list', { kind: 'focalPointRole', id }).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['heldById', 'heldSince', 'title']));
  });
});

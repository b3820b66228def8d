import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/contract/errors.ts';
import { KINDS } from '../../../shared/contract/kinds.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { VIENNA, putForward, sessionValues, setScene } from './scene.ts';

function prepare(core: TestCore) {
  const scene = setScene(core);
  const session = core.create('session', { ...sessionValues(scene.reconvening), roomId: scene.room });
  const other = core.create('session', { ...sessionValues(scene.reconvening), roomId: scene.room });
  const first = core.create('agendaItem', { sessionId: session, title: { en: 'Opening' } });
  const second = core.create('agendaItem', { sessionId: session, title: { en: 'Panel' } });
  const delegationId = core.create('delegation', {
    reconveningId: scene.reconvening,
    participantId: scene.kenya,
  });
  core.createPerson('delegate', { delegationId, name: 'Minister', role: 'head' });
  const deputy = core.createPerson('delegate', { delegationId, name: 'Ambassador', role: 'deputy_head' });
  const documentId = putForward(
    core,
    core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
  );
  const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-02-01' });
  return { ...scene, session, other, first, second, delegationId, deputy, documentId, versionId };
}

type Prepared = ReturnType<typeof prepare>;
type Deed = (core: TestCore, ids: Prepared) => unknown;

const DEEDS: Record<string, Deed> = {
  'a record that was made': (core, { reconvening }) =>
    core.create('session', { ...sessionValues(reconvening), title: { en: 'Reception' } }),
  'a record that was changed': (core, { session }) =>
    core.update('session', session, { title: { en: 'Opening plenary' }, startWall: '2024-03-14T11:00' }),
  'a record that was deleted with all it holds': (core, { session }) =>
    core.call('record.delete', { kind: 'session', ids: [session] }),
  'a host event’s corrected zone': (core, { hostEvent }) =>
    core.update('hostEvent', hostEvent, { zone: 'Europe/London' }),
  'a deadline': (core, { documentId }) =>
    core.update('document', documentId, { deadlineWall: '2024-05-01T18:00', deadlineZone: VIENNA }),
  'a reconvening’s state': (core, { reconvening }) =>
    core.call('reconvening.moveState', { id: reconvening, to: 'postponed', reason: 'No quorum' }),
  'a document’s state': (core, { documentId }) =>
    core.call('document.moveState', { id: documentId, to: 'closed' }),
  'an item’s place': (core, { second, first }) =>
    core.call('agenda.move', { id: second, parentId: first, afterId: null }),
  'a session’s time': (core, { session }) =>
    core.call('session.moveTo', { id: session, startWall: '2024-03-15T15:00', roomId: null }),
  'a change of head': (core, { deputy }) => core.call('delegate.makeHead', { id: deputy }),
  invitations: (core, { reconvening, france }) =>
    core.call('delegation.invite', { reconveningId: reconvening, participantIds: [france] }),
  'an accepted clash': (core, { reconvening }) => {
    const [clash] = core.call('clash.list', { reconveningId: reconvening });
    const { key, fingerprint } = clash ?? { key: '', fingerprint: '' };
    core.call('clash.accept', { clashes: [{ key, fingerprint }], reason: 'Divided room' });
  },
  'an endorsement': (core, { documentId, kenya }) =>
    core.call('endorsement.record', {
      documentId,
      participantIds: [kenya],
      steps: [{ axis: 'position', value: 'endorsed' }],
      date: '2024-02-10',
    }),
};

/** Every record of every kind, but for when it was last changed. */
function everything(core: TestCore): unknown {
  return KINDS.map((kind) => [kind, core.rows(kind).map((row) => ({ ...row, changedAt: '' }))]);
}

describe('undo and redo', () => {
  it.each(Object.entries(DEEDS))('take back and do again: %s', async (_name, deed) => {
    const core = await openTestCore();
    const ids = prepare(core);
    const before = everything(core);
    deed(core, ids);
    const after = everything(core);
    expect(after).not.toEqual(before);
    core.call('history.undo', {});
    expect(everything(core)).toEqual(before);
    core.call('history.redo', {});
    expect(everything(core)).toEqual(after);
  });
});

it('where nothing was undone last there is nothing to do again, and it is said in its own words', async () => {
  const fresh = await openTestCore();
  fresh.create('room', { name: { en: 'Boardroom D' }, venue: 'VIC' });
  expect(fresh.refusal('history.redo', {}).problems).toMatchObject([{ rule: 'nothingToRedo' }]);
  fresh.call('history.undo', {});
  fresh.call('history.redo', {});
  expect(fresh.refusal('history.redo', {}).problems).toMatchObject([{ rule: 'nothingToRedo' }]);
});

it('of what was done last and is not undone the status says so, until something is done after it', async () => {
  const fresh = await openTestCore();
  const final = () => fresh.call('history.status', {}).final?.name ?? null;
  // With its home zone a workspace begins: there is nothing else that an undo could reach.
  fresh.call('workspace.setHomeZone', { zone: 'America/New_York' });
  expect(final()).toBeNull();
  const { reconvening, kenya } = setScene(fresh);
  expect(final()).toBeNull();
  const delegationId = fresh.create('delegation', { reconveningId: reconvening, participantId: kenya });
  expect(final()).toBeNull();
  fresh.createPerson('delegate', { delegationId, name: 'Minister', role: 'head' });
  fresh.call('person.erase', { kind: 'person', id: fresh.rows('person')[0]?.id ?? '' });
  expect(final()).toBe('person.erase');
  // Undo itself still reaches what was done before it.
  expect(fresh.call('history.status', {}).undo).not.toBeNull();
  fresh.call('history.undo', {});
  expect(final()).toBeNull();
});

it('the history says which members of a set came and went, by what they are called, deleted ones too', async () => {
  const fresh = await openTestCore();
  const { reconvening: id, kenya, france } = setScene(fresh);
  fresh.update('reconvening', id, { coHostIds: [kenya] });
  fresh.update('reconvening', id, { coHostIds: [france] });
  fresh.update('reconvening', id, { coHostIds: [] });
  fresh.call('record.delete', { kind: 'participant', ids: [france] });
  const told = fresh
    .call('history.list', { kind: 'reconvening', id, limit: 100 })
    .filter(({ field }) => field === 'coHostIds')
    .map(({ before, after, titles }) => {
      const named = (side: unknown) => (Array.isArray(side) ? side.map((one) => titles[one]?.en) : []);
      return [named(before), named(after)];
    });
  expect(told).toEqual([
    [['France'], []],
    [['Kenya'], ['France']],
    [[], ['Kenya']],
  ]);
});

describe('Taking back many records', () => {
  const many = (core: TestCore) =>
    core.call('record.changeMany', {
      kind: 'person',
      rows: Array.from({ length: 250 }, (_nothing, at) => ({
        values: { name: `Person ${at}` },
        alongside: {},
      })),
    });
  const persons = (core: TestCore): number => core.call('record.ids', { kind: 'person' }).length;

  it('says how far it is', async () => {
    const core = await openTestCore();
    many(core);
    const steps: unknown[] = [];
    const task = {
      check: () => undefined,
      step: (done: number, of: number | null) => steps.push([done, of]),
    };
    expect(core.core.call('history.undo', {}, task)).toMatchObject({ ok: true, value: { count: 250 } });
    expect(steps).toEqual([
      [99, 250],
      [199, 250],
    ]);
    expect(persons(core)).toBe(0);
  });

  it('is stopped in the middle, and then everything is as it was', async () => {
    const core = await openTestCore();
    many(core);
    const before = core.call('history.status', {});
    const task = { check: () => undefined, step: () => fail('CANCELLED') };
    expect(core.core.call('history.undo', {}, task)).toMatchObject({
      ok: false,
      error: { code: 'CANCELLED' },
    });
    expect(persons(core)).toBe(250);
    expect(core.call('history.status', {})).toEqual(before);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

/** The command that last changed a record. */
function deedOf(kind: InputOf<'history.list'>['kind'], id: string): string {
  return core.call('history.list', { kind, id })[0]?.deed.commandId ?? '';
}
const takeBack = (commandId: string) => core.call('history.take-back', { commandId });
const refused = (commandId: string) => core.refusal('history.take-back', { commandId }).problems;

describe('taking back an old deed', () => {
  it('changes what it changed and leaves the rest, and is itself undone', () => {
    const id = core.create('session', sessionValues(scene.reconvening));
    core.update('session', id, { title: { en: 'Opening' } });
    const deed = deedOf('session', id);
    core.update('session', id, { kind: 'signing' });
    takeBack(deed);
    expect(core.get('session', id)).toMatchObject({ title: { en: 'Plenary' }, kind: 'signing' });
    core.call('history.undo', {});
    expect(core.get('session', id)).toMatchObject({ title: { en: 'Opening' }, kind: 'signing' });
  });

  it('is refused where a later deed has changed the same field', () => {
    core.update('room', scene.room, { name: { en: 'First' } });
    const deed = deedOf('room', scene.room);
    core.update('room', scene.room, { name: { en: 'Second' } });
    expect(core.refusal('history.take-back', { commandId: deed })).toMatchObject({
      code: 'CONFLICT',
      params: { field: 'name' },
    });
    expect(core.get('room', scene.room)).toMatchObject({ name: { en: 'Second' } });
  });

  it('never takes a participant away who has endorsed since', () => {
    const made = deedOf('participant', scene.kenya);
    const documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      steps: [{ axis: 'position', value: 'endorsed' }],
      date: '2024-02-10',
    });
    const before = core.call('tally.get', { documentId });
    expect(refused(made)).toMatchObject([
      { rule: 'stillUsed', params: { title: { en: 'Kenya' }, byKind: 'endorsementStep' } },
    ]);
    expect(core.call('tally.get', { documentId })).toEqual(before);
  });

  it('never takes a version away that was endorsed since, nor whoever stands on a sheet', () => {
    const documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    const version = core.create('documentVersion', { documentId, label: 'Final', date: '2024-02-01' });
    const other = core.create('documentVersion', {
      documentId,
      label: 'Corr.1',
      date: '2024-02-02',
      change: 'editorial',
    });
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      steps: [{ axis: 'version', value: version }],
      date: '2024-02-10',
    });
    core.call('signOff.issue', { documentId, versionId: other, language: 'en', paper: 'A4' });
    expect(refused(deedOf('documentVersion', version))).toMatchObject([
      { rule: 'stillUsed', params: { title: 'Final' } },
    ]);
    expect(refused(deedOf('participant', scene.france))).toMatchObject([
      { rule: 'stillUsed', params: { title: { en: 'France' }, byKind: 'signOffSheet' } },
    ]);
  });

  it('never makes a version younger than what was said of it, nor gives two of them one label', () => {
    const documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    const version = core.create('documentVersion', { documentId, label: 'Final', date: '2024-02-20' });
    core.update('documentVersion', version, { date: '2024-02-01' });
    const dated = deedOf('documentVersion', version);
    core.update('documentVersion', version, { label: 'Rev.1' });
    const labelled = deedOf('documentVersion', version);
    core.create('documentVersion', { documentId, label: 'Final', date: '2024-02-02' });
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      steps: [{ axis: 'version', value: version }],
      date: '2024-02-10',
    });
    expect(refused(dated)).toMatchObject([{ field: 'date', rule: 'endorsedBeforeVersion' }]);
    expect(refused(labelled)).toMatchObject([{ field: 'label', rule: 'duplicate' }]);
    expect(core.get('documentVersion', version)).toMatchObject({ label: 'Rev.1', date: '2024-02-01' });
  });

  it('gives no two paragraphs of a text one label', () => {
    const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
    const versionId = core.create('documentVersion', { documentId, label: 'Draft', date: '2024-02-01' });
    const paragraph = core.create('paragraph', { versionId, label: 'PP1', text: { en: 'Recalling' } });
    core.update('paragraph', paragraph, { label: 'PP2' });
    const deed = deedOf('paragraph', paragraph);
    core.create('paragraph', { versionId, label: 'PP1', text: { en: 'Noting' } });
    expect(refused(deed)).toMatchObject([{ field: 'label', rule: 'duplicate' }]);
  });

  it('leaves no text that is signed or endorsed in the hands of those who draft it', () => {
    const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
    const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-02-01' });
    core.call('document.moveState', { id: documentId, to: 'negotiation' });
    const negotiated = deedOf('document', documentId);
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      steps: [{ axis: 'position', value: 'endorsed' }],
      date: '2024-02-10',
    });
    expect(refused(negotiated)).toMatchObject([
      { rule: 'stillUsed', params: { byKind: 'endorsementStep', byTitle: { en: 'Kenya' } } },
    ]);
    core.call('document.moveState', { id: documentId, to: 'final', reason: 'Agreed in the room' });
    const final = deedOf('document', documentId);
    core.call('signOff.issue', { documentId, versionId, language: 'en', paper: 'A4' });
    expect(refused(final)).toMatchObject([{ rule: 'restedUpon' }]);
    expect(core.get('document', documentId)).toMatchObject({ state: 'final' });
  });

  it('leaves no item without the one it stands under', () => {
    const sessionId = core.create('session', sessionValues(scene.reconvening));
    const parent = core.create('agendaItem', { sessionId, title: { en: 'Statements' } });
    const made = deedOf('agendaItem', parent);
    const child = core.create('agendaItem', { sessionId, title: { en: 'Members' }, parentId: parent });
    expect(refused(made)).toMatchObject([
      { rule: 'stillUsed', params: { title: { en: 'Statements' }, byTitle: { en: 'Members' } } },
    ]);
    core.call('record.delete', { kind: 'agendaItem', ids: [child] });
    const removed = deedOf('agendaItem', child);
    core.call('record.delete', { kind: 'agendaItem', ids: [parent] });
    expect(refused(removed)).toMatchObject([{ field: 'parentId', rule: 'unknownRecord' }]);
    expect(core.call('agenda.get', { sessionId }).lines).toEqual([]);
  });

  it('puts no session into a room that has gone since', () => {
    const session = core.create('session', { ...sessionValues(scene.reconvening), roomId: scene.room });
    core.update('session', session, { roomId: null });
    const deed = deedOf('session', session);
    core.call('record.delete', { kind: 'room', ids: [scene.room] });
    expect(refused(deed)).toMatchObject([{ field: 'roomId', rule: 'unknownRecord' }]);
    core.call('history.undo', {});
    takeBack(deed);
    expect(core.get('session', session)).toMatchObject({ roomId: scene.room });
  });

  it('takes back what was made together, together', () => {
    const { commandId } = core.call('delegation.invite', {
      reconveningId: scene.reconvening,
      participantIds: [scene.kenya, scene.france],
    });
    core.update('room', scene.room, { name: { en: 'Since' } });
    takeBack(commandId);
    expect(core.rows('delegation')).toEqual([]);
  });

  it('of which there is none is refused', () => {
    expect(core.refusal('history.take-back', { commandId: 'none' }).code).toBe('NOT_FOUND');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let delegation: string;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  delegation = core.create('delegation', {
    reconveningId: scene.reconvening,
    participantId: scene.kenya,
  });
});

const takeBack = ({ commandId }: { readonly commandId: string }) =>
  core.call('history.take-back', { commandId });
const refused = ({ commandId }: { readonly commandId: string }) =>
  core.refusal('history.take-back', { commandId }).problems;
const remove = (kind: Parameters<TestCore['create']>[0], id: string) =>
  core.call('record.delete', { kind, ids: [id] });
const item = (sessionId: string, title: string, parentId: string | null = null) =>
  core.create('agendaItem', { sessionId, title: { en: title }, parentId });
const move = (id: string, parentId: string | null, afterId: string | null) =>
  core.call('agenda.move', { id, parentId, afterId });

describe('what is taken back is asked what a write would be asked', () => {
  it('a delegation has one head, and nobody is in it twice', () => {
    const first = core.createPerson('delegate', { delegationId: delegation, name: 'Amina', role: 'head' });
    const lowered = core.update('delegate', first, { role: 'alternate' });
    const second = core.createPerson('delegate', { delegationId: delegation, name: 'Bela', role: 'head' });
    expect(refused(lowered)).toMatchObject([{ field: 'role', rule: 'twoHeads' }]);
    const personId = String(core.get('delegate', second)['personId']);
    const gone = remove('delegate', second);
    core.create('delegate', { delegationId: delegation, personId, role: 'adviser' });
    expect(refused(gone)).toMatchObject([{ field: 'personId', rule: 'personTwice' }]);
    expect(core.rows('delegate').map(({ role }) => role)).toEqual(['alternate', 'adviser']);
  });

  it('a silence procedure has a deadline, which is made longer and never over before its time', () => {
    const id = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
    core.call('document.moveState', { id, to: 'negotiation' });
    const set = core.update('document', id, { deadlineWall: '2024-03-02T12:00', deadlineZone: 'UTC' });
    core.call('document.moveState', { id, to: 'silence' });
    expect(refused(set)).toMatchObject([{ field: 'deadlineWall', rule: 'silenceNeedsDeadline' }]);
    const longer = core.update('document', id, { deadlineWall: '2024-03-10T12:00' });
    core.setNow('2024-03-05T12:00:00.000Z');
    expect(refused(longer)).toMatchObject([{ field: 'deadlineWall', rule: 'silenceNeedsDeadline' }]);
  });

  it('groups stand in no circle, no two have one number, and a participant is in one once at a time', () => {
    const first = core.create('workingGroup', { number: '1', name: { en: 'One' } });
    const second = core.create('workingGroup', { number: '2', name: { en: 'Two' } });
    core.update('workingGroup', first, { parentId: second });
    const lifted = core.update('workingGroup', first, { parentId: null });
    core.update('workingGroup', second, { parentId: first });
    expect(refused(lifted)).toMatchObject([{ field: 'parentId', rule: 'groupInsideItself' }]);
    const renumbered = core.update('workingGroup', first, { number: '3' });
    core.update('workingGroup', second, { number: '1' });
    expect(refused(renumbered)).toMatchObject([{ field: 'number', rule: 'numberTaken' }]);
    const third = core.create('workingGroup', { number: '4', name: { en: 'Three' } });
    const gone = remove('workingGroup', third);
    core.create('workingGroup', { number: '4', name: { en: 'Other' } });
    expect(refused(gone)).toMatchObject([{ field: 'number', rule: 'numberTaken' }]);
    const member = { groupId: first, participantId: scene.kenya };
    const membership = core.create('groupMembership', { ...member, since: '2024-01-01' });
    const ended = core.update('groupMembership', membership, { until: '2024-02-01' });
    core.create('groupMembership', { ...member, since: '2024-02-10' });
    expect(refused(ended)).toMatchObject([{ rule: 'groupMemberAlready' }]);
  });

  it('no two versions of a text and no two paragraphs have one label, also where one comes back', () => {
    const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
    const version = core.create('documentVersion', { documentId, label: 'Rev.1', date: '2024-02-01' });
    const gone = remove('documentVersion', version);
    const versionId = core.create('documentVersion', { documentId, label: 'Rev.1', date: '2024-02-02' });
    expect(refused(gone)).toMatchObject([{ field: 'label', rule: 'duplicate' }]);
    const paragraph = core.create('paragraph', { versionId, label: 'OP1', text: { en: 'Calls upon' } });
    const cut = remove('paragraph', paragraph);
    core.create('paragraph', { versionId, label: 'OP1', text: { en: 'Urges' } });
    expect(refused(cut)).toMatchObject([{ field: 'label', rule: 'duplicate' }]);
  });

  it('a session of a group that is closed does not come back, nor is one closed that is to meet', () => {
    const groupId = core.create('workingGroup', { number: '1', name: { en: 'One' } });
    core.call('workingGroup.moveState', { id: groupId, to: 'active' });
    const values = { ...sessionValues(scene.reconvening), reconveningId: null, groupId };
    const session = core.create('session', { ...values, status: 'confirmed' });
    const cancelled = core.update('session', session, { status: 'cancelled' });
    core.call('workingGroup.moveState', { id: groupId, to: 'closed', reason: 'Done' });
    expect(refused(cancelled)).toMatchObject([{ field: 'groupId', rule: 'groupClosed' }]);
    const reopened = core.call('workingGroup.moveState', { id: groupId, to: 'active', reason: 'Again' });
    takeBack(cancelled);
    expect(refused(reopened)).toMatchObject([{ rule: 'meetingsToCome' }]);
  });

  it('the hours of a host event’s meetings exist in its zone', () => {
    const hostEventId = scene.hostEvent;
    const moved = core.update('hostEvent', hostEventId, { zone: 'UTC' });
    core.create('hostMeeting', {
      hostEventId,
      title: { en: 'Plenary' },
      startWall: '2024-03-31T02:15',
      endWall: '2024-03-31T02:45',
    });
    expect(refused(moved)).toMatchObject([{ rule: 'wallTimeSkipped' }, { rule: 'wallTimeSkipped' }]);
    expect(core.get('hostEvent', hostEventId)).toMatchObject({ zone: 'UTC' });
  });

  it('an agenda has two levels and no circle', () => {
    const sessionId = core.create('session', sessionValues(scene.reconvening));
    const [a, b, c] = [item(sessionId, 'A'), item(sessionId, 'B'), item(sessionId, 'C')];
    move(b, a, null);
    const lifted = move(b, null, a);
    move(a, b, null);
    expect(refused(lifted)).toMatchObject([{ field: 'parentId', rule: 'itselfInside' }]);
    core.call('history.undo', {});
    move(c, b, null);
    expect(refused(lifted)).toMatchObject([{ field: 'parentId', rule: 'range' }]);
  });

  it('an agenda item stands in the session of the one above it, which takes along what is under it', () => {
    const [one, two] = ['A', 'B'].map((title) =>
      core.create('session', { ...sessionValues(scene.reconvening), title: { en: title } }),
    );
    if (one === undefined || two === undefined) throw new Error('no sessions');
    const [a, b] = [item(one, 'A'), item(one, 'B')];
    move(b, a, null);
    const lifted = move(b, null, a);
    const moved = core.update('agendaItem', a, { sessionId: two });
    expect(refused(lifted)).toMatchObject([{ field: 'parentId', rule: 'unknownRecord' }]);
    const under = item(two, 'C', a);
    takeBack(moved);
    expect(core.get('agendaItem', under)).toMatchObject({ sessionId: one, parentId: a });
    core.call('history.undo', {});
    expect(core.get('agendaItem', under)).toMatchObject({ sessionId: two, parentId: a });
  });
});

describe('what was done in order is undone in order', () => {
  it('a session that went with its agenda, a delegation with its people, comes back', () => {
    const sessionId = core.create('session', sessionValues(scene.reconvening));
    item(sessionId, 'A (a)', item(sessionId, 'A'));
    core.createPerson('delegate', { delegationId: delegation, name: 'Amina', role: 'head' });
    const state = () => [core.rows('session'), core.rows('agendaItem'), core.rows('delegate')];
    const before = state().map((rows) => rows.map(({ id }) => id));
    remove('session', sessionId);
    remove('delegation', delegation);
    core.call('history.undo', {});
    core.call('history.undo', {});
    expect(state().map((rows) => rows.map(({ id }) => id))).toEqual(before);
    core.call('history.redo', {});
    core.call('history.redo', {});
    expect(state()).toEqual([[], [], []]);
  });

  it('a participant and a version that were deleted come back as they were', () => {
    const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
    const versionId = core.create('documentVersion', { documentId, label: 'Rev.1', date: '2024-02-01' });
    core.create('paragraph', { versionId, label: 'OP1', text: { en: 'Calls upon' } });
    const version = core.get('documentVersion', versionId);
    remove('documentVersion', versionId);
    core.call('history.undo', {});
    expect(core.get('documentVersion', versionId)).toMatchObject({ position: version['position'] });
    expect(core.rows('paragraph')).toHaveLength(1);
    remove('participant', scene.france);
    core.call('history.undo', {});
    expect(core.get('participant', scene.france)).toMatchObject({ iso3: 'FRA' });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, sessionValues, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

const undo = () => core.call('history.undo', {}).name;
const next = () => core.call('history.status', {}).undo?.name;

/** A text that is open, with a room made before Kenya endorses it. */
function openText() {
  setStatus(core, scene.kenya, 'member');
  const documentId = putForward(
    core,
    core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
  );
  const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-02-01' });
  core.create('room', { name: { en: 'Hall' }, venue: 'VIC' });
  const recorded = core.call('endorsement.record', {
    documentId,
    participantIds: [scene.kenya],
    steps: [{ axis: 'position', value: 'endorsed' }],
    date: '2024-03-01',
  });
  const issue = () => core.call('signOff.issue', { documentId, versionId, language: 'en', paper: 'A4' });
  return { issue, recorded };
}

describe('undo is not held up by what is bound', () => {
  it('goes past a step upon which a sheet was issued, and leaves it to be taken back when that is void', () => {
    const { issue, recorded } = openText();
    const sheet = issue();
    expect(next()).toBe('record.create');
    expect(undo()).toBe('record.create');
    expect(core.rows('room').map(({ name }) => name)).toEqual([{ en: 'Boardroom D' }]);
    core.call('signOff.void', { id: sheet.id, reason: 'The wrong version' });
    core.call('history.take-back', { commandId: recorded.commandId });
    expect(core.rows('endorsementStep')).toEqual([]);
  });

  it('takes back a step that was put in force again after the sheet', () => {
    const { issue } = openText();
    undo();
    issue();
    core.call('history.redo', {});
    expect(core.rows('endorsementStep')).not.toEqual([]);
    undo();
    expect(core.rows('endorsementStep')).toEqual([]);
  });

  it('goes past a participant, a meeting and a membership of which something was handed out', () => {
    core.create('room', { name: { en: 'Hall' }, venue: 'VIC' });
    setStatus(core, scene.kenya, 'member');
    const reconveningId = core.create('reconvening', {
      title: { en: 'Meeting' },
      shortTitle: { en: 'Meeting' },
      level: 'technical',
      startDate: '2024-03-14',
      endDate: '2024-03-15',
      zone: 'UTC',
    });
    core.create('session', { ...sessionValues(reconveningId), status: 'confirmed' });
    const delegationId = core.create('delegation', {
      reconveningId,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    const { dispatch } = core.call('calendar.build', { scope: 'delegation', delegationId });
    core.call('dispatch.record', { ...dispatch, channel: 'file' });
    expect([undo(), undo(), undo()]).toEqual(['record.create', 'record.create', 'record.create']);
    expect(core.get('reconvening', reconveningId)).toMatchObject({ shortTitle: { en: 'Meeting' } });
    expect(core.rows('room')).toHaveLength(1);
    expect(core.rows('membershipStep')).toHaveLength(1);
  });
});

describe('what was handed out stays on record', () => {
  it('with the meeting and the group of which it was', () => {
    const groupId = core.create('workingGroup', { number: '1', name: { en: 'Synthetic drugs' } });
    core.call('workingGroup.moveState', { id: groupId, to: 'active' });
    core.create('groupMembership', { groupId, participantId: scene.kenya, since: '2024-01-01' });
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    const session = core.create('session', {
      ...sessionValues(scene.reconvening),
      groupId,
      status: 'confirmed',
    });
    const sequence = () => {
      const { text } = core.call('calendar.build', { scope: 'member', groupId, participantId: scene.kenya });
      return Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    };
    const told = (scope: 'delegation' | 'member'): void => {
      const whose =
        scope === 'delegation'
          ? ({ scope, delegationId } as const)
          : ({ scope, groupId, participantId: scene.kenya } as const);
      const { dispatch } = core.call('calendar.build', whose);
      core.call('dispatch.record', { ...dispatch, channel: 'file' });
    };
    told('delegation');
    core.update('session', session, { startWall: '2024-03-14T11:00' });
    told('delegation');
    const before = sequence();
    const gone = (kind: 'reconvening' | 'workingGroup', id: string) =>
      core.refusal('record.delete', { kind, ids: [id] }).problems;
    expect(gone('reconvening', scene.reconvening)).toMatchObject([
      { rule: 'announced', params: { title: { en: 'Margins of CND 67' } } },
    ]);
    told('member');
    expect(gone('workingGroup', groupId)).toMatchObject([{ rule: 'announced' }]);
    core.update('session', session, { startWall: '2024-03-14T12:00' });
    expect(sequence()).toBeGreaterThan(before);
    // What was not sent after all is void, and stays as that.
    const [dispatch] = core.rows('dispatch');
    core.call('dispatch.void', { id: String(dispatch?.id), reason: 'Not sent' });
    expect(gone('reconvening', scene.reconvening)).toMatchObject([{ rule: 'announced' }]);
  });
});

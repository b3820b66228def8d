import { beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let delegationId: string;
let session: string;
beforeEach(async () => {
  core = await openTestCore('2024-03-01T23:30:00.000Z');
  scene = setScene(core);
  delegationId = core.create('delegation', {
    reconveningId: scene.reconvening,
    participantId: scene.kenya,
    attendance: 'confirmed',
  });
  session = core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed' });
});

function handOut(): string {
  const { dispatch } = core.call('calendar.build', { scope: 'delegation', delegationId });
  return core.call('dispatch.record', { ...dispatch, channel: 'file' }).id;
}
const acknowledge = (dispatchId: string, date: string) =>
  core.create('acknowledgement', { dispatchId, date, way: 'telephone', by: 'The Counsellor' });
const acknowledgedOn = (dispatchId: string) => core.get('dispatch', dispatchId).extras['acknowledgedOn'];

describe('That something handed out has arrived', () => {
  test('stands with its dispatch from the first day on which somebody said so', () => {
    const dispatch = handOut();
    expect(acknowledgedOn(dispatch)).toBeNull();
    acknowledge(dispatch, '2024-03-05');
    acknowledge(dispatch, '2024-03-04');
    expect(acknowledgedOn(dispatch)).toBe('2024-03-04');
  });

  test('is a record that is not changed, only undone', () => {
    const dispatch = handOut();
    const id = acknowledge(dispatch, '2024-03-05');
    const values = { date: '2024-03-06' };
    expect(core.refusal('record.update', { kind: 'acknowledgement', id, values }).problems).toMatchObject([
      { rule: 'appendOnly' },
    ]);
    core.call('history.undo', {});
    expect(acknowledgedOn(dispatch)).toBeNull();
    expect(core.call('history.status', {}).redo).toMatchObject({ kind: 'acknowledgement' });
  });

  test('is of the day of the hand-out at the earliest, by the clock of the meeting', () => {
    // Half past midnight in Vienna.
    const dispatchId = handOut();
    expect(
      core.refusal('record.create', { kind: 'acknowledgement', values: { dispatchId, date: '2024-03-01' } })
        .problems,
    ).toEqual([
      {
        field: 'date',
        rule: 'acknowledgedBeforeSent',
        params: { date: '2024-03-01', sent: '2024-03-02' },
      },
    ]);
    expect(acknowledgedOn(dispatchId)).toBeNull();
    acknowledge(dispatchId, '2024-03-02');
    expect(acknowledgedOn(dispatchId)).toBe('2024-03-02');
  });

  test('is said in the list of what is to be told, of what was handed out last', () => {
    const first = handOut();
    acknowledge(first, '2024-03-02');
    const due = () => core.call('outbox.get', { reconveningId: scene.reconvening });
    core.update('session', session, { startWall: '2024-03-14T09:00' });
    expect(due()).toMatchObject([{ lastSentAt: '2024-03-01T23:30:00.000Z', acknowledgedOn: '2024-03-02' }]);
    core.setNow('2024-03-03T12:00:00.000Z');
    handOut();
    core.update('session', session, { startWall: '2024-03-14T08:30' });
    expect(due()).toMatchObject([{ lastSentAt: '2024-03-03T12:00:00.000Z', acknowledgedOn: null }]);
  });
});

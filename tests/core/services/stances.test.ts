import { beforeEach, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { actionNumbered, memberNamed } from './scene.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore('2024-03-20T12:00:00.000Z');
});

const action = (number: string, values?: object) => actionNumbered(core, number, values);
const participant = (name: string, values?: object) => memberNamed(core, name, values);
const cellsOf = ({ participants }: OutputOf<'matrix.get'>, id: string) =>
  participants.find((one) => one.id === id)?.cells.map((cell) => cell?.stance ?? null);

describe('the matrix', () => {
  test('shows the last stance of each on each action, as at a day and as it was known', () => {
    const [one, ten, two] = [action('1'), action('10'), action('2')];
    const who = participant('WCO');
    const say = (actionId: string, stance: 'support' | 'oppose' | 'silent', date: string) =>
      core.call('stance.record', { date, stances: [{ participantId: who, actionId, stance }] });
    say(one, 'oppose', '2024-03-01');
    say(one, 'support', '2024-03-10');
    // Told late, of an earlier day: the later one stands.
    say(one, 'silent', '2024-02-01');
    say(ten, 'silent', '2024-03-05');
    const now = core.call('matrix.get', {});
    expect(now.actions.map(({ id }) => id)).toEqual([one, two, ten]);
    expect(cellsOf(now, who)).toEqual(['support', null, 'silent']);
    expect(now.actions.map(({ count }) => [count.support, count.silent, count.notAsked])).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ]);
    expect(cellsOf(core.call('matrix.get', { asAt: '2024-03-04' }), who)).toEqual(['oppose', null, null]);
    expect(cellsOf(core.call('matrix.get', { asAt: '2024-02-10' }), who)).toEqual(['silent', null, null]);
    core.setNow('2024-03-21T12:00:00.000Z');
    say(one, 'oppose', '2024-03-15');
    expect(cellsOf(core.call('matrix.get', {}), who)?.[0]).toBe('oppose');
    expect(cellsOf(core.call('matrix.get', { knownOn: '2024-03-20' }), who)?.[0]).toBe('support');
  });

  test('has members and partners of the day, and whoever has spoken; of a group who sat in it', () => {
    const groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
    const ours = action('1', { groupId });
    action('2');
    const member = participant('A member');
    const invited = participant('Only invited', { coalitionStatus: 'invited', memberSince: null });
    const spoke = participant('Invited, and spoke', { coalitionStatus: 'invited', memberSince: null });
    core.create('groupMembership', { groupId, participantId: member, role: 'co_lead', since: '2024-03-01' });
    core.call('stance.record', { stances: [{ participantId: spoke, actionId: ours, stance: 'support' }] });
    const all = core.call('matrix.get', {}).participants.map(({ id }) => id);
    expect(all.toSorted()).toEqual([member, spoke].toSorted());
    expect(all).not.toContain(invited);
    const group = core.call('matrix.get', { groupId });
    expect(group.actions.map(({ id }) => id)).toEqual([ours]);
    expect(group.participants).toMatchObject([{ id: member, role: 'co_lead' }]);
    expect(core.call('matrix.get', { groupId, asAt: '2024-02-28' }).participants).toEqual([]);
  });
});

describe('stances', () => {
  test('are said in a consultation by those who take part in it', () => {
    const [here, elsewhere] = [participant('WCO'), participant('INTERPOL')];
    const actionId = action('1');
    const values = { subject: { en: 'Precursors' }, participantIds: [here], way: 'call' as const };
    const consultationId = core.create('consultation', values);
    const said = (participantId: string) => ({
      consultationId,
      stances: [{ participantId, actionId, stance: 'support' as const }],
    });
    expect(core.refusal('stance.record', said(elsewhere)).problems).toMatchObject([
      { field: 'consultationId', rule: 'notInConsultation', params: { title: { en: 'INTERPOL' } } },
    ]);
    core.call('stance.record', said(here));
    expect(core.rows('stance')).toMatchObject([{ participantId: here, consultationId }]);
  });

  test('of many on many are one deed, and one undo takes them back', () => {
    const actions = [action('1'), action('2')];
    const who = [participant('A'), participant('B')];
    const stances = who.flatMap((participantId) =>
      actions.map((actionId) => ({ participantId, actionId, stance: 'live_with' as const })),
    );
    core.call('stance.record', { stances });
    expect(core.rows('stance')).toHaveLength(4);
    core.call('history.undo', {});
    expect(core.rows('stance')).toHaveLength(0);
  });

  test('are refused all together, each with what is wrong with it', () => {
    const late = action('1', { fromDate: '2024-03-10' });
    const who = participant('A');
    const fine = { participantId: who, actionId: action('2'), stance: 'support' as const };
    const { problems } = core.refusal('stance.record', {
      date: '2024-03-09',
      stances: [
        fine,
        { participantId: who, actionId: late, stance: 'support' },
        { participantId: 'nobody', actionId: 'nothing', stance: 'with_changes' },
      ],
    });
    expect(problems).toMatchObject([
      { field: 'stances.1.actionId', rule: 'stanceBeforeAction', params: { since: '2024-03-10' } },
      { field: 'stances.2.participantId', rule: 'unknownRecord' },
      { field: 'stances.2.actionId', rule: 'unknownRecord' },
      { field: 'stances.2.wording', rule: 'changesNeeded' },
    ]);
    expect(core.rows('stance')).toHaveLength(0);
    expect(core.refusal('stance.record', { date: '2024-03-21', stances: [fine] }).problems).toMatchObject([
      { field: 'date', rule: 'range' },
    ]);
  });
});

describe('a consultation', () => {
  test('is with somebody, has its hour in its zone, and is held, followed up and closed', () => {
    const about = { subject: { en: 'Precursors' }, way: 'call' as const };
    const refused = (values: object) =>
      core.refusal('record.create', { kind: 'consultation', values: { ...about, ...values } }).problems;
    expect(refused({ participantIds: [] })).toMatchObject([{ field: 'participantIds', rule: 'required' }]);
    const who = participant('A');
    const skipped = { startWall: '2024-03-31T02:30', zone: 'Europe/Vienna' };
    expect(refused({ participantIds: [who], ...skipped })).toMatchObject([
      { field: 'startWall', rule: 'wallTimeSkipped' },
    ]);
    const id = core.create('consultation', {
      ...about,
      participantIds: [who, who],
      startWall: '2024-03-19T15:00',
      zone: 'Europe/Vienna',
    });
    expect(core.get('consultation', id)).toMatchObject({
      participantIds: [who],
      startUtc: '2024-03-19T14:00:00.000Z',
      state: 'planned',
    });
    const move = (to: 'held' | 'follow_up' | 'closed') =>
      core.call('consultation.moveState', { ids: [id], to });
    move('held');
    move('follow_up');
    move('closed');
    expect(core.get('consultation', id)).toMatchObject({ state: 'closed', stateDate: '2024-03-20' });
    expect(core.rows('consultationMove').map(({ state }) => state)).toEqual(['held', 'follow_up', 'closed']);
  });

  const talk = (letter: string): string => {
    const subject = { en: `Talk with ${letter}` };
    return core.create('consultation', { subject, participantIds: [participant(letter)], way: 'call' });
  };

  test('several come to be held together, and are taken back together', () => {
    const [first, second] = [talk('A'), talk('B')];
    const states = (): unknown[] => core.rows('consultation').map(({ state }) => state);
    core.call('consultation.moveState', { ids: [first, second, first], to: 'held' });
    expect(states()).toEqual(['held', 'held']);
    expect(core.rows('consultationMove')).toHaveLength(2);
    core.call('history.undo', {});
    expect(states()).toEqual(['planned', 'planned']);
  });

  test('of several that cannot all go there none does', () => {
    const [first, second] = [talk('A'), talk('B')];
    core.call('consultation.moveState', { ids: [first], to: 'held' });
    const refused = core.refusal('consultation.moveState', { ids: [second, first], to: 'held' });
    expect(refused.problems).toMatchObject([{ field: 'to', rule: 'transitionNotDrawn' }]);
    expect(core.rows('consultationMove')).toHaveLength(1);
  });

  test('one day holds for all of them: none before any of them moved', () => {
    const [first, second] = [talk('A'), talk('B')];
    core.call('consultation.moveState', { ids: [first], to: 'held', date: '2024-03-02' });
    core.call('consultation.moveState', { ids: [second], to: 'held', date: '2024-03-10' });
    const close = { ids: [first, second], to: 'closed' as const, date: '2024-03-05' };
    expect(core.refusal('consultation.moveState', close).problems).toMatchObject([
      { field: 'date', rule: 'range', params: { allowed: '2024-03-10' } },
    ]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { actionNumbered, memberNamed } from './scene.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore('2024-03-20T12:00:00.000Z');
});

const action = (number: string, values?: object) => actionNumbered(core, number, values);
const participant = (name: string, values?: object) => memberNamed(core, name, values);
const of = (id: string, asAt: string | null = null) => {
  const found = core.call('planner.get', { asAt }).participants.find((one) => one.id === id);
  return found ?? expect.fail('not in the planner');
};

describe('the planner', () => {
  test('asks about the actions that were proposed or agreed on the day', () => {
    const [open, adopted] = [action('2'), action('1', { isNew: true })];
    const later = action('3', { fromDate: '2024-04-01' });
    core.call('priorityAction.moveState', {
      id: adopted,
      to: 'adopted',
      reason: 'No sub-group',
      date: '2024-03-15',
    });
    const ids = (asAt: string | null) => core.call('planner.get', { asAt }).actions.map(({ id }) => id);
    expect(ids(null)).toEqual([open]);
    expect(ids('2024-03-14')).toEqual([adopted, open]);
    expect(ids('2024-04-01')).toEqual([open, later]);
  });

  test('says who leads, and what was said by the end of the day', () => {
    const groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
    const [coLead, lead, other] = [participant('A'), participant('B'), participant('C')];
    core.create('groupMembership', { groupId, participantId: coLead, role: 'co_lead', since: '2024-03-01' });
    core.create('groupMembership', { groupId, participantId: other, role: 'member', since: '2024-03-01' });
    const [first, second] = [action('1', { groupId }), action('2', { leadIds: [lead] })];
    const say = (stance: 'silent' | 'support', date: string) =>
      core.call('stance.record', {
        date,
        stances: [{ participantId: other, actionId: second, stance }],
      });
    say('silent', '2024-03-01');
    say('support', '2024-03-10');
    expect([of(coLead).leads, of(lead).leads, of(other).leads]).toEqual([[first], [second], []]);
    expect(of(coLead, '2024-02-01').leads).toEqual([]);
    expect(of(other).cells.map((cell) => cell?.stance ?? null)).toEqual([null, 'support']);
    expect(of(other, '2024-03-09').cells.map((cell) => cell?.stance ?? null)).toEqual([null, 'silent']);
    const inGroup = core.call('planner.get', { groupId });
    expect(inGroup.actions.map(({ id }) => id)).toEqual([first]);
    expect(inGroup.participants.map(({ id }) => id).sort()).toEqual([coLead, other].sort());
  });

  test('knows the last talk that took place and those that are planned, as at the day', () => {
    action('1');
    const who = participant('A');
    const talk = (subject: string, startWall: string | null) =>
      core.create('consultation', {
        subject: { en: subject },
        participantIds: [who],
        way: 'call',
        startWall,
        zone: 'Europe/Vienna',
        said: `Said in ${subject}`,
      });
    const first = talk('First', '2024-03-05T10:00');
    const letter = talk('Letter', null);
    const next = talk('Next', '2024-04-02T15:30');
    const off = talk('Off', '2024-03-25T09:00');
    core.call('consultation.moveState', { ids: [first], to: 'held', date: '2024-03-05' });
    core.call('consultation.moveState', { ids: [letter], to: 'held', date: '2024-03-12' });
    core.call('consultation.moveState', { ids: [off], to: 'cancelled', reason: 'Ill' });
    expect(of(who).last).toMatchObject({ id: letter, date: '2024-03-12', said: 'Said in Letter' });
    expect(of(who).planned).toMatchObject([{ id: next, startWall: '2024-04-02T15:30' }]);
    // They were entered on the 20th: a day before knows of none.
    expect(of(who, '2024-03-19')).toMatchObject({ last: null, planned: [] });
    core.call('consultation.moveState', { ids: [letter], to: 'closed', date: '2024-03-20' });
    expect(of(who).last).toMatchObject({ id: letter, date: '2024-03-12' });
  });

  test('counts the days until the next reconvening that is not called off', () => {
    const meeting = (startDate: string) =>
      core.create('reconvening', {
        title: { en: startDate },
        shortTitle: { en: startDate },
        level: 'ministerial',
        mode: 'in_person',
        startDate,
        endDate: startDate,
        zone: 'Europe/Vienna',
      });
    const [past, off, ahead] = [meeting('2024-03-19'), meeting('2024-03-22'), meeting('2024-04-01')];
    core.call('reconvening.moveState', { id: off, to: 'cancelled', reason: 'No host' });
    expect(core.call('planner.get', {}).next).toMatchObject({ id: ahead, days: 12 });
    expect(core.call('planner.get', { asAt: '2024-03-19' }).next).toMatchObject({ id: past, days: 0 });
    expect(core.call('planner.get', { asAt: '2024-04-02' }).next).toBeNull();
  });

  test('leaves out who was only invited, and who has left', () => {
    const actionId = action('1');
    const left = participant('Left');
    participant('Invited', { coalitionStatus: 'invited', memberSince: null });
    core.call('stance.record', { stances: [{ participantId: left, actionId, stance: 'support' }] });
    core.call('membership.record', {
      participantIds: [left],
      date: '2024-03-20',
      status: 'withdrawn',
      reason: 'Note 1',
    });
    expect(core.call('planner.get', {}).participants).toEqual([]);
    expect(core.call('planner.get', { asAt: '2024-03-19' }).participants.map(({ id }) => id)).toEqual([left]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';

let core: TestCore;
let groupId: string;
beforeEach(async () => {
  core = await openTestCore('2027-01-10T12:00:00.000Z');
  core.call('workspace.setHomeZone', { zone: 'Europe/Vienna' });
  groupId = core.create('workingGroup', {
    number: '1',
    name: { en: 'Working Group 1' },
    zone: 'Europe/Vienna',
    languages: ['en', 'fr'],
  });
});

const rule = (values: Partial<InputOf<'rota.plan'>> = {}): InputOf<'rota.plan'> => ({
  groupId,
  title: { en: 'Monthly meeting' },
  rhythm: 'month',
  weekday: 'tuesday',
  week: 'third',
  from: '2027-02-01',
  count: 4,
  startTime: '09:00',
  minutes: 90,
  zone: 'Europe/Vienna',
  status: 'confirmed',
  ...values,
});

describe('the plan of a rota', () => {
  test('marks the week in which New York is five hours behind, and keeps the hour that was typed', () => {
    const plan = core.call('rota.plan', rule());
    expect(
      plan.map(({ date, startUtc, leads }) => [date, startUtc, leads.map(({ hours }) => hours)]),
    ).toEqual([
      ['2027-02-16', '2027-02-16T08:00:00.000Z', []],
      ['2027-03-16', '2027-03-16T08:00:00.000Z', [5]],
      ['2027-04-20', '2027-04-20T07:00:00.000Z', []],
      ['2027-05-18', '2027-05-18T07:00:00.000Z', []],
    ]);
  });

  test('says of an hour that the clock skips or shows twice that nothing is made then, which making refuses', () => {
    const sundays = { rhythm: 'month', weekday: 'sunday', week: 'last', startTime: '02:30' } as const;
    const plan = core.call('rota.plan', rule({ ...sundays, from: '2027-03-01', count: 8 }));
    const odd = plan.filter(({ clock }) => clock !== 'one');
    expect(odd.map(({ date, clock, startUtc }) => [date, clock, startUtc])).toEqual([
      ['2027-03-28', 'skipped', null],
      ['2027-10-31', 'twice', null],
    ]);
    const dates = odd.map(({ date }) => date);
    expect(core.refusal('rota.make', { ...rule(sundays), dates }).problems).toMatchObject([
      { field: 'dates.0.startWall', rule: 'wallTimeSkipped' },
      { field: 'dates.1.startWall', rule: 'wallTimeTwice' },
    ]);
    expect(core.rows('session')).toEqual([]);
  });

  test('knows what the group meets for already, and what its members must be in', () => {
    const participantId = core.create('participant', {
      participantKind: 'state',
      iso3: 'KEN',
      shortName: { en: 'Kenya' },
      formalName: { en: 'Republic of Kenya' },
    });
    const other = core.create('workingGroup', { number: '2', name: { en: 'Working Group 2' } });
    for (const one of [groupId, other]) {
      core.create('groupMembership', { groupId: one, participantId, role: 'co_lead' });
    }
    core.call('rota.make', { ...rule(), dates: ['2027-02-16'] });
    core.call('rota.make', { ...rule({ groupId: other }), dates: ['2027-03-16'] });
    const [february, march, april] = core.call('rota.plan', rule());
    expect(february).toMatchObject({ isThere: true });
    expect(march).toMatchObject({
      isThere: false,
      clashes: [{ groupIds: expect.arrayContaining([groupId, other]) }],
    });
    expect(april).toMatchObject({ isThere: false, clashes: [] });
  });

  test('is refused of a group that is closed, and so is making it', () => {
    core.call('workingGroup.moveState', { id: groupId, to: 'closed', reason: 'Its mandate is over' });
    expect(core.refusal('rota.plan', rule()).problems).toMatchObject([{ rule: 'groupClosed' }]);
    const made = { ...rule(), dates: ['2027-02-16'] };
    expect(core.refusal('rota.make', made).problems).toMatchObject([{ rule: 'groupClosed' }]);
  });
});

test('a rota is made in one deed of the dates that were chosen, and taken back by one undo', () => {
  const { ids } = core.call('rota.make', { ...rule(), dates: ['2027-02-16', '2027-04-20'] });
  expect(core.rows('session').map(({ id }) => id)).toEqual(ids);
  expect(core.rows('session')).toMatchObject([
    {
      groupId,
      startWall: '2027-02-16T09:00',
      endWall: '2027-02-16T10:30',
      status: 'confirmed',
      access: 'members',
      languages: ['en', 'fr'],
    },
    { startWall: '2027-04-20T09:00', startUtc: '2027-04-20T07:00:00.000Z' },
  ]);
  core.call('history.undo', {});
  expect(core.rows('session')).toEqual([]);
  core.call('history.redo', {});
  expect(core.rows('session')).toHaveLength(2);
});

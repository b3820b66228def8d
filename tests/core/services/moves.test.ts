import { beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore('2024-03-01T12:00:00.000Z');
});

const newAction = (values: object = {}) =>
  core.create('priorityAction', {
    number: '1',
    title: { en: 'List new precursors' },
    kind: 'recommendation',
    ...values,
  });
const newForum = () => core.create('forum', { name: { en: 'Commission' }, kind: 'un_policy_body' });
const state = (id: string) => core.get('priorityAction', id)['state'];

describe('a priority action', () => {
  test('goes the ways that are drawn, each move with its day, and is where the last one brought it', () => {
    const id = newAction({ isNew: true });
    core.call('priorityAction.moveState', { id, to: 'agreed', date: '2024-02-10' });
    core.call('priorityAction.moveState', { id, to: 'adopted', date: '2024-02-20' });
    expect(core.get('priorityAction', id)).toMatchObject({ state: 'adopted', stateDate: '2024-02-20' });
    expect(core.rows('actionMove')).toMatchObject([
      { state: 'agreed', date: '2024-02-10', recordedBy: 'Documents officer' },
      { state: 'adopted', date: '2024-02-20' },
    ]);
    core.call('history.undo', {});
    expect(core.get('priorityAction', id)).toMatchObject({ state: 'agreed', stateDate: '2024-02-10' });
    core.call('history.redo', {});
    expect(state(id)).toBe('adopted');
  });

  test('is refused a way that is not drawn, a reason left out, and a day that cannot be', () => {
    const id = newAction({ fromDate: '2024-02-01' });
    const refused = (to: 'done' | 'dropped' | 'agreed', more: object = {}) =>
      core.refusal('priorityAction.moveState', { id, to, ...more }).problems;
    expect(refused('done')).toMatchObject([{ field: 'to', rule: 'transitionNotDrawn' }]);
    expect(refused('dropped')).toMatchObject([{ field: 'reason', rule: 'reasonNeeded' }]);
    expect(refused('agreed', { date: '2024-03-02' })).toMatchObject([{ field: 'date', rule: 'range' }]);
    expect(refused('agreed', { date: '2024-01-31' })).toMatchObject([{ field: 'date', rule: 'range' }]);
    core.call('priorityAction.moveState', { id, to: 'agreed', date: '2024-02-20' });
    const before = { reason: 'No longer needed', date: '2024-02-19' };
    expect(refused('dropped', before)).toMatchObject([
      { field: 'date', rule: 'range', params: { allowed: '2024-02-20' } },
    ]);
    expect(state(id)).toBe('agreed');
  });

  test('is not begun before that either, and not made in a group that is closed; what a closing group leaves is said', () => {
    const id = newAction();
    expect(
      core.refusal('priorityAction.moveState', { id, to: 'under_way', reason: 'By an office' }).problems,
    ).toMatchObject([{ field: 'to', rule: 'foraUnanswered' }]);
    // Said before a reason is asked for.
    expect(core.refusal('priorityAction.moveState', { id, to: 'under_way' }).problems).toMatchObject([
      { field: 'to', rule: 'foraUnanswered' },
    ]);
    core.update('priorityAction', id, { isNew: true });
    core.call('priorityAction.moveState', { id, to: 'under_way', reason: 'By an office' });

    const groupId = core.create('workingGroup', { number: '1', name: { en: 'Group' } });
    core.update('priorityAction', id, { groupId });
    const { notices } = core.call('workingGroup.moveState', { id: groupId, to: 'closed', reason: 'Done' });
    expect(notices).toMatchObject([{ rule: 'actionsOfClosed', params: { count: 1 } }]);
    const values = { number: '2', title: { en: 'Another' }, kind: 'initiative', groupId };
    expect(core.refusal('record.create', { kind: 'priorityAction', values }).problems).toMatchObject([
      { field: 'groupId', rule: 'groupClosedForActions' },
    ]);
  });

  test('is not adopted before it is said how it stands to what exists', () => {
    const id = newAction();
    core.call('priorityAction.moveState', { id, to: 'agreed' });
    const adopt = { id, to: 'adopted' } as const;
    expect(core.refusal('priorityAction.moveState', adopt).problems).toMatchObject([
      { field: 'to', rule: 'foraUnanswered', params: { title: { en: 'List new precursors' } } },
    ]);
    core.create('forumRelation', {
      actionId: id,
      forumId: newForum(),
      relation: 'supports',
      wording: 'Prepares what the Commission votes on',
    });
    core.call('priorityAction.moveState', adopt);
    expect(state(id)).toBe('adopted');
  });

  test('of a group that is closed goes on nowhere, but can still end', () => {
    const groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
    const id = newAction({ groupId });
    core.call('workingGroup.moveState', { id: groupId, to: 'closed', reason: 'Merged' });
    expect(core.refusal('priorityAction.moveState', { id, to: 'agreed' }).problems).toMatchObject([
      { field: 'to', rule: 'groupClosedForActions', params: { group: { en: 'Precursors' } } },
    ]);
    core.call('priorityAction.moveState', { id, to: 'dropped', reason: 'With its group' });
    expect(state(id)).toBe('dropped');
  });

  test('has a number of its own, and who leads it is no partner besides', () => {
    const lead = core.create('participant', {
      participantKind: 'organization',
      shortName: { en: 'UNODC' },
      formalName: { en: 'United Nations Office on Drugs and Crime' },
    });
    const id = newAction({ leadIds: [lead, lead], partnerIds: [lead] });
    expect(core.get('priorityAction', id)).toMatchObject({ leadIds: [lead], partnerIds: [] });
    const again = { number: '1', title: { en: 'Other' }, kind: 'pledge' };
    expect(core.refusal('record.create', { kind: 'priorityAction', values: again }).problems).toMatchObject([
      { field: 'number', rule: 'numberTaken' },
    ]);
  });
});

describe('how something stands to a forum', () => {
  test('is said in words, once for each forum', () => {
    const values = { actionId: newAction(), forumId: newForum(), relation: 'overlaps' };
    const refused = (more: object) =>
      core.refusal('record.create', { kind: 'forumRelation', values: { ...values, ...more } }).problems;
    expect(refused({})).toMatchObject([{ field: 'wording', rule: 'relationWording' }]);
    const id = core.create('forumRelation', { ...values, relation: 'overlaps', wording: 'Faster' });
    expect(refused({ wording: 'Again' })).toMatchObject([{ field: 'forumId', rule: 'duplicate' }]);
    // Taken away, it can be said again.
    core.call('record.delete', { kind: 'forumRelation', ids: [id] });
    core.create('forumRelation', { ...values, relation: 'complements', wording: 'Later' });
    expect(core.rows('forumRelation')).toMatchObject([{ relation: 'complements', wording: 'Later' }]);
  });
});

describe('a commitment', () => {
  const newParticipant = () =>
    core.create('participant', {
      participantKind: 'organization',
      shortName: { en: 'WCO' },
      formalName: { en: 'World Customs Organization' },
    });

  test('is announced, put in writing by a paper, delivered; reports are counted with the last of them', () => {
    const id = core.create('commitment', {
      title: { en: 'Train 200 officers' },
      participantId: newParticipant(),
    });
    core.call('commitment.moveState', { id, to: 'announced', date: '2023-09-18' });
    core.call('commitment.moveState', { id, to: 'confirmed', date: '2023-11-02', evidence: 'NV 12/2023' });
    expect(core.get('commitment', id)).toMatchObject({ state: 'confirmed', stateDate: '2023-11-02' });
    expect(core.rows('commitmentMove')).toMatchObject([{ evidence: null }, { evidence: 'NV 12/2023' }]);
    for (const date of ['2024-02-01', '2024-01-05']) {
      core.create('commitmentReport', { commitmentId: id, date, text: 'Under way' });
    }
    expect(core.rows('commitment')).toMatchObject([{ extras: { reports: 2, lastReport: '2024-02-01' } }]);
    const values = { commitmentId: id, date: '2024-03-02', text: 'Not yet' };
    expect(core.refusal('record.create', { kind: 'commitmentReport', values }).problems).toMatchObject([
      { field: 'date', rule: 'range' },
    ]);
  });

  test('under an embargo names its end, and forgets it once it is public', () => {
    const about = { title: { en: 'Join the network' }, participantId: newParticipant() };
    const embargoed = { ...about, publicity: 'embargoed' as const };
    expect(core.refusal('record.create', { kind: 'commitment', values: embargoed }).problems).toMatchObject([
      { field: 'embargoWall', rule: 'embargoNeeded' },
    ]);
    const id = core.create('commitment', {
      ...embargoed,
      embargoWall: '2024-03-14T10:00',
      embargoZone: 'Europe/Vienna',
    });
    expect(core.get('commitment', id)['embargoUntil']).toBe('2024-03-14T09:00:00.000Z');
    core.update('commitment', id, { publicity: 'public' });
    expect(core.get('commitment', id)).toMatchObject({ embargoWall: null, embargoUntil: null });
  });

  test('of somebody who has left is taken, and that is said', () => {
    const participantId = newParticipant();
    const left = { participantIds: [participantId], date: '2024-02-01', reason: 'By its own letter' };
    core.call('membership.record', { ...left, status: 'withdrawn' });
    const values = { title: { en: 'Late' }, participantId };
    const { notices } = core.call('record.create', { kind: 'commitment', values });
    expect(notices).toMatchObject([{ rule: 'participantLeft' }]);
  });
});

describe('a consultation', () => {
  const talk = (startWall: string, zone: string) =>
    core.create('consultation', {
      subject: { en: 'The actions' },
      participantIds: [
        core.create('participant', {
          participantKind: 'organization',
          shortName: { en: startWall },
          formalName: { en: 'An office' },
        }),
      ],
      way: 'call',
      startWall,
      zone,
    });
  const hold = (...ids: string[]) => ({ ids, to: 'held', reason: '', date: null }) as const;

  test('was held on the day for which it was planned, by its own clock, as long as nobody says otherwise', () => {
    const [two, one, today] = [
      talk('2024-02-20T09:00', 'Europe/Vienna'),
      // At home that is the 22nd.
      talk('2024-02-21T20:00', 'America/Los_Angeles'),
      talk('2024-03-01T09:00', 'Europe/Vienna'),
    ];
    core.call('consultation.moveState', hold(two, one, today));
    expect([two, one, today].map((id) => core.get('consultation', id)['stateDate'])).toEqual([
      '2024-02-20',
      '2024-02-21',
      '2024-03-01',
    ]);
    core.call('history.undo', {});
    core.call('consultation.moveState', { ...hold(two), date: '2024-02-25' });
    expect(core.get('consultation', two)['stateDate']).toBe('2024-02-25');
    expect(
      core.refusal('consultation.moveState', { ...hold(one), date: '2024-02-20' }).problems,
    ).toMatchObject([{ rule: 'notHeldYet' }]);
  });

  test('is not held before its day, by the clock at home', () => {
    const [today, tomorrow] = [
      talk('2024-03-01T17:00', 'Europe/Vienna'),
      talk('2024-03-02T09:00', 'Europe/Vienna'),
    ];
    expect(core.refusal('consultation.moveState', hold(today, tomorrow)).problems).toMatchObject([
      { rule: 'notHeldYet', params: { day: '2024-03-02' } },
    ]);
    expect(core.get('consultation', today)['state']).toBe('planned');
    // In Tokyo it is tomorrow already while it is today at home.
    core.call('consultation.moveState', hold(today, talk('2024-03-02T00:30', 'Asia/Tokyo')));
    expect(core.get('consultation', today)['state']).toBe('held');
  });
});

describe('who leads a group', () => {
  test('is said where it is nobody any more, and where it is one more', () => {
    const groupId = core.create('workingGroup', { number: '1', name: { en: 'Group' } });
    const office = (name: string) =>
      core.create('participant', {
        participantKind: 'organization',
        shortName: { en: name },
        formalName: { en: name },
      });
    const seat = (participantId: string, role: 'co_lead' | 'member') =>
      core.call('record.create', { kind: 'groupMembership', values: { groupId, participantId, role } });
    const first = seat(office('A'), 'co_lead');
    expect(first.notices).toEqual([]);
    const second = seat(office('B'), 'co_lead');
    expect(second.notices).toMatchObject([{ rule: 'ledBySeveral', params: { count: 2 } }]);
    const toMember = (id: string) =>
      core.call('record.update', { kind: 'groupMembership', id, values: { role: 'member' } }).notices;
    expect(toMember(second.id)).toMatchObject([{ rule: 'roleChanges' }]);
    expect(toMember(first.id)).toMatchObject([{ rule: 'roleChanges' }, { rule: 'ledByNobody' }]);
  });
});

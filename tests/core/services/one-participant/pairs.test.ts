import { beforeEach, describe, expect, test } from 'vitest';
import type { PairChoice } from '../../../../shared/contract/shapes/one-participant.ts';
import { openTestCore, type TestCore } from '../../../support/core.ts';
import { putForward, setScene, setStatus } from '../scene.ts';
import { makeOne, secondEntry } from './entries.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let other: string;
let two: { readonly keepId: string; readonly otherId: string };
beforeEach(async () => {
  core = await openTestCore('2024-06-01T12:00:00.000Z');
  scene = setScene(core);
  other = secondEntry(core);
  two = { keepId: scene.kenya, otherId: other };
});

const plan = () => core.call('participant.mergePlan', two);
const pairOf = (kind: string) => plan().pairs.find((pair) => pair.kind === kind) ?? expect.fail(kind);
const merge = (kind: string, choice: PairChoice) => makeOne(core, two, { [pairOf(kind).key]: choice });

/** Two delegations to one meeting; the other has a reply, a head, and somebody who is in both. */
function twoDelegations() {
  const ofKenya = core.create('delegation', { reconveningId: scene.reconvening, participantId: scene.kenya });
  const ofOther = core.create('delegation', {
    reconveningId: scene.reconvening,
    participantId: other,
    attendance: 'confirmed',
    noteVerbale: 'NV 12',
  });
  const seat = (delegationId: string, name: string, role: string) => {
    const id = core.createPerson('delegate', { delegationId, name, role });
    return { id, personId: String(core.get('delegate', id)['personId']) };
  };
  const amina = seat(ofKenya, 'Amina Karim', 'head');
  const brian = seat(ofOther, 'Brian Otieno', 'head');
  core.create('delegate', {
    delegationId: ofOther,
    personId: amina.personId,
    role: 'adviser',
    title: 'Minister',
  });
  return { ofKenya, ofOther, amina, brian };
}
const seated = () =>
  core
    .rows('delegate')
    .map((row) => [row['delegationId'], row['personId'], row['role']].join(' '))
    .toSorted();

describe('Two delegations to one reconvening', () => {
  test('are shown before anything is done, and one of them stands with the people of both', () => {
    const { ofKenya, ofOther, amina, brian } = twoDelegations();
    const pair = pairOf('delegation');
    expect(pair).toMatchObject({
      about: { en: 'Margins of CND 67' },
      keep: [{ id: ofKenya }],
      other: [{ id: ofOther }],
      choices: ['keep', 'other'],
      suggested: 'other',
    });
    expect(pair.other[0]?.facts).toContainEqual({ field: 'attendance', value: 'confirmed' });
    merge('delegation', 'other');
    expect(core.rows('delegation')).toMatchObject([
      { id: ofKenya, participantId: scene.kenya, attendance: 'confirmed', noteVerbale: 'NV 12' },
    ]);
    expect(seated()).toEqual(
      [`${ofKenya} ${amina.personId} adviser`, `${ofKenya} ${brian.personId} head`].toSorted(),
    );
  });

  test('stand as they were before in the one that is kept, where that is chosen', () => {
    const { ofKenya, amina, brian } = twoDelegations();
    merge('delegation', 'keep');
    expect(core.rows('delegation')).toMatchObject([
      { id: ofKenya, attendance: 'invited', noteVerbale: null },
    ]);
    expect(seated()).toEqual(
      [`${ofKenya} ${amina.personId} head`, `${ofKenya} ${brian.personId} alternate`].toSorted(),
    );
  });

  test('are two again with one undo', () => {
    twoDelegations();
    const everything = () => [core.rows('delegation'), seated(), core.rows('participant')];
    const before = JSON.stringify(everything(), withoutTimes);
    merge('delegation', 'other');
    core.call('history.undo', {});
    expect(JSON.stringify(everything(), withoutTimes)).toBe(before);
    core.call('history.redo', {});
    expect(core.rows('delegation')).toHaveLength(1);
  });
});

test('a delegation that came over is the one that the participant has, and it is not invited twice', () => {
  const reconveningId = scene.reconvening;
  const came = core.create('delegation', { reconveningId, participantId: other });
  makeOne(core, two);
  const again = { kind: 'delegation' as const, values: { reconveningId, participantId: scene.kenya } };
  expect(core.refusal('record.create', again).problems).toMatchObject([
    { field: 'participantId', rule: 'duplicate', params: { id: came } },
  ]);
  expect(core.call('delegation.invite', { reconveningId, participantIds: [scene.kenya] })).toMatchObject({
    invited: 0,
    already: 1,
  });
});

describe('What both have said of one text', () => {
  let documentId: string;
  beforeEach(() => {
    documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    core.create('documentVersion', { documentId, label: 'Final', date: '2024-03-01' });
  });
  const say = (who: string, value: string, date: string) =>
    core.call('endorsement.record', {
      documentId,
      participantIds: [who],
      date,
      steps: [{ axis: 'position', value }],
      reason: 'As was told',
    });
  const standing = () =>
    core
      .call('tally.get', { documentId })
      .standings.find(({ participantId }) => participantId === scene.kenya)?.position;

  test('stands together, each on its day, where one can follow the other', () => {
    say(scene.kenya, 'invited', '2024-03-02');
    say(other, 'endorsed', '2024-04-02');
    const pair = pairOf('endorsementStep');
    expect(pair).toMatchObject({ choices: ['both', 'keep', 'other'], suggested: 'both', bound: null });
    merge('endorsementStep', 'both');
    expect(standing()).toBe('endorsed');
    expect(core.call('tally.get', { documentId }).standings).toHaveLength(2);
    expect(core.call('tally.get', { documentId, asAt: '2024-03-20' }).standings).toContainEqual(
      expect.objectContaining({ participantId: scene.kenya, position: 'invited' }),
    );
  });

  test('is chosen from where it cannot follow, and the rest is taken back', () => {
    say(scene.kenya, 'endorsed', '2024-04-02');
    say(other, 'invited', '2024-05-02');
    const pair = pairOf('endorsementStep');
    expect(pair).toMatchObject({ choices: ['keep', 'other'], bound: 'notDrawn' });
    const choices = { [pairOf('participant').key]: 'keep', [pair.key]: 'both' } as const;
    expect(core.refusal('participant.merge', { ...two, choices }).problems).toMatchObject([
      { rule: 'mergeUnseen' },
    ]);
    merge('endorsementStep', 'keep');
    expect(standing()).toBe('endorsed');
    expect(core.rows('endorsementStep').every((row) => row['participantId'] === scene.kenya)).toBe(true);
    core.call('history.undo', {});
    expect(core.rows('endorsementStep').filter((row) => row['participantId'] === other)).toHaveLength(1);
  });

  test('is not set aside where a sheet was issued upon it', () => {
    say(scene.kenya, 'considering', '2024-03-02');
    say(other, 'invited', '2024-03-01');
    const [version] = core.rows('documentVersion');
    const draft = { documentId, versionId: version?.id ?? '', language: 'en', paper: 'A4' } as const;
    core.call('signOff.issue', draft);
    expect(pairOf('endorsementStep')).toMatchObject({ choices: ['both'], bound: 'issued' });
  });
});

describe('What both have said of one action, and are to the coalition', () => {
  test('is the last of it, or that of the one that is chosen', () => {
    const actionId = core.create('priorityAction', {
      number: '1',
      title: { en: 'Data' },
      kind: 'initiative',
    });
    const say = (participantId: string, stance: 'support' | 'oppose', date: string) =>
      core.call('stance.record', { date, stances: [{ participantId, actionId, stance }] });
    say(scene.kenya, 'oppose', '2024-03-01');
    say(other, 'support', '2024-04-01');
    const cell = () =>
      core.call('matrix.get', {}).participants.find(({ id }) => id === scene.kenya)?.cells[0]?.stance;
    merge('stance', 'both');
    expect(cell()).toBe('support');
    core.call('history.undo', {});
    expect(core.call('matrix.get', {}).participants).toHaveLength(2);
    merge('stance', 'keep');
    expect(cell()).toBe('oppose');
  });

  test('follows from the steps of both, also after undo', () => {
    setStatus(core, other, 'member');
    makeOne(core, two);
    expect(core.get('participant', scene.kenya)).toMatchObject({ coalitionStatus: 'member' });
    expect(core.get('participant', other)).toMatchObject({ coalitionStatus: 'invited' });
    core.call('history.undo', {});
    expect(core.get('participant', scene.kenya)).toMatchObject({ coalitionStatus: 'invited' });
    expect(core.get('participant', other)).toMatchObject({ coalitionStatus: 'member' });
  });
});

describe('Of two entries with a membership each', () => {
  const becomes = () => plan().becomes;
  const status = () => core.get('participant', scene.kenya)['coalitionStatus'];

  test('the kept one stays a member, though the other was made a partner later', () => {
    setStatus(core, scene.kenya, 'member', '2024-03-01');
    setStatus(core, other, 'partner', '2024-05-01');
    expect(pairOf('membershipStep').suggested).toBe('keep');
    const partner = { was: 'member', status: 'partner', from: '2024-05-01' };
    expect(becomes()).toEqual([
      { choice: 'other', ...partner },
      { choice: 'both', ...partner },
    ]);
    makeOne(core, two);
    expect(status()).toBe('member');
  });

  test('the higher of the two is proposed, and that it will be something else is said', () => {
    setStatus(core, scene.kenya, 'observer', '2024-05-01');
    setStatus(core, other, 'member', '2024-03-01');
    expect(pairOf('membershipStep').suggested).toBe('other');
    expect(becomes()).toEqual([{ choice: 'other', was: 'observer', status: 'member', from: '2024-03-01' }]);
    makeOne(core, two);
    expect(status()).toBe('member');
  });

  test('what comes over where only the other one has steps is said too', () => {
    setStatus(core, other, 'member', '2024-03-01');
    expect(becomes()).toContainEqual({
      choice: 'both',
      was: 'invited',
      status: 'member',
      from: '2024-03-01',
    });
  });
});

test('memberships of a group at one time become one; those of other times follow each other', () => {
  const groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
  const seat = (participantId: string, since: string, until: string | null, role: 'member' | 'co_lead') =>
    core.create('groupMembership', { groupId, participantId, since, until, role });
  const kept = seat(scene.kenya, '2024-03-01', null, 'member');
  seat(other, '2024-04-01', null, 'co_lead');
  const early = seat(other, '2023-01-01', '2023-12-31', 'member');
  merge('groupMembership', 'keep');
  expect(
    core
      .rows('groupMembership')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([early, kept].toSorted());
});

test('a person who was a focal point of both is one once, and goes on to hold what they held', () => {
  const first = core.createPerson('focalPoint', { participantId: scene.kenya, name: 'Amina Karim' });
  const personId = String(core.get('focalPoint', first)['personId']);
  const second = core.create('focalPoint', { participantId: other, personId, office: 'Minister' });
  const role = core.create('focalPointRole', { participantId: other, title: 'Legal', heldById: second });
  makeOne(core, two);
  expect(core.rows('focalPoint')).toMatchObject([{ id: first, office: 'Minister' }]);
  expect(core.get('focalPointRole', role)).toMatchObject({ participantId: scene.kenya, heldById: first });
});

test('names that differ are chosen, and what only the other entry says is taken over', () => {
  core.update('participant', other, {
    shortName: { en: 'Kenya, Republic of', fr: 'Kenya', ar: 'كينيا' },
    notes: 'Write to the mission',
  });
  const { pairs } = plan();
  expect(pairs).toMatchObject([{ kind: 'participant', keep: [{ facts: [{ field: 'shortName' }] }] }]);
  makeOne(core, two);
  expect(core.get('participant', scene.kenya)).toMatchObject({
    shortName: { en: 'Kenya', fr: 'Kenya', ar: 'كينيا' },
    notes: 'Write to the mission',
    regionalGroup: 'African',
  });
});

test('nothing is decided unseen: what has come since the two were looked at is refused', () => {
  const { pairs } = plan();
  core.create('delegation', { reconveningId: scene.reconvening, participantId: scene.kenya });
  core.create('delegation', { reconveningId: scene.reconvening, participantId: other });
  const choices = Object.fromEntries(pairs.map(({ key, suggested }) => [key, suggested]));
  expect(core.refusal('participant.merge', { ...two, choices }).problems).toMatchObject([
    { rule: 'mergeUnseen' },
  ]);
});

test('what came under a pair that was looked at already is refused too', () => {
  const actionId = core.create('priorityAction', { number: '1', title: { en: 'Data' }, kind: 'initiative' });
  const say = (participantId: string, date: string) =>
    core.call('stance.record', { date, stances: [{ participantId, actionId, stance: 'support' }] });
  say(scene.kenya, '2024-03-01');
  say(other, '2024-04-01');
  const choices = Object.fromEntries(plan().pairs.map(({ key, suggested }) => [key, suggested]));
  say(other, '2024-05-01');
  expect(core.refusal('participant.merge', { ...two, choices }).problems).toMatchObject([
    { rule: 'mergeUnseen' },
  ]);
  makeOne(core, two);
  expect(core.rows('stance')).toHaveLength(3);
});

test('notes and texts of two that become one are shown, and notes on somebody who is in both are kept', () => {
  const reconveningId = scene.reconvening;
  const personId = core.create('person', { name: 'Amina Karim' });
  for (const [participantId, notes] of [
    [scene.kenya, 'By the gate'],
    [other, 'Needs a visa'],
  ] as const) {
    const delegationId = core.create('delegation', { reconveningId, participantId, notes });
    core.create('delegate', { delegationId, personId, notes });
  }
  const groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
  core.create('groupMembership', { groupId, participantId: scene.kenya, source: 'The letter' });
  core.create('groupMembership', { groupId, participantId: other, source: 'The call', notes: 'As told' });
  const shown = ({ keep, other: theirs }: ReturnType<typeof pairOf>) =>
    [...keep, ...theirs].flatMap(({ facts }) => facts.map(({ value }) => value));
  expect(shown(pairOf('delegation'))).toEqual(expect.arrayContaining(['By the gate', 'Needs a visa']));
  expect(shown(pairOf('groupMembership'))).toEqual(
    expect.arrayContaining(['The letter', 'The call', 'As told']),
  );
  makeOne(core, two);
  expect(core.rows('delegate')).toMatchObject([{ notes: 'By the gate\n\nNeeds a visa' }]);
});

test('who leads an action of which the other was a partner leads it, and the preview says so', () => {
  const [led, joined] = [
    { leadIds: [scene.kenya], partnerIds: [other, scene.france] },
    { leadIds: [other], partnerIds: [scene.kenya] },
  ].map((who, at) =>
    core.create('priorityAction', { number: `${at}`, title: { en: 'Data' }, kind: 'initiative', ...who }),
  );
  expect(plan().warnings).toContain('leadAndPartner');
  makeOne(core, two);
  expect(core.get('priorityAction', led ?? '')).toMatchObject({
    leadIds: [scene.kenya],
    partnerIds: [scene.france],
  });
  expect(core.get('priorityAction', joined ?? '')).toMatchObject({ leadIds: [scene.kenya], partnerIds: [] });
});

test('nobody speaks on behalf of itself, or stands right after itself', () => {
  const commitment = core.create('commitment', {
    title: { en: 'A laboratory' },
    participantId: scene.kenya,
    withIds: [other, scene.france],
  });
  core.create('orderException', { participantId: other, afterId: scene.kenya, reason: 'By mistake' });
  makeOne(core, two);
  expect(core.get('commitment', commitment)).toMatchObject({ withIds: [scene.france] });
  expect(core.rows('orderException')).toEqual([]);
});

function withoutTimes(key: string, value: unknown): unknown {
  return key === 'changedAt' ? undefined : value;
}

import { beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../support/core.ts';
import { putForward, sessionValues, setScene, setStatus } from '../scene.ts';
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

const refused = (keepId: string, otherId: string) =>
  core.refusal('participant.merge', { keepId, otherId }).problems.map(({ field, rule }) => [field, rule]);
const organization = (name: string) =>
  core.create('participant', {
    participantKind: 'organization',
    shortName: { en: name },
    formalName: { en: name },
  });

describe('Two participants', () => {
  test('are not one where both have codes of the table of States, nor where it is one entry', () => {
    expect(refused(scene.kenya, scene.france)).toEqual([['otherId', 'twoStates']]);
    expect(refused(scene.kenya, scene.kenya)).toEqual([['otherId', 'sameParticipant']]);
    expect(core.call('participant.mergePlan', { keepId: scene.kenya, otherId: scene.france })).toMatchObject({
      refusals: [{ rule: 'twoStates', params: { iso3: 'KEN', otherIso3: 'FRA' } }],
      pairs: [],
    });
  });

  test('become the State: not the organization it was entered as, nor the one with a mistyped code', () => {
    const entered = organization('Kenya');
    expect(refused(entered, scene.kenya)).toEqual([['keepId', 'keepState']]);
    expect(refused(other, scene.kenya)).toEqual([['keepId', 'keepState']]);
    expect(core.call('participant.mergePlan', { keepId: scene.kenya, otherId: entered }).warnings).toEqual([
      'kindsDiffer',
    ]);
    expect(core.call('participant.mergePlan', two).warnings).toEqual(['codeUnknown']);
    makeOne(core, { keepId: scene.kenya, otherId: entered });
    makeOne(core, { keepId: organization('UNODC'), otherId: organization('UN Office on Drugs and Crime') });
  });

  test('are counted before: what comes over, and what stays', () => {
    core.create('task', { title: { en: 'Write' }, participantId: other });
    core.create('task', { title: { en: 'Call' }, participantId: other });
    core.create('consultation', { subject: { en: 'Data' }, participantIds: [other], way: 'call' });
    expect(core.call('participant.mergePlan', two)).toMatchObject({
      follows: [
        { kind: 'consultation', count: 1 },
        { kind: 'task', count: 2 },
      ],
      stays: [],
    });
  });
});

describe('An entry that is the same as another one', () => {
  test('is in no list, and is read as it was, with its history', () => {
    makeOne(core, two);
    expect(core.rows('participant').map(({ id }) => id)).not.toContain(other);
    expect(core.call('record.list', { kind: 'participant' })).toMatchObject({ total: 2, all: 2 });
    expect(
      core.call('record.list', { kind: 'participant', where: { sameAsId: [scene.kenya] } }).rows,
    ).toMatchObject([{ id: other, shortName: { en: 'Kenya (again)' } }]);
    expect(core.get('participant', other)).toMatchObject({
      shortName: { en: 'Kenya (again)' },
      sameAsId: scene.kenya,
      titles: { sameAs: { en: 'Kenya' } },
    });
    expect(core.call('history.list', { kind: 'participant', id: other }).length).toBeGreaterThan(3);
  });

  test('leads to the one that is kept by its name, and nothing new is said of it', () => {
    makeOne(core, two);
    expect(core.call('record.named', { kind: 'participant', texts: ['Kenya (again)'] })).toEqual([
      [scene.kenya],
    ]);
    const actionId = core.create('priorityAction', {
      number: '1',
      title: { en: 'Data' },
      kind: 'initiative',
    });
    const merged = [{ rule: 'mergedAway', params: { into: { en: 'Kenya' } } }];
    const task = { title: { en: 'Write' }, participantId: other };
    expect(core.refusal('record.create', { kind: 'task', values: task }).problems).toMatchObject(merged);
    const stances = [{ participantId: other, actionId, stance: 'support' as const }];
    expect(core.refusal('stance.record', { stances }).problems).toMatchObject(merged);
    const step = { participantIds: [other], date: '2024-05-01', status: 'member' as const };
    expect(core.refusal('membership.record', step).problems).toMatchObject(merged);
    const invitation = { reconveningId: scene.reconvening, participantIds: [other] };
    expect(core.refusal('delegation.invite', invitation).problems).toMatchObject(merged);
    const documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    const said = { date: '2024-05-01', steps: [{ axis: 'position' as const, value: 'considering' }] };
    expect(
      core.refusal('endorsement.record', { documentId, participantIds: [other], ...said }).problems,
    ).toMatchObject(merged);
  });

  test('is neither deleted nor made one with a third; who stands for it is', () => {
    makeOne(core, two);
    expect(core.refusal('record.delete', { kind: 'participant', ids: [other] }).problems).toMatchObject([
      { rule: 'mergedAwayStays' },
    ]);
    expect(refused(scene.france, other)).toEqual([['otherId', 'mergedElsewhere']]);
    const third = organization('Kenya');
    makeOne(core, { keepId: scene.kenya, otherId: third });
    expect(
      core
        .rows('participant')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([scene.france, scene.kenya].toSorted());
  });
});

describe('What was issued', () => {
  function handOut(participantId: string) {
    const delegation = core.rows('delegation').find((row) => row['participantId'] === participantId);
    const { dispatch } = core.call('calendar.build', {
      scope: 'delegation',
      delegationId: delegation?.id ?? '',
    });
    core.call('dispatch.record', { ...dispatch, channel: 'mail' });
    return dispatch.items.flatMap((item) => ('sequence' in item ? [item.sequence] : []));
  }
  const recipients = () => core.rows('dispatch').map((row) => row['recipientId']);

  beforeEach(() => {
    core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed' });
    core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: other,
      attendance: 'confirmed',
    });
  });
  const outbox = () => core.call('outbox.get', { reconveningId: scene.reconvening });

  test('names whom it named, and who holds it is told no more than what changed', () => {
    handOut(other);
    expect(outbox()).toEqual([]);
    makeOne(core, two);
    expect(recipients()).toEqual([other]);
    expect(outbox()).toEqual([]);
    const [session] = core.rows('session');
    core.update('session', session?.id ?? '', { endWall: '2024-03-14T12:00' });
    expect(outbox()).toMatchObject([{ participantId: scene.kenya, news: [{ news: 'changed' }] }]);
    expect(handOut(scene.kenya)).toEqual([1]);
    expect(recipients()).toEqual([other, scene.kenya]);
  });

  test('keeps two from being taken apart again, once it went to what they were made into', () => {
    makeOne(core, two);
    handOut(scene.kenya);
    const deed = core
      .call('history.deeds', { limit: 50 })
      .deeds.find(({ name }) => name === 'participant.merge');
    expect(core.refusal('history.take-back', { commandId: deed?.commandId ?? '' }).problems).toMatchObject([
      { rule: 'toldUpon' },
    ]);
    expect(core.call('history.status', {}).undo?.name).not.toBe('participant.merge');
  });

  test('keeps a chain together too: what the last was told binds all that it was made of', () => {
    makeOne(core, two);
    const third = organization('Kenya');
    makeOne(core, { keepId: scene.kenya, otherId: third });
    handOut(scene.kenya);
    const [first, second] = [organization('UNODC'), organization('UNODC, Vienna')];
    const last = organization('Office on Drugs');
    const reconveningId = scene.reconvening;
    core.create('delegation', { reconveningId, participantId: first, attendance: 'confirmed' });
    makeOne(core, { keepId: second, otherId: first });
    makeOne(core, { keepId: last, otherId: second });
    handOut(last);
    const { deeds } = core.call('history.deeds', { limit: 50 });
    const merges = deeds.filter(({ name }) => name === 'participant.merge');
    expect(merges).toHaveLength(4);
    for (const { commandId } of merges) {
      expect(core.refusal('history.take-back', { commandId }).problems).toMatchObject([{ rule: 'toldUpon' }]);
    }
  });

  test('before they were made one binds nothing: they are taken apart as they were', () => {
    setStatus(core, other, 'member');
    handOut(other);
    makeOne(core, two);
    core.call('history.undo', {});
    expect(core.rows('delegation')).toMatchObject([{ participantId: other }]);
    expect(outbox()).toEqual([]);
  });

  test('is signed on a row that was printed under the old name', () => {
    const documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-03-01' });
    const draft = { documentId, versionId, language: 'en', paper: 'A4' } as const;
    const { id: sheetId } = core.call('signOff.issue', draft);
    makeOne(core, two);
    const rows = core.get('signOffSheet', sheetId)['rows'];
    expect(rows).toContainEqual(expect.objectContaining({ participantId: other }));
    const row = JSON.parse(JSON.stringify(rows)).find(
      (one: { participantId: string }) => one.participantId === other,
    );
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      date: '2024-06-01',
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'formality', value: 'signed' },
      ],
      sheetId,
      sheetRow: row.row,
    });
    expect(core.call('tally.get', { documentId }).standings).toContainEqual(
      expect.objectContaining({ participantId: scene.kenya, position: 'endorsed', formality: 'signed' }),
    );
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { PairChoice } from '../../../../shared/contract/shapes/one-participant.ts';
import type { CoreCaller } from '../../../support/core.ts';
import { setScene } from '../scene.ts';
import { makeOne, organization } from './entries.ts';
import { twoLaptops, type TwoLaptops } from './two-laptops.ts';

/** Two entries of one organization with one of everything each, on two laptops. */
let laptops: TwoLaptops;
let scene: ReturnType<typeof setScene>;
let first: string;
let second: string;
let actionId: string;
let groupId: string;
const here = <T>(work: (core: CoreCaller) => T): Promise<T> => laptops.here(work);
const there = <T>(work: (core: CoreCaller) => T): Promise<T> => laptops.there(work);
const meet = () => laptops.meet();

beforeEach(async () => {
  laptops = await twoLaptops();
  await here((core) => {
    scene = setScene(core);
    first = organization(core, 'UNODC');
    second = organization(core, 'UNODC, Vienna');
    actionId = core.create('priorityAction', { number: '1', title: { en: 'Data' }, kind: 'initiative' });
    groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
    const personId = core.create('person', { name: 'Amina Karim' });
    for (const [at, participantId] of [first, second].entries()) {
      core.call('membership.record', {
        participantIds: [participantId],
        date: `2024-01-0${at + 1}`,
        status: 'member',
        reason: 'As was agreed',
      });
      core.call('stance.record', {
        date: '2024-02-01',
        stances: [{ participantId, actionId, stance: 'support' }],
      });
      core.create('groupMembership', { groupId, participantId });
      core.create('orderException', { participantId, reason: 'The host' });
      core.create('focalPoint', { participantId, personId });
      const delegationId = core.create('delegation', { reconveningId: scene.reconvening, participantId });
      core.create('delegate', { delegationId, personId });
      core.createPerson('delegate', { delegationId, name: `Delegate ${at + 1}` });
    }
  });
  laptops.part();
});

const KINDS_OF_PAIRS = [
  'membershipStep',
  'stance',
  'groupMembership',
  'orderException',
  'focalPoint',
  'delegation',
] as const;

/** Makes one of the two into the other, with one choice for all that is of the records. */
function merge(core: CoreCaller, keepId: string, choice: PairChoice) {
  const otherId = keepId === first ? second : first;
  const { pairs } = core.call('participant.mergePlan', { keepId, otherId });
  const choices = Object.fromEntries(pairs.map(({ key }) => [key, choice]));
  return core.call('participant.merge', { keepId, otherId, choices });
}
const counts = (core: CoreCaller) => KINDS_OF_PAIRS.map((kind) => [kind, core.rows(kind).length]);
const ONE_OF_EACH = KINDS_OF_PAIRS.map((kind) => [kind, 1]);
const delegates = (core: CoreCaller) =>
  core.rows('delegate').map((row) => String(row.titles['person']?.en ?? ''));
const left = (core: CoreCaller) => core.call('participant.leftBehind', {});
const bringOver = (core: CoreCaller) =>
  left(core).forEach(({ id, intoId }) => makeOne(core, { keepId: intoId, otherId: id }));

describe('Two laptops that have made the same two one', () => {
  test.each<[string, boolean, PairChoice, PairChoice]>([
    ['the same kept, what stands chosen otherwise', true, 'keep', 'other'],
    ['the same kept, the other way round', true, 'other', 'keep'],
    ['each the one into the other', false, 'keep', 'keep'],
    ['each the one into the other, with what is of the one that goes', false, 'other', 'other'],
  ])('have one of everything: %s', async (_name, isSameKept, mine, theirs) => {
    await here((core) => merge(core, first, mine));
    await there((core) => merge(core, isSameKept ? first : second, theirs));
    const { conflicts } = await meet();
    expect(await here(counts)).toEqual(ONE_OF_EACH);
    if (isSameKept || mine === 'keep') expect(conflicts).not.toEqual([]);
    await here(bringOver);
    await meet();
    expect(await there(left)).toEqual([]);
    expect(await there(counts)).toEqual(ONE_OF_EACH);
    expect((await there(delegates)).toSorted()).toEqual(['Amina Karim', 'Delegate 1', 'Delegate 2']);
  });

  test('are told on Home what they chose otherwise, and choose there', async () => {
    await here((core) => merge(core, first, 'keep'));
    await there((core) => merge(core, first, 'other'));
    await meet();
    const [entry] = await here(left);
    expect(entry).toMatchObject({ id: second, intoId: first });
    expect(entry?.opposed.map(({ kind }) => kind).toSorted()).toEqual([
      'groupMembership',
      'membershipStep',
      'orderException',
      'stance',
    ]);
    const [stood] = await here((core) => core.rows('membershipStep'));
    await here((core) => merge(core, first, 'other'));
    await meet();
    expect(await there(left)).toEqual([]);
    expect(await there(counts)).toEqual(ONE_OF_EACH);
    const [stands] = await there((core) => core.rows('membershipStep'));
    expect(stands?.id).not.toBe(stood?.id);
    expect(stands).toMatchObject({ participantId: first });
  });

  test('take it back with a sentence where both have done it, and undo goes on to what was before', async () => {
    await there((core) => core.create('task', { title: { en: 'Call' } }));
    await here((core) => merge(core, first, 'keep'));
    await there((core) => merge(core, first, 'other'));
    await meet();
    await there((core) => {
      const { deeds } = core.call('history.deeds', { limit: 50 });
      const deed = deeds.find(({ name }) => name === 'participant.merge');
      expect(core.refusal('history.take-back', { commandId: deed?.commandId ?? '' }).code).toBe('CONFLICT');
      expect(core.call('history.status', {}).undo?.name).toBe('record.create');
    });
  });

  test('have both again once the one takes back what only it did', async () => {
    await here((core) => merge(core, first, 'keep'));
    await there((core) => core.create('task', { title: { en: 'Call' } }));
    await meet();
    await here((core) => core.call('history.undo', {}));
    await meet();
    expect(await there(counts)).toEqual(KINDS_OF_PAIRS.map((kind) => [kind, 2]));
  });
});

describe('What another laptop hangs on something that gave way here', () => {
  const mergesHere = () => here((core) => merge(core, first, 'keep'));
  const gone = async (kind: 'delegation' | 'focalPoint') =>
    there((core) => core.rows(kind).find((row) => row['participantId'] === second)?.id ?? '');

  test('is said on Home, and is brought over: a delegate, with one head in the end, and a role', async () => {
    const [delegationId, focalPointId] = [await gone('delegation'), await gone('focalPoint')];
    await mergesHere();
    await there((core) => {
      core.createPerson('delegate', { delegationId, name: 'Late Delegate', role: 'head' });
      core.create('focalPointRole', { participantId: second, title: 'Legal', heldById: focalPointId });
    });
    await meet();
    const [entry] = await here(left);
    expect(entry?.records).toEqual([
      { kind: 'focalPointRole', count: 1 },
      { kind: 'delegate', count: 1 },
    ]);
    await here(bringOver);
    await meet();
    await there((core) => {
      expect(left(core)).toEqual([]);
      const [delegation] = core.rows('delegation');
      const [point] = core.rows('focalPoint');
      const late = core.rows('delegate').find((row) => row.titles['person']?.en === 'Late Delegate');
      expect(late).toMatchObject({ delegationId: delegation?.id });
      expect(core.rows('focalPointRole')).toMatchObject([{ participantId: first, heldById: point?.id }]);
    });
  });

  test('takes up again what it hung on, where nothing of it is there any more', async () => {
    const delegationId = await gone('delegation');
    await mergesHere();
    await here((core) => {
      const ids = core.rows('delegation').map(({ id }) => id);
      core.call('record.delete', { kind: 'delegation', ids });
    });
    await there((core) => core.createPerson('delegate', { delegationId, name: 'Late Delegate' }));
    await meet();
    expect(await there(left)).toMatchObject([{ records: [{ kind: 'delegate', count: 1 }] }]);
    await there(bringOver);
    await meet();
    await here((core) => {
      expect(left(core)).toEqual([]);
      expect(core.rows('delegation')).toMatchObject([{ id: delegationId, participantId: first }]);
      expect(delegates(core)).toEqual(['Late Delegate']);
    });
  });
});

test('what was accepted here and let go there is accepted, and makes no second commitment', async () => {
  const title = { en: 'A laboratory' };
  const id = await here((core) => {
    const talk = { subject: { en: 'Data' }, participantIds: [first], way: 'call' as const };
    const consultationId = core.create('consultation', talk);
    return core.create('suggestion', { consultationId, participantId: first, what: 'commitment', title });
  });
  laptops.part();
  const accept = { id, values: { title, participantId: first } };
  await here((core) => core.call('suggestion.acceptCommitment', accept));
  await there((core) => core.call('suggestion.moveState', { id, to: 'let_go', reason: 'Not now' }));
  await meet();
  await there((core) => {
    expect(core.get('suggestion', id)).toMatchObject({ state: 'accepted' });
    expect(core.rows('commitment')).toHaveLength(1);
    const again = { id, to: 'open' as const, reason: 'After all' };
    expect(core.refusal('suggestion.moveState', again).problems).toHaveLength(1);
    expect(core.refusal('suggestion.acceptCommitment', accept).problems).toHaveLength(1);
  });
});

describe('The one that is kept', () => {
  test('is there still where another laptop has deleted it, with all that came over', async () => {
    await here((core) => merge(core, first, 'keep'));
    await there((core) => {
      for (const kind of ['delegation', 'focalPoint', 'groupMembership', 'orderException'] as const) {
        const ids = core.rows(kind).flatMap((row) => (row['participantId'] === first ? [row.id] : []));
        core.call('record.delete', { kind, ids });
      }
      // What it said of an action was taken back before.
      core.call('history.take-back', { commandId: saidOf(core, first) });
      core.call('record.delete', { kind: 'participant', ids: [first] });
    });
    await meet();
    const listed = await here((core) => core.rows('participant').map(({ id }) => id));
    expect(listed).toContain(first);
    expect(listed).not.toContain(second);
    expect(await here(left)).toMatchObject([{ id: second, intoId: first, isDeleted: true }]);
    await here(bringOver);
    await meet();
    expect(await there(left)).toEqual([]);
    expect((await there(delegates)).toSorted()).toEqual(['Delegate 2']);
    expect(await there((core) => core.rows('delegation'))).toMatchObject([{ participantId: first }]);
    // To take apart what was made one hides again who was deleted.
  });
});

/** The deed by which a participant's stance was recorded. */
function saidOf({ rows, call }: CoreCaller, participantId: string): string {
  const id = rows('stance').find((row) => row['participantId'] === participantId)?.id ?? '';
  return call('history.list', { kind: 'stance', id }).at(-1)?.deed.commandId ?? '';
}

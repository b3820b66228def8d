import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, setScene, setStatus } from './scene.ts';

type Said = Omit<InputOf<'endorsement.record'>, 'documentId' | 'participantIds'>;

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let documentId: string;
let zero: string;
let final: string;
beforeEach(async () => {
  core = await openTestCore('2024-01-01T12:00:00.000Z');
  scene = setScene(core);
  core.setNow('2024-06-01T12:00:00.000Z');
  documentId = putForward(
    core,
    core.create('document', {
      symbol: 'GC/2024/1',
      title: { en: 'Joint statement' },
      kind: 'joint_statement',
      reconveningId: scene.reconvening,
      target: 2,
    }),
  );
  const version = (label: string, date: string, change: 'editorial' | 'substantive') =>
    core.create('documentVersion', { documentId, label, date, change });
  zero = version('Zero draft', '2024-02-01', 'substantive');
  final = version('Final', '2024-03-01', 'substantive');
});

const input = (said: Said, participantIds = [scene.kenya]) => ({ documentId, participantIds, ...said });
const say = (said: Said, who?: string[]) => core.call('endorsement.record', input(said, who));
const refused = (said: Said, who?: string[]) => core.refusal('endorsement.record', input(said, who)).problems;
const tally = (asAt: string | null = null, audience: 'internal' | 'public' = 'internal') =>
  core.call('tally.get', { documentId, asAt, audience });
const standing = (participantId: string, asAt: string | null = null, audience?: 'public') =>
  tally(asAt, audience).standings.find((one) => one.participantId === participantId);
const position = (value: string): Said['steps'][number] => ({ axis: 'position', value });
const refusedText = (versionId: string) =>
  core.refusal('record.create', { kind: 'paragraph', values: { versionId, label: 'OP9' } }).problems;
const inWriting: Said['steps'] = [
  position('endorsed'),
  { axis: 'formality', value: 'in_writing' },
  { axis: 'publicity', value: 'public' },
];

describe('an endorsement', () => {
  it('moves only the axes that were spoken of, at the dates on which they were', () => {
    say({ steps: [position('invited')], date: '2024-02-10' });
    say({
      steps: [position('endorsed'), { axis: 'formality', value: 'oral' }],
      date: '2024-03-15',
      place: 'In the room',
    });
    say({ steps: [{ axis: 'formality', value: 'in_writing' }], date: '2024-04-02', evidence: 'NV 12/2024' });
    expect(standing(scene.kenya, '2024-02-09')).toMatchObject({ position: 'not_approached' });
    expect(standing(scene.kenya, '2024-02-10')).toMatchObject({ position: 'invited', formality: null });
    expect(standing(scene.kenya, '2024-04-01')).toMatchObject({ formality: 'oral', counted: false });
    expect(standing(scene.kenya)).toMatchObject({
      formality: 'in_writing',
      counted: true,
      lastStep: '2024-04-02',
    });
  });

  it('is recorded for several participants in one deed, and taken back as one', () => {
    const answer = say({ steps: [position('invited')], date: '2024-02-10' }, [
      scene.kenya,
      scene.france,
      scene.kenya,
    ]);
    expect(answer.steps).toBe(2);
    core.call('history.undo', {});
    expect(tally().byPosition).toContainEqual({ value: 'not_approached', count: 2 });
    core.call('history.redo', {});
    expect(tally().byPosition).toContainEqual({ value: 'invited', count: 2 });
  });

  it('says who recorded it', () => {
    say({ steps: [position('invited')], date: '2024-02-10' });
    expect(core.rows('endorsementStep')).toMatchObject([
      { recordedBy: 'Documents officer', value: 'invited' },
    ]);
  });

  it('is refused for all when one of them may not move so', () => {
    say({ steps: [position('declined')], date: '2024-02-10' });
    const steps = [position('no_reply')];
    expect(refused({ steps, date: '2024-02-11' }, [scene.france, scene.kenya])).toMatchObject([
      {
        field: 'position',
        rule: 'stepNotDrawn',
        params: { from: 'not_approached', participant: { en: 'France' } },
      },
    ]);
    expect(core.rows('endorsementStep')).toHaveLength(1);
  });

  it('needs a reason to open an end again', () => {
    say({ steps: [position('declined')], date: '2024-02-10' });
    const again = { steps: [position('considering')], date: '2024-02-20' };
    expect(refused(again)).toMatchObject([
      { field: 'reason', rule: 'reasonNeeded', params: { from: 'declined', to: 'considering' } },
    ]);
    say({ ...again, reason: 'New instructions from the capital' });
    expect(standing(scene.kenya)).toMatchObject({ position: 'considering' });
  });

  it.each([
    ['endorsed', 'considering'],
    ['declined', 'endorsed'],
    ['no_reply', 'acknowledged'],
    ['withdrawn', 'endorsed'],
  ])('that has come to an end at "%s" goes on as "%s" for a reason, which is kept', (end, next) => {
    say({ steps: [position('invited')], date: '2024-03-01' });
    if (end === 'withdrawn') say({ steps: [position('endorsed')], date: '2024-03-02' });
    say({ steps: [position(end)], date: '2024-03-03' });
    const on = { steps: [position(next)], date: '2024-03-10' };
    for (const reason of [null, '   ']) {
      expect(refused({ ...on, reason })).toMatchObject([{ field: 'reason', rule: 'reasonNeeded' }]);
    }
    expect(standing(scene.kenya)).toMatchObject({ position: end });
    say({ ...on, reason: 'New instructions' });
    expect(standing(scene.kenya)).toMatchObject({ position: next });
    expect(core.rows('endorsementStep')).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: next, reason: 'New instructions' })]),
    );
  });

  it('is withdrawn only after it was given', () => {
    const withdrawn = { steps: [position('withdrawn')], date: '2024-03-20' };
    expect(refused(withdrawn)).toMatchObject([{ rule: 'stepNotDrawn' }]);
    say({ steps: inWriting, date: '2024-03-10' });
    say(withdrawn);
    expect(tally()).toMatchObject({ counted: 0 });
    expect(tally('2024-03-19')).toMatchObject({ counted: 1 });
  });

  it('entered late must fit what was said after it', () => {
    say({ steps: [position('invited')], date: '2024-02-10' });
    say({ steps: [position('no_reply')], date: '2024-05-01' });
    expect(refused({ steps: [position('endorsed')], date: '2024-03-10' })).toMatchObject([
      { rule: 'stepNotDrawn', params: { from: 'endorsed', to: 'no_reply' } },
    ]);
    say({ steps: [position('acknowledged')], date: '2024-03-10' });
    expect(standing(scene.kenya, '2024-03-10')).toMatchObject({ position: 'acknowledged' });
    expect(standing(scene.kenya)).toMatchObject({ position: 'no_reply' });
  });
});

describe('the version that is endorsed', () => {
  it('cannot be dated after the endorsement', () => {
    const steps = [...inWriting, { axis: 'version' as const, value: final }];
    expect(refused({ steps, date: '2024-02-29' })).toEqual([
      {
        field: 'date',
        rule: 'endorsedBeforeVersion',
        params: { date: '2024-02-29', version: 'Final', versionDate: '2024-03-01' },
      },
    ]);
    say({ steps, date: '2024-03-01' });
    expect(standing(scene.kenya)).toMatchObject({ versionId: final, counted: true });
  });

  it('is the one in force on that day where none is named', () => {
    say({ steps: inWriting, date: '2024-02-15' });
    expect(standing(scene.kenya)).toMatchObject({ versionId: zero, toReconfirm: true, counted: false });
    expect(refused({ steps: inWriting, date: '2024-01-15' }, [scene.france])).toMatchObject([
      { rule: 'endorsedBeforeVersion', params: { version: 'Zero draft' } },
    ]);
  });

  it('belongs to the document', () => {
    const other = putForward(
      core,
      core.create('document', { symbol: 'GC/2024/2', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    const value = core.create('documentVersion', { documentId: other, label: 'Final', date: '2024-01-01' });
    expect(refused({ steps: [{ axis: 'version', value }], date: '2024-03-10' })).toMatchObject([
      { field: 'version', rule: 'versionOfOtherDocument' },
    ]);
  });

  it('stands over an editorial change and falls by a substantive one', () => {
    say({ steps: inWriting, date: '2024-03-10' });
    const next = { documentId, label: 'Corr.1', date: '2024-04-01', change: 'editorial' as const };
    const corrected = core.create('documentVersion', next);
    expect(tally()).toMatchObject({ counted: 1, toReconfirm: 0 });
    core.update('documentVersion', corrected, { change: 'substantive' });
    expect(tally()).toMatchObject({ counted: 0, toReconfirm: 1 });
    expect(tally('2024-03-31')).toMatchObject({ counted: 1, toReconfirm: 0 });
    core.call('history.undo', {});
    expect(tally()).toMatchObject({ counted: 1 });
  });

  it('is not dated after the endorsement later on, nor given another text', () => {
    say({ steps: [...inWriting, { axis: 'version', value: final }], date: '2024-03-10' });
    const change = (values: Record<string, unknown>) =>
      core.refusal('record.update', { kind: 'documentVersion', id: final, values }).problems;
    expect(change({ date: '2024-03-11' })).toEqual([
      {
        field: 'date',
        rule: 'endorsedBeforeVersion',
        params: { date: '2024-03-10', version: 'Final', versionDate: '2024-03-11' },
      },
    ]);
    expect(refusedText(final)).toMatchObject([{ field: 'text', rule: 'textStands' }]);
    core.update('documentVersion', final, { date: '2024-03-10', notes: 'Adopted in the room' });
    core.create('paragraph', { versionId: zero, label: 'OP1', text: { en: 'A first try' } });
    core.call('signOff.issue', { documentId, versionId: zero, language: 'en', paper: 'A4' });
    expect(refusedText(zero)).toMatchObject([{ rule: 'textStands' }]);
  });

  it('cannot be deleted any more', () => {
    say({ steps: inWriting, date: '2024-03-10' });
    expect(core.refusal('record.delete', { kind: 'documentVersion', ids: [final] }).problems).toMatchObject([
      { rule: 'stillUsed', params: { title: 'Final', byKind: 'endorsementStep' } },
    ]);
  });
});

describe('what a statement must say', () => {
  const date = '2024-03-10';
  it.each(['reservation', 'disassociation'])('a %s names paragraphs or words', (value) => {
    const steps: Said['steps'] = [{ axis: 'qualification', value }];
    expect(refused({ steps, date })).toMatchObject([{ field: 'paragraphIds', rule: 'paragraphsNeeded' }]);
    const paragraph = core.create('paragraph', { versionId: final, label: 'OP4' });
    say({ steps, date, paragraphIds: [paragraph] });
    say({ steps, date, wording: 'With regard to the sharing of data' }, [scene.france]);
    expect(standing(scene.kenya)).toMatchObject({ qualification: value });
  });

  it('an embargo has an end', () => {
    const steps: Said['steps'] = [{ axis: 'publicity', value: 'embargoed' }];
    expect(refused({ steps, date })).toMatchObject([{ field: 'embargoUntil', rule: 'embargoNeeded' }]);
    expect(refused({ steps, date, embargoUntil: 'Tuesday' })).toMatchObject([
      { field: 'embargoUntil', rule: 'format' },
    ]);
  });

  it('on behalf of others names them', () => {
    expect(refused({ steps: inWriting, date, capacity: 'on_behalf' })).toMatchObject([
      { field: 'onBehalfOfIds', rule: 'required' },
    ]);
  });

  it('an axis is spoken of once, by its own words, on a day', () => {
    expect(refused({ steps: [position('invited'), position('endorsed')], date })).toMatchObject([
      { field: 'position', rule: 'duplicate' },
    ]);
    expect(refused({ steps: [{ axis: 'formality', value: 'endorsed' }], date })).toMatchObject([
      { field: 'formality', rule: 'format' },
    ]);
    expect(refused({ steps: [position('invited')], date: 'yesterday' })).toMatchObject([
      { field: 'date', rule: 'format' },
    ]);
  });
});

describe('a tally', () => {
  it('counts by region against the target, and by day', () => {
    say({ steps: inWriting, date: '2024-03-10' });
    say({ steps: inWriting, date: '2024-04-10' }, [scene.france]);
    expect(tally()).toMatchObject({
      invited: 2,
      counted: 2,
      target: 2,
      asAt: '2024-06-01T12:00:00.000Z',
      byDay: [
        { date: '2024-03-10', counted: 1 },
        { date: '2024-04-10', counted: 2 },
      ],
    });
    expect(tally().byRegionalGroup).toEqual(
      expect.arrayContaining([
        { value: 'African', counted: 1, invited: 1 },
        { value: 'WEOG', counted: 1, invited: 1 },
      ]),
    );
  });

  it('for the public knows nothing of what is confidential, also on a day on which it was not', () => {
    say({ steps: inWriting, date: '2024-03-10' });
    expect(tally(null, 'public')).toMatchObject({ counted: 1 });
    say({ steps: [{ axis: 'publicity', value: 'confidential' }], date: '2024-04-10' });
    for (const asAt of [null, '2024-03-20', '2024-04-10']) {
      expect(tally(asAt, 'public')).toMatchObject({ invited: 2, counted: 0, byDay: [] });
      expect(standing(scene.kenya, asAt, 'public')).toMatchObject({
        position: null,
        formality: null,
        versionId: null,
        lastStep: null,
      });
    }
    expect(tally('2024-03-20')).toMatchObject({ counted: 1 });
  });

  it('for the public waits for the end of an embargo', () => {
    const steps = [...inWriting.slice(0, 2), { axis: 'publicity' as const, value: 'embargoed' }];
    say({ steps, date: '2024-03-10', embargoUntil: '2024-06-02T11:00' });
    expect(tally(null, 'public')).toMatchObject({ counted: 0 });
    core.setNow('2024-06-02T09:00:00.000Z');
    expect(tally(null, 'public')).toMatchObject({ counted: 1 });
    expect(tally('2024-04-01', 'public')).toMatchObject({ counted: 0 });
  });

  it('does not tell the public that one who left had said something in confidence', () => {
    say({ steps: inWriting.slice(0, 2), date: '2024-03-10' });
    setStatus(core, scene.kenya, 'withdrawn');
    expect(standing(scene.kenya)).toMatchObject({ position: 'endorsed' });
    expect(standing(scene.kenya, null, 'public')).toBeUndefined();
  });

  it('is asked for as at a date', () => {
    expect(core.refusal('tally.get', { documentId, asAt: 'last week' }).problems).toMatchObject([
      { field: 'asAt', rule: 'format' },
    ]);
  });
});

describe('deleting a person', () => {
  it('never deletes an endorsement', () => {
    const focalPoint = core.createPerson('focalPoint', { participantId: scene.kenya, name: 'Director' });
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
    });
    const delegate = core.createPerson('delegate', { delegationId, name: 'Minister', role: 'head' });
    say({ steps: inWriting, date: '2024-03-10' });
    const before = tally();
    core.call('record.delete', { kind: 'focalPoint', ids: [focalPoint] });
    core.call('record.delete', { kind: 'delegate', ids: [delegate] });
    core.call('record.delete', { kind: 'delegation', ids: [delegationId] });
    expect(core.refusal('record.delete', { kind: 'participant', ids: [scene.kenya] }).problems).toMatchObject(
      [{ rule: 'stillUsed', params: { byKind: 'endorsementStep' } }],
    );
    expect(tally()).toEqual(before);
  });

  it('is refused for a document that was endorsed', () => {
    say({ steps: inWriting, date: '2024-03-10' });
    expect(core.refusal('record.delete', { kind: 'document', ids: [documentId] }).problems).toMatchObject([
      { rule: 'stillUsed' },
    ]);
  });
});

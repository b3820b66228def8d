import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, setScene, VIENNA } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let id: string;
beforeEach(async () => {
  core = await openTestCore('2024-06-01T12:00:00.000Z');
  scene = setScene(core);
  const values = {
    symbol: 'GC/1',
    title: { en: 'Pledge' },
    kind: 'pledge',
    reconveningId: scene.reconvening,
  };
  id = core.create('document', { ...values, kind: 'pledge' });
});

type Move = Omit<InputOf<'document.moveState'>, 'id'>;
const move = (to: Move['to'], more: Partial<Move> = {}) =>
  core.call('document.moveState', { id, to, ...more });
const refused = (to: Move['to'], more: Partial<Move> = {}) =>
  core.refusal('document.moveState', { id, to, ...more }).problems;
const setDeadline = (deadlineWall: string | null) =>
  core.update('document', id, { deadlineWall, deadlineZone: VIENNA });
const endorse = (date: string) => ({
  documentId: id,
  participantIds: [scene.kenya],
  steps: [
    { axis: 'position' as const, value: 'endorsed' },
    { axis: 'formality' as const, value: 'signed' },
    { axis: 'publicity' as const, value: 'public' },
  ],
  date,
});
const counted = (asAt: string | null = null) => core.call('tally.get', { documentId: id, asAt });

describe('the states of a document', () => {
  it('lead from drafting to closed, and back only for a reason, which is kept with its day', () => {
    setDeadline('2024-06-03T18:00');
    move('negotiation');
    move('silence');
    core.setNow('2024-06-03T16:00:00.000Z');
    for (const to of ['final', 'open', 'closed'] as const) move(to);
    expect(refused('drafting')).toMatchObject([
      { rule: 'transitionNotDrawn', params: { from: 'closed', to: 'drafting', possible: 'open, withdrawn' } },
    ]);
    for (const to of ['open', 'withdrawn'] as const) {
      expect(refused(to)).toMatchObject([{ field: 'reason', rule: 'reasonNeeded' }]);
    }
    move('open', { reason: 'Two more asked for time' });
    move('withdrawn', { reason: 'Superseded' });
    expect(core.get('document', id)).toMatchObject({
      state: 'withdrawn',
      stateReason: 'Superseded',
      stateDate: '2024-06-03',
    });
  });

  it('are entered into on the day that it is where the text is endorsed, or on an earlier one that is said', () => {
    core.setNow('2024-06-01T23:30:00.000Z');
    move('negotiation');
    expect(core.get('document', id)).toMatchObject({ stateDate: '2024-06-02' });
    expect(refused('final', { reason: 'Agreed', date: '2024-06-03' })).toMatchObject([
      { field: 'date', rule: 'range', params: { allowed: '2024-06-02' } },
    ]);
    expect(refused('final', { reason: 'Agreed', date: '2024-06-01' })).toMatchObject([{ field: 'date' }]);
  });
});

describe('a silence procedure', () => {
  beforeEach(() => {
    move('negotiation');
  });

  it('begins with a deadline that is ahead', () => {
    const needed = [{ field: 'deadlineWall', rule: 'silenceNeedsDeadline' }];
    expect(refused('silence')).toMatchObject(needed);
    setDeadline('2024-05-31T18:00');
    expect(refused('silence')).toMatchObject(needed);
    setDeadline('2024-06-03T18:00');
    move('silence');
    expect(core.get('document', id)).toMatchObject({ state: 'silence' });
  });

  it('makes the text final once the deadline has passed, to the minute', () => {
    setDeadline('2024-06-03T18:00');
    move('silence');
    core.setNow('2024-06-03T15:59:59.999Z');
    expect(refused('final')).toMatchObject([
      { rule: 'silenceRuns', params: { deadline: '2024-06-03T18:00', zone: VIENNA } },
    ]);
    core.setNow('2024-06-03T16:00:00.000Z');
    move('final');
    expect(core.get('document', id)).toMatchObject({ state: 'final' });
  });

  it('is made longer, but neither without an end nor over before its time', () => {
    setDeadline('2024-06-03T18:00');
    move('silence');
    for (const deadlineWall of [null, '2024-05-30T18:00']) {
      const values = { deadlineWall };
      expect(core.refusal('record.update', { kind: 'document', id, values }).problems).toMatchObject([
        { rule: 'silenceNeedsDeadline' },
      ]);
    }
    setDeadline('2024-06-05T18:00');
    expect(core.get('document', id)).toMatchObject({ deadlineUtc: '2024-06-05T16:00:00.000Z' });
  });

  it('is broken by a participant, with a reason', () => {
    setDeadline('2024-06-03T18:00');
    move('silence');
    const reason = 'OP4 cannot be accepted';
    expect(refused('negotiation', { brokenById: scene.kenya })).toMatchObject([{ rule: 'reasonNeeded' }]);
    expect(refused('negotiation', { reason })).toMatchObject([{ rule: 'brokenByNeeded' }]);
    expect(refused('negotiation', { reason, brokenById: 'nobody' })).toMatchObject([
      { field: 'brokenById', rule: 'unknownRecord' },
    ]);
    move('negotiation', { reason, brokenById: scene.kenya });
    expect(core.get('document', id)).toMatchObject({
      state: 'negotiation',
      stateReason: reason,
      brokenById: scene.kenya,
      titles: { brokenBy: { en: 'Kenya' } },
    });
    move('final', { reason: 'Agreed after all' });
    expect(core.get('document', id)).toMatchObject({ brokenById: null });
  });
});

describe('an endorsement', () => {
  it('is not of a text that is still being drafted', () => {
    expect(core.refusal('endorsement.record', endorse('2024-05-01')).problems).toMatchObject([
      { field: 'position', rule: 'notYetEndorsable' },
    ]);
  });

  it('is not of a day on which the text was closed or withdrawn already, but may be entered later', () => {
    putForward(core, id);
    core.setNow('2024-06-10T12:00:00.000Z');
    move('closed', { date: '2024-06-05' });
    expect(core.refusal('endorsement.record', endorse('2024-06-06')).problems).toMatchObject([
      { field: 'date', rule: 'noMoreEndorsable', params: { since: '2024-06-05', date: '2024-06-06' } },
    ]);
    core.call('endorsement.record', endorse('2024-06-05'));
    expect(counted()).toMatchObject({ counted: 1, stands: true });
  });

  it('counts until the text is withdrawn, and still for the days before', () => {
    putForward(core, id);
    core.call('endorsement.record', endorse('2024-06-01'));
    core.setNow('2024-06-10T12:00:00.000Z');
    expect(counted()).toMatchObject({ counted: 1 });
    move('withdrawn', { reason: 'Superseded', date: '2024-06-08' });
    expect(counted()).toMatchObject({
      counted: 0,
      stands: false,
      byDay: [
        { date: '2024-06-01', counted: 1 },
        { date: '2024-06-08', counted: 0 },
      ],
    });
    expect(counted('2024-06-07')).toMatchObject({ counted: 1, stands: true });
  });
});

describe('a sheet for signing', () => {
  const sheet = (versionId: string) => ({
    documentId: id,
    versionId,
    language: 'en' as const,
    paper: 'A4' as const,
  });

  it('is made and looked at only of a text that is final or open', () => {
    const versionId = core.create('documentVersion', { documentId: id, label: 'Final', date: '2024-03-01' });
    const [draft] = [{ documentId: id, versionId }];
    const isRefused = () =>
      [
        core.refusal('signOff.issue', sheet(versionId)),
        core.refusal('print.model', { document: 'signOff', draft, language: 'en', paper: 'A4' }),
      ].map(({ problems }) => problems[0]?.rule);
    const never = ['notForSignature', 'notForSignature'];
    expect(isRefused()).toEqual(never);
    move('negotiation');
    expect(isRefused()).toEqual(never);
    move('final', { reason: 'Agreed' });
    core.call('signOff.issue', sheet(versionId));
    move('open');
    core.call('signOff.issue', sheet(versionId));
    move('withdrawn', { reason: 'Superseded' });
    expect(isRefused()).toEqual(never);
  });

  it('and what was signed on it are in a backup, whichever of the two the file has first', async () => {
    const versionId = core.create('documentVersion', { documentId: id, label: 'Final', date: '2024-03-01' });
    putForward(core, id);
    const { id: sheetId } = core.call('signOff.issue', sheet(versionId));
    core.call('endorsement.record', { ...endorse('2024-06-01'), sheetId });
    expect((await core.core.backUp('by-hand')).id).toMatch(/\S/);
  });

  it('is limited to the delegations that come, or extended to observers', () => {
    const versionId = core.create('documentVersion', { documentId: id, label: 'Final', date: '2024-03-01' });
    putForward(core, id);
    const observer = core.create('participant', {
      participantKind: 'organization',
      shortName: { en: 'WHO' },
      formalName: { en: 'World Health Organization' },
      coalitionStatus: 'observer',
    });
    const rows = (more: Partial<InputOf<'signOff.issue'>>) => {
      const made = core.call('signOff.issue', { ...sheet(versionId), ...more });
      const issued = core.get('signOffSheet', made.id);
      expect(issued).toMatchObject(more);
      return core.core.call('print.model', {
        document: 'signOff',
        sheetId: made.id,
        language: 'en',
        paper: 'A4',
      });
    };
    const ids = (printed: unknown) => JSON.stringify(printed).match(/"signedFor":"\w+"/g)?.length;
    expect(core.refusal('signOff.issue', { ...sheet(versionId), extent: 'present' }).problems).toMatchObject([
      { rule: 'nobodySigns' },
    ]);
    const come = (participantId: string, attendance: 'confirmed' | 'tentative') =>
      core.create('delegation', { reconveningId: scene.reconvening, participantId, attendance });
    come(scene.kenya, 'confirmed');
    come(scene.france, 'tentative');
    come(observer, 'confirmed');
    expect(ids(rows({}))).toBe(2);
    expect(ids(rows({ extent: 'present' }))).toBe(1);
    expect(ids(rows({ withObservers: true }))).toBe(3);
    expect(ids(rows({ extent: 'present', withObservers: true }))).toBe(2);
  });

  it('has an undertaking as long as it needs to be', () => {
    const undertaking = { en: `We undertake ${'to act, '.repeat(200)}and say so.` };
    core.update('document', id, { undertaking });
    const versionId = core.create('documentVersion', { documentId: id, label: 'Final', date: '2024-03-01' });
    putForward(core, id);
    const draft = { documentId: id, versionId };
    const request = { document: 'signOff', draft, language: 'en', paper: 'A4' } as const;
    expect(core.call('print.model', request)).toMatchObject({ undertaking: undertaking.en });
  });
});

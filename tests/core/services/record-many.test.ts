import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, setScene } from './scene.ts';

type Row = InputOf<'endorsement.recordMany'>['rows'][number];

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let documentId: string;
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
    }),
  );
  core.create('documentVersion', { documentId, label: 'L.1', date: '2024-02-01', change: 'substantive' });
});

const said = (participantId: string, position: string, other: Partial<Row> = {}): Row => ({
  participantIds: [participantId],
  steps: [{ axis: 'position', value: position }],
  date: '2024-03-01',
  ...other,
});
const endorsed = (participantId: string, formality: string, other: Partial<Row> = {}): Row =>
  said(participantId, 'endorsed', {
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: formality },
    ],
    ...other,
  });
const record = (rows: Row[]) => core.call('endorsement.recordMany', { documentId, rows });
const refusal = (rows: Row[]) => core.refusal('endorsement.recordMany', { documentId, rows }).problems;
const standing = (participantId: string) =>
  core.call('tally.get', { documentId }).standings.find((one) => one.participantId === participantId);
const steps = () => core.call('record.list', { kind: 'endorsementStep' }).total;

describe('statements that differ', () => {
  it('are recorded in one deed, each with its own form, day and evidence, and taken back as one', () => {
    const answer = record([
      endorsed(scene.kenya, 'signed', { evidence: 'NV 12' }),
      endorsed(scene.france, 'oral', { date: '2024-03-05', evidence: 'NV 13' }),
    ]);
    // The version of the day is of it.
    expect(answer.steps).toBe(6);
    expect(standing(scene.kenya)).toMatchObject({ formality: 'signed', counted: true, evidence: 'NV 12' });
    expect(standing(scene.france)).toMatchObject({
      formality: 'oral',
      uncounted: 'belowLevel',
      lastStep: '2024-03-05',
      evidence: 'NV 13',
    });
    core.call('history.undo', {});
    expect(steps()).toBe(0);
  });

  it('are refused all together, each broken rule at its row and its field', () => {
    record([endorsed(scene.kenya, 'signed')]);
    const before = steps();
    const problems = refusal([
      said(scene.france, 'invited'),
      said(scene.kenya, 'invited'),
      said(scene.kenya, 'considering'),
      said(scene.france, 'endorsed', { date: '2024-01-15' }),
      { ...said(scene.france, 'considering'), steps: [{ axis: 'qualification', value: 'reservation' }] },
      { ...said(scene.france, 'considering'), steps: [{ axis: 'publicity', value: 'embargoed' }] },
    ]);
    expect(problems.map(({ field, rule }) => [field, rule])).toEqual([
      ['rows.1.position', 'stepNotDrawn'],
      ['rows.2.reason', 'reasonNeeded'],
      ['rows.3.date', 'endorsedBeforeVersion'],
      ['rows.4.paragraphIds', 'paragraphsNeeded'],
      ['rows.5.embargoUntil', 'embargoNeeded'],
    ]);
    expect(steps()).toBe(before);
  });

  it('are each made upon those before them', () => {
    record([
      said(scene.kenya, 'invited'),
      endorsed(scene.kenya, 'in_writing'),
      said(scene.kenya, 'withdrawn'),
    ]);
    expect(standing(scene.kenya)).toMatchObject({ position: 'withdrawn', formality: null });
    expect(
      refusal([said(scene.kenya, 'endorsed', { reason: 'Anew' }), said(scene.kenya, 'declined')]),
    ).toEqual([expect.objectContaining({ field: 'rows.1.position', rule: 'stepNotDrawn' })]);
  });

  it('are checked before: what is wrong with each, and what the others would count as', () => {
    const rows = [
      endorsed(scene.kenya, 'signed', { evidence: 'NV 12' }),
      said(scene.france, 'endorsed'),
      said(scene.france, 'invited'),
    ];
    const checked = core.call('endorsement.check', { documentId, rows });
    expect(checked.rows.map((row) => row.steps)).toEqual([3, 2, 0]);
    expect(checked.rows[2]?.problems).toMatchObject([{ field: 'position', rule: 'stepNotDrawn' }]);
    expect(checked.tally).toMatchObject({ counted: 1 });
    expect(steps()).toBe(0);
    record(rows.slice(0, 2));
    expect(core.call('tally.get', { documentId })).toEqual(checked.tally);
    expect(standing(scene.france)).toMatchObject({ uncounted: 'noFormality' });
  });
});

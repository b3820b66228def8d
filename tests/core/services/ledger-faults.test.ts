import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { NEW_YORK, putForward, setScene } from './scene.ts';

type Said = Omit<InputOf<'endorsement.record'>, 'documentId' | 'participantIds'>;

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let documentId: string;
beforeEach(async () => {
  core = await openTestCore('2024-06-01T12:00:00.000Z');
  scene = setScene(core);
  core.update('reconvening', scene.reconvening, { zone: NEW_YORK });
  documentId = core.create('document', {
    symbol: 'GC/1',
    title: { en: 'Pledge' },
    kind: 'pledge',
    countsFrom: 'informal',
    reconveningId: scene.reconvening,
  });
  putForward(core, documentId);
});

const version = (label: string, date: string, change: 'editorial' | 'substantive') =>
  core.create('documentVersion', { documentId, label, date, change });
const say = (said: Said) =>
  core.call('endorsement.record', { documentId, participantIds: [scene.kenya], ...said });
const tally = (asAt: string | null = null, audience: 'internal' | 'public' = 'internal') =>
  core.call('tally.get', { documentId, asAt, audience });
const kenya = () => tally().standings.find(({ participantId }) => participantId === scene.kenya);
const endorsed = (formality: string | null, date: string, more: Partial<Said> = {}) =>
  say({
    steps: [
      { axis: 'position', value: 'endorsed' },
      ...(formality === null ? [] : [{ axis: 'formality' as const, value: formality }]),
    ],
    date,
    ...more,
  });

describe('an endorsement given again', () => {
  it('is of the version that stands on its day, also where an earlier one was named', () => {
    const first = version('Rev.1', '2024-01-01', 'substantive');
    endorsed('signed', '2024-02-01');
    expect(kenya()).toMatchObject({ versionId: first, counted: true });
    const second = version('Rev.2', '2024-03-01', 'substantive');
    expect(kenya()).toMatchObject({ versionId: first, counted: false, toReconfirm: true });
    endorsed('in_writing', '2024-04-01');
    expect(kenya()).toMatchObject({ versionId: second, counted: true, toReconfirm: false });
  });

  it.each(['withdrawn', 'considering'] as const)(
    'after it was %s has neither the form nor the reservation of the first',
    (left) => {
      version('Final', '2024-01-01', 'substantive');
      endorsed('signed', '2024-02-01');
      say({
        steps: [{ axis: 'qualification', value: 'reservation' }],
        date: '2024-02-01',
        wording: 'On OP4',
      });
      say({ steps: [{ axis: 'position', value: left }], date: '2024-03-01', reason: 'New instructions' });
      endorsed('informal', '2024-04-01', { reason: 'By telephone' });
      expect(kenya()).toMatchObject({ formality: 'informal', qualification: 'none', counted: true });
    },
  );

  it('after a refusal in writing is not in writing by that', () => {
    say({
      steps: [
        { axis: 'formality', value: 'in_writing' },
        { axis: 'position', value: 'declined' },
      ],
      date: '2024-02-01',
    });
    expect(kenya()).toMatchObject({ position: 'declined', formality: 'in_writing' });
    endorsed(null, '2024-03-01', { reason: 'New instructions' });
    expect(kenya()).toMatchObject({ formality: null, counted: false });
  });

  it('on a sheet is of the version that was put to signature', () => {
    const first = version('Final', '2024-01-01', 'substantive');
    version('Corr.1', '2024-02-01', 'editorial');
    const { id: sheetId } = core.call('signOff.issue', {
      documentId,
      versionId: first,
      language: 'en',
      paper: 'A4',
    });
    endorsed('signed', '2024-06-01', { sheetId, sheetRow: 2 });
    expect(kenya()).toMatchObject({ versionId: first, formality: 'signed' });
  });
});

describe('the day of a step', () => {
  it('is still to come in 2099', () => {
    endorsed('signed', '2099-01-01');
    expect(tally()).toMatchObject({ counted: 0 });
    expect(tally('2099-01-01')).toMatchObject({ counted: 1 });
  });

  it('ends at midnight where the text is endorsed', () => {
    endorsed('signed', '2024-06-02');
    core.setNow('2024-06-02T03:59:59.000Z');
    expect(tally()).toMatchObject({ counted: 0 });
    core.setNow('2024-06-02T04:00:00.000Z');
    expect(tally()).toMatchObject({ counted: 1 });
  });
});

describe('an embargo', () => {
  const embargoed = (embargoUntil: string): Said => ({
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: 'signed' },
      { axis: 'publicity', value: 'embargoed' },
    ],
    date: '2024-05-20',
    embargoUntil,
  });

  it('ends at an hour there, which has to exist', () => {
    say(embargoed('2024-06-01T09:00'));
    expect(core.rows('endorsementStep')).toContainEqual(
      expect.objectContaining({ axis: 'publicity', embargoUntil: '2024-06-01T13:00:00.000Z' }),
    );
    expect(
      core.refusal('endorsement.record', {
        documentId,
        participantIds: [scene.france],
        ...embargoed('2024-03-10T02:30'),
      }).problems,
    ).toMatchObject([{ field: 'embargoUntil', rule: 'wallTimeSkipped' }]);
  });

  it('gives the public the same count by day as at each of those days', () => {
    say(embargoed('2024-05-28T20:00'));
    const { byDay } = tally(null, 'public');
    expect(byDay).toEqual([{ date: '2024-05-28', counted: 1 }]);
    for (const asAt of ['2024-05-20', '2024-05-27', '2024-05-28', '2024-05-31']) {
      const then = byDay.findLast(({ date }) => date <= asAt)?.counted ?? 0;
      expect(tally(asAt, 'public')).toMatchObject({ counted: then });
    }
    expect(tally().byDay).toEqual([{ date: '2024-05-20', counted: 1 }]);
  });
});

describe('taking a step back', () => {
  it('is refused where it would leave a withdrawal with nothing before it, and so is doing it again', () => {
    const given = endorsed('signed', '2024-02-01').commandId;
    const { commandId: left } = say({
      steps: [{ axis: 'position', value: 'withdrawn' }],
      date: '2024-03-01',
    });
    expect(core.refusal('history.take-back', { commandId: given }).problems).toMatchObject([
      { rule: 'stepLeftAlone', params: { participant: { en: 'Kenya' } } },
    ]);
    expect(kenya()).toMatchObject({ position: 'withdrawn' });
    core.call('history.undo', {});
    const { commandId: undone } = core.call('history.undo', {});
    expect(undone).toBe(given);
    expect(kenya()).toMatchObject({ position: 'not_approached' });
    core.call('history.redo', {});
    core.call('history.redo', {});
    expect(kenya()).toMatchObject({ position: 'withdrawn' });
    core.call('history.take-back', { commandId: left });
    core.call('history.take-back', { commandId: given });
    expect(kenya()).toMatchObject({ position: 'not_approached' });
  });
});

describe('a tally on paper', () => {
  const print = (asAt: string | null) =>
    core.call('print.model', { document: 'tally', documentId, asAt, language: 'en', paper: 'A4' });

  it('is printed as at an earlier day, with the version of that day', () => {
    version('Rev.1', '2024-01-01', 'substantive');
    endorsed('signed', '2024-02-01');
    say({ steps: [{ axis: 'publicity', value: 'public' }], date: '2024-02-01' });
    version('Rev.2', '2024-03-01', 'substantive');
    expect(print(null)).toMatchObject({ day: null, version: 'Rev.2', tally: { counted: 0 } });
    expect(print('2024-02-29')).toMatchObject({
      day: '2024-02-29',
      asAt: '2024-06-01T12:00:00.000Z',
      zone: NEW_YORK,
      version: 'Rev.1',
      tally: { counted: 1 },
    });
  });
});

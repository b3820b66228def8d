import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore('2024-01-01T12:00:00.000Z');
  scene = setScene(core);
  core.setNow('2024-06-01T12:00:00.000Z');
});

const state = (date: string, status: 'invited' | 'member' | 'withdrawn', reason: string | null = null) =>
  core.call('membership.record', { participantIds: [scene.kenya], date, status, reason });
const kenya = () => core.get('participant', scene.kenya);

describe('membership', () => {
  it('is what was last stated as of a day; the record shows it, and nobody writes it there', () => {
    state('2024-02-01', 'member');
    expect(kenya()).toMatchObject({ coalitionStatus: 'member', memberSince: '2024-02-01' });
    state('2024-01-10', 'member');
    expect(kenya()).toMatchObject({ memberSince: '2024-01-10' });
    const values = { coalitionStatus: 'partner' };
    expect(
      core.refusal('record.update', { kind: 'participant', id: scene.kenya, values }).problems,
    ).toMatchObject([{ field: 'coalitionStatus', rule: 'fixed' }]);
    const where = { coalitionStatus: ['member'] };
    expect(core.call('record.list', { kind: 'participant', where }).rows).toMatchObject([
      { id: scene.kenya },
    ]);
    core.call('history.undo', {});
    core.call('history.undo', {});
    expect(kenya()).toMatchObject({ coalitionStatus: 'invited', memberSince: null });
    core.call('history.redo', {});
    expect(kenya()).toMatchObject({ coalitionStatus: 'member' });
  });

  it('that is given to a new participant is its first step', () => {
    const id = core.create('participant', {
      participantKind: 'organization',
      shortName: { en: 'OAS' },
      formalName: { en: 'Organization of American States' },
      coalitionStatus: 'member',
      memberSince: '2024-03-01',
      instrument: 'Letter of 28 February',
    });
    expect(core.get('participant', id)).toMatchObject({
      coalitionStatus: 'member',
      memberSince: '2024-03-01',
      instrument: 'Letter of 28 February',
    });
    expect(core.rows('membershipStep')).toMatchObject([
      { participantId: id, date: '2024-03-01', status: 'member', recordedBy: 'Documents officer' },
    ]);
    core.call('history.undo', {});
    expect(core.rows('membershipStep')).toEqual([]);
  });

  it('needs a reason to leave, to come back, and to be no more than invited again', () => {
    state('2024-02-01', 'member');
    const refused = (date: string, status: 'invited' | 'member' | 'withdrawn') =>
      core.refusal('membership.record', { participantIds: [scene.kenya], date, status }).problems;
    expect(refused('2024-03-01', 'withdrawn')).toMatchObject([{ field: 'reason', rule: 'reasonNeeded' }]);
    expect(refused('2024-03-01', 'invited')).toMatchObject([{ field: 'reason' }]);
    state('2024-03-01', 'withdrawn', 'Note verbale 12');
    expect(refused('2024-04-01', 'member')).toMatchObject([{ field: 'reason' }]);
    state('2024-04-01', 'member', 'Note verbale 31');
    expect(kenya()).toMatchObject({ memberSince: '2024-04-01' });
    expect(
      core.refusal('membership.record', {
        participantIds: [scene.kenya],
        date: '2024-02-30',
        status: 'member',
      }).problems,
    ).toMatchObject([{ field: 'date', rule: 'format' }]);
  });

  it('as of a later day counts from that day on, without anybody writing it again', () => {
    state('2024-02-01', 'member');
    state('2024-06-03', 'withdrawn', 'With effect from Monday');
    expect(kenya()).toMatchObject({ coalitionStatus: 'member' });
    core.setNow('2024-06-03T00:00:01.000Z');
    const before = core.call('history.list', { kind: null, id: null, limit: 200 }).length;
    core.create('room', { name: { en: 'Hall' }, venue: 'VIC' });
    expect(kenya()).toMatchObject({ coalitionStatus: 'withdrawn', memberSince: null });
    const own = core.call('history.list', { kind: 'participant', id: scene.kenya, limit: 200 });
    expect(own.every(({ deed }) => deed.name === 'record.create')).toBe(true);
    expect(core.call('history.list', { kind: null, id: null, limit: 200 }).length).toBeGreaterThan(before);
  });

  it('upon which a sheet was issued is corrected, not taken back, until that is void', () => {
    const { commandId } = setStatus(core, scene.kenya, 'member');
    const documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-01-10' });
    const sheet = core.call('signOff.issue', { documentId, versionId, language: 'en', paper: 'A4' });
    expect(core.refusal('history.take-back', { commandId }).problems).toMatchObject([
      { rule: 'restedUpon', params: { title: 'S-A1' } },
    ]);
    core.call('signOff.void', { id: sheet.id, reason: 'Never signed' });
    core.call('history.take-back', { commandId });
    expect(kenya()).toMatchObject({ coalitionStatus: 'invited' });
  });
});

describe('what a document counts', () => {
  const tally = (documentId: string, asAt: string | null = null) =>
    core.call('tally.get', { documentId, asAt });

  it('is as it was stated for each day, and what it was made with from the beginning', () => {
    const documentId = putForward(
      core,
      core.create('document', {
        symbol: 'GC/1',
        title: { en: 'Pledge' },
        kind: 'pledge',
        countsFrom: 'oral',
        target: 50,
      }),
    );
    core.call('counting.record', {
      documentId,
      date: '2024-07-01',
      countsFrom: 'signed',
      target: 60,
      behalf: 'each',
      reason: 'Decided in plenary',
    });
    expect(core.get('document', documentId)).toMatchObject({ countsFrom: 'oral', target: 50 });
    expect(tally(documentId, '2023-01-01')).toMatchObject({ countsFrom: 'oral', target: 50 });
    expect(tally(documentId)).toMatchObject({ countsFrom: 'oral', behalf: 'one' });
    expect(tally(documentId, '2024-07-01')).toMatchObject({
      countsFrom: 'signed',
      target: 60,
      behalf: 'each',
    });
    core.setNow('2024-07-01T09:00:00.000Z');
    core.create('room', { name: { en: 'Hall' }, venue: 'VIC' });
    expect(core.get('document', documentId)).toMatchObject({ countsFrom: 'signed', target: 60 });
  });

  it('of what is said on behalf of others follows from who was named', () => {
    const documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    core.create('documentVersion', { documentId, label: 'Final', date: '2024-01-10' });
    const said = {
      documentId,
      participantIds: [scene.france],
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'formality', value: 'in_writing' },
      ],
      date: '2024-02-10',
      capacity: 'on_behalf',
    } satisfies InputOf<'endorsement.record'>;
    expect(core.refusal('endorsement.record', { ...said, onBehalfOfIds: ['nobody'] }).problems).toMatchObject(
      [{ field: 'onBehalfOfIds', rule: 'unknownRecord' }],
    );
    core.call('endorsement.record', { ...said, onBehalfOfIds: [scene.kenya] });
    expect(tally(documentId)).toMatchObject({ counted: 1 });
    const rule = { documentId, date: '2024-03-01', countsFrom: 'in_writing', behalf: 'each' } as const;
    core.call('counting.record', rule);
    const of = (participantId: string, asAt: string | null = null) =>
      tally(documentId, asAt).standings.find((one) => one.participantId === participantId);
    expect(of(scene.france)).toMatchObject({ counted: false, spokenForBy: null });
    expect(of(scene.kenya)).toMatchObject({
      counted: true,
      spokenForBy: scene.france,
      position: 'not_approached',
    });
    expect(of(scene.france, '2024-02-29')).toMatchObject({ counted: true });
    expect(of(scene.kenya, '2024-02-29')).toMatchObject({ counted: false });
  });
});

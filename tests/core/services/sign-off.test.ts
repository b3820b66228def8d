import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, setScene, setStatus } from './scene.ts';

type Said = Omit<InputOf<'endorsement.record'>, 'documentId' | 'participantIds'>;

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let documentId: string;
let final: string;
beforeEach(async () => {
  core = await openTestCore('2024-06-01T12:00:00.000Z');
  scene = setScene(core);
  documentId = putForward(
    core,
    core.create('document', {
      symbol: 'GC/2024/1',
      title: { en: 'Joint statement' },
      kind: 'pledge',
    }),
  );
  final = core.create('documentVersion', { documentId, label: 'Final', date: '2024-03-01' });
});

describe('a sign-off sheet', () => {
  const issue = (more: Partial<InputOf<'signOff.issue'>> = {}) =>
    core.call('signOff.issue', { documentId, versionId: final, language: 'en', paper: 'A4', ...more });

  it('freezes each signatory on a row of its own', () => {
    const { id, number, rows } = issue();
    expect({ number, rows }).toEqual({ number: 'S-A1', rows: 2 });
    const frozen = [
      { row: 1, participantId: scene.france },
      { row: 2, participantId: scene.kenya },
    ];
    core.update('participant', scene.kenya, { shortName: { en: 'A kingdom' } });
    expect(core.get('signOffSheet', id)).toMatchObject({
      rows: frozen,
      printedAt: '2024-06-01T12:00:00.000Z',
    });
  });

  it('has a number that is never given again', () => {
    const { id } = issue();
    core.call('signOff.void', { id, reason: 'The wrong version.' });
    expect([issue().number, issue().number]).toEqual(['S-A2', 'S-A3']);
  });

  it('is not undone: undo takes back what was done before it', () => {
    issue();
    const done = [core.call('history.undo', {}).name, core.call('history.undo', {}).name];
    // The text stays final, and keeps its version, as long as the sheet stands.
    expect(done).toEqual(['document.moveState', 'record.create']);
    expect(core.get('document', documentId)).toMatchObject({ state: 'final' });
    expect(core.rows('documentVersion')).toHaveLength(1);
    expect(core.rows('signOffSheet')).toHaveLength(1);
  });

  it('is declared void once, with the reason', () => {
    const { id } = issue();
    expect(core.refusal('signOff.void', { id, reason: ' ' }).code).toBe('VALIDATION');
    core.call('signOff.void', { id, reason: 'The wrong version.' });
    expect(core.get('signOffSheet', id)).toMatchObject({ voidReason: 'The wrong version.' });
    expect(core.refusal('signOff.void', { id, reason: 'Again' }).problems).toMatchObject([
      { rule: 'voidAlready' },
    ]);
  });

  it('keeps the steps that it shows from being taken back, until it is declared void', () => {
    const record = () =>
      core.call('endorsement.record', {
        documentId,
        participantIds: [scene.kenya],
        steps: [{ axis: 'position', value: 'endorsed' }],
        date: '2024-03-10',
      });
    const { commandId } = record();
    core.setNow('2024-06-02T12:00:00.000Z');
    const { id } = issue();
    expect(core.refusal('history.take-back', { commandId }).problems).toMatchObject([
      { rule: 'restedUpon', params: { title: 'S-A1' } },
    ]);
    core.call('signOff.void', { id, reason: 'The wrong version.' });
    core.call('history.take-back', { commandId });
    expect(core.rows('endorsementStep')).toEqual([]);
  });

  it('is printed again to the letter, whatever was changed since', () => {
    const { id } = issue();
    const request = { document: 'signOff', sheetId: id, language: 'en', paper: 'A4' } as const;
    const first = core.call('print.model', request);
    core.update('participant', scene.kenya, { formalName: { en: 'Kingdom of Kenya' } });
    core.update('document', documentId, { title: { en: 'Another title' } });
    core.setNow('2031-01-01T00:00:00.000Z');
    expect(core.call('print.model', { ...request, language: 'fr', paper: 'Letter' })).toEqual(first);
    expect(JSON.stringify(first)).toContain('Republic of Kenya');
  });

  it('is looked at before it is issued, without a number and without a trace', () => {
    const draft = { documentId, versionId: final };
    const request = { document: 'signOff', draft, language: 'en', paper: 'A4' } as const;
    expect(core.call('print.model', request)).toMatchObject({
      sheetNumber: '',
      rows: [{ row: 1 }, { row: 2 }],
    });
    expect(core.rows('signOffSheet')).toEqual([]);
    expect(
      core.refusal('print.model', { document: 'signOff', language: 'en', paper: 'A4' }).problems,
    ).toMatchObject([{ field: 'sheetId', rule: 'required' }]);
  });

  it('is put to the members where there are any', () => {
    setStatus(core, scene.kenya, 'member');
    expect(issue().rows).toBe(1);
  });

  it('begins with the State that was drawn, and keeps the drawing', () => {
    const drawn = { title: 'Seats', drawnOn: '2024-03-01' };
    const first = core.create('lot', { ...drawn, firstId: scene.kenya, drawnBy: 'The Chair' });
    const whole = core.create('lot', { ...drawn, seed: 'urn 7' });
    const { id } = issue({ orderRule: 'from_drawn_state', lotId: first });
    expect(core.get('signOffSheet', id)).toMatchObject({
      lotId: first,
      rows: [{ participantId: scene.kenya }, {}],
    });
    expect(core.get('signOffSheet', issue({ orderRule: 'by_lot', lotId: whole }).id)).toMatchObject({
      lotId: whole,
    });
    expect(core.get('signOffSheet', issue({ orderRule: 'alphabetical', lotId: whole }).id)).toMatchObject({
      lotId: null,
    });
    // What was issued upon it stays as it was drawn.
    const page = () =>
      core.call('print.model', { document: 'signOff', sheetId: id, language: 'en', paper: 'A4' });
    core.update('lot', first, { firstId: scene.france });
    expect(page()).toMatchObject({ order: { lot: { first: 'Kenya', office: 'The Chair' } } });
    expect(core.refusal('record.delete', { kind: 'lot', ids: [first] }).problems).toMatchObject([
      { rule: 'stillUsed' },
    ]);
  });

  it('can be rid of the name of whoever drew the lot', () => {
    const drawnById = core.create('person', { name: 'Amina Farah' });
    const lotId = core.create('lot', {
      title: 'Seats',
      drawnOn: '2024-03-01',
      firstId: scene.kenya,
      drawnById,
    });
    const { id } = issue({ orderRule: 'from_drawn_state', lotId });
    const page = () =>
      JSON.stringify(
        core.call('print.model', { document: 'signOff', sheetId: id, language: 'en', paper: 'A4' }),
      );
    expect(page()).toContain('Amina Farah');
    core.call('person.erase', { kind: 'person', id: drawnById });
    expect(page()).not.toContain('Amina Farah');
  });

  it('takes a signature only on the row of whoever signed', () => {
    const { id: sheetId } = issue();
    const signed: Said = {
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'formality', value: 'signed' },
      ],
      date: '2024-06-02',
      sheetId,
      sheetRow: 1,
    };
    const signing = (said: Said) => ({ documentId, participantIds: [scene.kenya], ...said });
    const refused = (said: Said) => core.refusal('endorsement.record', signing(said)).problems;
    expect(refused(signed)).toMatchObject([{ field: 'sheetRow', rule: 'unknownRecord' }]);
    core.call('endorsement.record', signing({ ...signed, sheetRow: 2 }));
    expect(core.rows('endorsementStep')).toEqual(
      expect.arrayContaining([expect.objectContaining({ sheetId, sheetRow: 2, participantId: scene.kenya })]),
    );
    expect(refused({ ...signed, sheetId: 'unknown' })).toMatchObject([{ field: 'sheetId' }]);
  });

  it('takes a signature neither of a day before it was printed nor once it is void', () => {
    const signing = (sheetId: string, date: string): InputOf<'endorsement.record'> => ({
      documentId,
      participantIds: [scene.kenya],
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'formality', value: 'signed' },
      ],
      date,
      sheetId,
      sheetRow: 2,
    });
    const refused = (sheetId: string, date: string) =>
      core.refusal('endorsement.record', signing(sheetId, date)).problems;
    const { id } = issue();
    expect(refused(id, '2024-05-31')).toMatchObject([
      { field: 'date', rule: 'signedBeforePrinted', params: { printed: '2024-06-01', title: 'S-A1' } },
    ]);
    const { commandId } = core.call('endorsement.record', signing(id, '2024-06-01'));
    // It was put to signature: what was said is corrected, the sheet stays.
    expect(core.refusal('signOff.void', { id, reason: 'Never signed' }).problems).toMatchObject([
      { rule: 'sheetSigned', params: { title: 'S-A1', names: [{ en: 'Kenya' }] } },
    ]);
    core.call('history.take-back', { commandId });
    const [taken] = core.call('history.list', { kind: 'endorsementStep', id: null });
    core.call('signOff.void', { id, reason: 'Never signed' });
    expect(refused(id, '2024-06-01')).toMatchObject([{ field: 'sheetId', rule: 'sheetVoid' }]);
    const again = { commandId: taken?.deed.commandId ?? '' };
    expect(core.refusal('history.take-back', again).problems).toMatchObject([{ rule: 'sheetVoid' }]);
  });

  it('is for a version of its document', () => {
    const input = { documentId, versionId: 'other', language: 'en', paper: 'A4' } as const;
    expect(core.refusal('signOff.issue', input).problems).toMatchObject([{ rule: 'versionOfOtherDocument' }]);
  });

  it('keeps whoever stands on it from being deleted', () => {
    issue();
    expect(
      core.refusal('record.delete', { kind: 'participant', ids: [scene.france] }).problems,
    ).toMatchObject([
      {
        rule: 'stillUsed',
        params: { title: { en: 'France' }, byKind: 'signOffSheet', byTitle: 'S-A1' },
      },
    ]);
  });
});

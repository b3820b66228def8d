import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { VIENNA, sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

const state = (iso3: string | null, name: string) => ({
  participantKind: 'state' as const,
  iso3,
  shortName: { en: name },
  formalName: { en: name },
});

describe('a participant', () => {
  it('that is a State has the same id in every workspace', async () => {
    const other = await openTestCore();
    const elsewhere = other.create('participant', state('KEN', 'Kenya'));
    expect(elsewhere).toBe(scene.kenya);
    expect(elsewhere).toMatch(/^[\da-f]{8}-[\da-f]{4}-5/);
  });

  it('cannot be a State twice', () => {
    const { problems } = core.refusal('record.create', {
      kind: 'participant',
      values: state('KEN', 'Kenya'),
    });
    expect(problems).toEqual([
      { field: 'iso3', rule: 'duplicate', params: { value: 'KEN', title: { en: 'Kenya' }, id: scene.kenya } },
    ]);
  });

  it('that was deleted comes back as the same record when it is added again', () => {
    core.call('record.delete', { kind: 'participant', ids: [scene.kenya] });
    expect(core.create('participant', state('KEN', 'Republic of Kenya'))).toBe(scene.kenya);
    expect(core.get('participant', scene.kenya)).toMatchObject({ shortName: { en: 'Republic of Kenya' } });
  });

  it('that is a State needs its code, and keeps it', () => {
    const values = state(null, 'Nowhere');
    expect(core.refusal('record.create', { kind: 'participant', values }).problems).toEqual([
      { field: 'iso3', rule: 'required', params: {} },
    ]);
    const change = { kind: 'participant', id: scene.kenya, values: { iso3: 'TZA' } } as const;
    expect(core.refusal('record.update', change).problems).toEqual([
      { field: 'iso3', rule: 'fixed', params: {} },
    ]);
  });

  it('that is an organization may share its name with another', () => {
    const values = { ...state(null, 'Forum'), participantKind: 'organization' as const };
    expect(core.create('participant', values)).not.toBe(core.create('participant', values));
  });
});

describe('names', () => {
  const name = '<b>Bold</b> & “Ünïcode” \u202Eمنظمة الصحة العالمية\u202C 👩🏽‍⚖️ 中文';

  it('with mark-up, right-to-left text and emoji are kept as they were typed', () => {
    const id = core.create('participant', {
      participantKind: 'organization',
      shortName: { en: name, ar: 'منظمة' },
      formalName: { en: name },
    });
    expect(core.get('participant', id)).toMatchObject({ shortName: { en: name, ar: 'منظمة' } });
  });

  it('of ten thousand characters are refused with how many are allowed', () => {
    const values = { ...sessionValues(scene.reconvening), title: { en: 'x'.repeat(10_000) } };
    expect(core.refusal('record.create', { kind: 'session', values }).problems).toEqual([
      { field: 'title.en', rule: 'tooLong', params: { allowed: 500 } },
    ]);
    const formalName = { en: 'x'.repeat(10_000) };
    const change = { kind: 'participant', id: scene.kenya, values: { formalName } } as const;
    expect(core.refusal('record.update', change).problems).toMatchObject([
      { rule: 'tooLong', params: { allowed: 500 } },
    ]);
  });

  it('that will not fit on paper go through with a word about it', () => {
    const formalName = { en: 'The '.repeat(40).trim() };
    expect(core.update('participant', scene.kenya, { formalName }).notices).toMatchObject([
      { rule: 'nameIsLong', params: { field: 'formalName', length: 159 } },
    ]);
  });
});

describe('references', () => {
  it('to a record that does not exist are refused', () => {
    const values = { ...sessionValues(scene.reconvening), roomId: 'nowhere' };
    expect(core.refusal('record.create', { kind: 'session', values }).problems).toMatchObject([
      { field: 'roomId', rule: 'unknownRecord', params: { id: 'nowhere' } },
    ]);
  });

  it('to a deleted record are refused', () => {
    core.call('record.delete', { kind: 'room', ids: [scene.room] });
    const values = { ...sessionValues(scene.reconvening), roomId: scene.room };
    expect(core.refusal('record.create', { kind: 'session', values }).problems).toMatchObject([
      { field: 'roomId', rule: 'unknownRecord' },
    ]);
  });

  it('keep a room from being deleted, and say where it is used', () => {
    core.create('session', { ...sessionValues(scene.reconvening), roomId: scene.room });
    expect(core.refusal('record.delete', { kind: 'room', ids: [scene.room] }).problems).toMatchObject([
      {
        rule: 'stillUsed',
        params: { title: { en: 'Boardroom D' }, byKind: 'session', byTitle: { en: 'Plenary' } },
      },
    ]);
  });

  it('go with what exists only within a record that is deleted, and come back with it', () => {
    const session = core.create('session', sessionValues(scene.reconvening));
    const item = core.create('agendaItem', { sessionId: session, title: { en: 'Opening' } });
    core.create('agendaItem', { sessionId: session, title: { en: 'Welcome' }, parentId: item });
    core.call('record.delete', { kind: 'reconvening', ids: [scene.reconvening] });
    expect([core.rows('session'), core.rows('agendaItem')]).toEqual([[], []]);
    core.call('history.undo', {});
    expect(core.rows('session')).toHaveLength(1);
    expect(core.rows('agendaItem')).toHaveLength(2);
  });
});

describe('records that only services make', () => {
  it.each(['endorsementStep', 'signOffSheet', 'clashAcceptance'] as const)(
    '%s is refused by hand',
    (kind) => {
      expect(core.refusal('record.create', { kind, values: {} }).problems).toMatchObject([
        { rule: 'serviceMade' },
      ]);
    },
  );

  it.each(['endorsementStep', 'signOffSheet'] as const)('%s is never changed or deleted', (kind) => {
    expect(core.refusal('record.update', { kind, id: 'any', values: {} }).problems).toMatchObject([
      { rule: 'appendOnly' },
    ]);
    expect(core.refusal('record.delete', { kind, ids: ['any'] }).problems).toMatchObject([
      { rule: 'appendOnly' },
    ]);
  });
});

describe('a document version', () => {
  it('comes after those there are, under a label of its own', () => {
    const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
    const values = { documentId, label: 'Zero draft', date: '2024-01-10' };
    const first = core.create('documentVersion', values);
    expect(core.refusal('record.create', { kind: 'documentVersion', values }).problems).toMatchObject([
      { field: 'label', rule: 'duplicate' },
    ]);
    const second = core.create('documentVersion', { ...values, label: 'Rev.1' });
    const positions = [first, second].map((id) => String(core.get('documentVersion', id)['position']));
    expect(positions.toSorted()).toEqual(positions);
    expect(new Set(positions).size).toBe(2);
  });

  it('names each paragraph once', () => {
    const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
    const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-01-10' });
    core.create('paragraph', { versionId, label: 'PP1' });
    const first = core.create('paragraph', { versionId, label: 'OP1' });
    const values = { versionId, label: 'OP1', text: { en: 'Text' } };
    expect(core.refusal('record.create', { kind: 'paragraph', values }).problems).toEqual([
      { field: 'label', rule: 'duplicate', params: { title: 'OP1', id: first } },
    ]);
  });
});

describe('states of a reconvening', () => {
  it('follow the ways that are drawn', () => {
    for (const to of [
      'save_the_date_sent',
      'invitations_sent',
      'confirmed',
      'in_session',
      'concluded',
    ] as const) {
      core.call('reconvening.moveState', { id: scene.reconvening, to });
      expect(core.get('reconvening', scene.reconvening)).toMatchObject({ state: to });
    }
  });

  it('are refused by a way that is not drawn, with those that are', () => {
    const { problems } = core.refusal('reconvening.moveState', { id: scene.reconvening, to: 'concluded' });
    expect(problems).toEqual([
      {
        field: 'to',
        rule: 'transitionNotDrawn',
        params: {
          from: 'planned',
          to: 'concluded',
          possible: 'save_the_date_sent, invitations_sent, postponed, cancelled',
        },
      },
    ]);
  });

  it.each(['postponed', 'cancelled'] as const)('need a reason to be %s', (to) => {
    const move = { id: scene.reconvening, to };
    expect(core.refusal('reconvening.moveState', { ...move, reason: '  ' }).problems).toEqual([
      { field: 'reason', rule: 'reasonNeeded', params: { to } },
    ]);
    core.call('reconvening.moveState', { ...move, reason: 'The host is not available' });
    expect(core.get('reconvening', scene.reconvening)).toMatchObject({
      state: to,
      stateReason: 'The host is not available',
    });
    core.call('history.undo', {});
    expect(core.get('reconvening', scene.reconvening)).toMatchObject({ state: 'planned', stateReason: null });
  });

  it('are not set by an edit', () => {
    const values = { state: 'concluded' };
    const change = { kind: 'reconvening', id: scene.reconvening, values } as const;
    expect(core.refusal('record.update', change).problems).toMatchObject([{ rule: 'unknownField' }]);
  });
});

describe('a host meeting', () => {
  it('takes its zone from its host event and cannot be given another', () => {
    const values = {
      hostEventId: scene.hostEvent,
      title: { en: 'Plenary' },
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T09:00',
    };
    expect(core.refusal('record.create', { kind: 'hostMeeting', values }).problems).toMatchObject([
      { field: 'endWall', rule: 'endBeforeStart' },
    ]);
    const withZone = { ...values, zone: VIENNA };
    expect(core.refusal('record.create', { kind: 'hostMeeting', values: withZone }).problems).toMatchObject([
      { rule: 'unknownField' },
    ]);
  });
});

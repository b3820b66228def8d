import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let session: string;
let items: string[];
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  session = core.create('session', {
    ...sessionValues(scene.reconvening),
    title: { en: 'Plenary', fr: 'Séance plénière' },
    status: 'confirmed',
    roomId: scene.room,
  });
  items = ['Opening', 'Statements', 'Closing'].map((title) =>
    core.create('agendaItem', { sessionId: session, title: { en: title }, minutes: 30 }),
  );
});

const draft = (): InputOf<'release.make'> => ({
  reconveningId: scene.reconvening,
  languages: ['en', 'fr'],
  paper: 'A4',
});
const release = () => core.call('release.make', draft());
const page = (releaseId: string, language: 'en' | 'fr' = 'en') =>
  core.call('print.model', { document: 'release', releaseId, language, paper: 'A4' });

describe('a release', () => {
  it('is a frozen page in each of its languages, which says what it is called', () => {
    const { id, label } = release();
    expect(label).toBe('1');
    expect(page(id)).toMatchObject({ document: 'agenda', version: '1', language: 'en' });
    expect(page(id, 'fr')).toMatchObject({
      version: '1',
      sessions: [{ title: { text: 'Séance plénière' } }],
    });
    expect(
      core.refusal('print.model', { document: 'release', releaseId: id, language: 'ar', paper: 'A4' })
        .problems,
    ).toMatchObject([{ field: 'language', rule: 'unknownRecord' }]);
  });

  it('before the first of them what is printed is a draft, and stays one beside them', () => {
    const request = {
      document: 'agenda',
      reconveningId: scene.reconvening,
      language: 'en',
      paper: 'A4',
    } as const;
    expect(core.call('print.model', request).version).toBeNull();
    release();
    expect(core.call('print.model', request).version).toBeNull();
  });

  it('has a label of its own for the programme and for each agenda', () => {
    expect([release().label, release().label, release().label]).toEqual(['1', '1/Rev.1', '1/Rev.2']);
    expect(core.call('release.make', { ...draft(), sessionId: session }).label).toBe('1');
    expect(core.call('release.plan', draft())).toMatchObject({ label: '1/Rev.3', since: '1/Rev.2' });
  });

  it('for members, or for those invited, has labels of its own and what they may come to', () => {
    core.create('session', {
      ...sessionValues(scene.reconvening),
      title: { en: 'Members alone' },
      status: 'confirmed',
      access: 'members',
    });
    release();
    const forMembers = core.call('release.make', { ...draft(), audience: 'members' });
    expect(forMembers.label).toBe('2');
    expect(core.get('release', forMembers.id)['audience']).toBe('members');
    expect(page(forMembers.id)).toMatchObject({
      audience: 'members',
      sessions: [{ title: { text: 'Plenary' } }, { title: { text: 'Members alone' } }],
    });
    expect(core.call('release.plan', draft())).toMatchObject({ label: '1/Rev.1', since: '1', changes: [] });
    expect(core.call('release.plan', { ...draft(), audience: 'invited' })).toMatchObject({
      label: '3',
      since: null,
    });
  });

  it('says what it tells that the last one that stands did not', () => {
    const { id: first } = release();
    core.update('session', session, { startWall: '2024-03-14T10:30' });
    const { id: second } = release();
    core.update('agendaItem', items[0] ?? '', { title: { en: 'Opening of the meeting' } });
    const { id: third } = release();
    const changes = (id: string) => core.call('release.changes', { id });
    expect(changes(first)).toEqual({ since: null, changes: [] });
    expect(changes(second)).toMatchObject({ since: '1', changes: [{ what: 'moved', id: session }] });
    expect(changes(third)).toMatchObject({ since: '1/Rev.1', changes: [{ what: 'retitled', id: items[0] }] });
    core.call('release.void', { id: second, reason: 'Sent too early.' });
    expect(changes(third)).toMatchObject({ since: '1', changes: [{ what: 'moved' }, { what: 'retitled' }] });
  });

  it('holds nothing but what everybody may see, and is refused where that is nothing', () => {
    core.create('agendaItem', { sessionId: session, title: { en: 'Between us' }, internal: true });
    expect(JSON.stringify(page(release().id))).not.toContain('Between us');
    core.update('session', session, { status: 'draft' });
    expect(core.refusal('release.make', draft()).problems).toMatchObject([{ rule: 'nothingForAudience' }]);
    expect(core.refusal('release.plan', draft()).problems).toMatchObject([{ rule: 'nothingForAudience' }]);
  });

  it('is not of the session of another reconvening', () => {
    const other = core.create('reconvening', {
      title: { en: 'Other' },
      shortTitle: { en: 'Other' },
      level: 'ministerial',
      startDate: '2024-03-14',
      endDate: '2024-03-14',
      zone: 'Europe/Vienna',
    });
    const elsewhere = { ...draft(), reconveningId: other, sessionId: session };
    expect(core.refusal('release.make', elsewhere).problems).toMatchObject([{ field: 'sessionId' }]);
  });
});

describe('before anybody was handed it', () => {
  it('a release can be undone, and its label is free again', () => {
    release();
    core.call('history.undo', {});
    expect([core.rows('release'), core.rows('frozen')]).toEqual([[], []]);
    expect(release().label).toBe('1');
    expect(core.rows('frozen')).toHaveLength(2);
  });

  it('it comes back to the letter when the undo is undone', () => {
    const { id } = release();
    const was = page(id);
    core.call('history.undo', {});
    core.call('history.redo', {});
    expect(page(id)).toEqual(was);
  });
});

describe('once it was handed out', () => {
  it('a release is not undone but declared void, and keeps its label', () => {
    const { id, commandId } = release();
    core.call('release.handOut', { id });
    const { undo } = core.call('history.status', {});
    expect(undo).toMatchObject({ name: 'record.create', kind: 'agendaItem' });
    expect(core.refusal('history.take-back', { commandId }).problems).toMatchObject([
      { rule: 'handedOut', params: { title: '1' } },
    ]);
    core.call('release.void', { id, reason: 'The wrong day.' });
    expect(core.refusal('release.void', { id, reason: 'Again' }).problems).toMatchObject([
      { rule: 'voidAlready' },
    ]);
    expect(core.get('release', id)).toMatchObject({ label: '1', voidReason: 'The wrong day.' });
    expect(release().label).toBe('1/Rev.1');
  });

  it('that is said once, by the first time', () => {
    const { id } = release();
    core.call('release.handOut', { id });
    const { handedOutAt } = core.get('release', id);
    core.setNow('2024-03-03T08:00:00.000Z');
    core.call('release.handOut', { id });
    expect(core.get('release', id)['handedOutAt']).toBe(handedOutAt);
  });

  it('what it is of cannot be deleted, and it is neither changed nor deleted by hand', () => {
    const { id } = core.call('release.make', { ...draft(), sessionId: session });
    expect(core.refusal('record.delete', { kind: 'session', ids: [session] }).problems).toMatchObject([
      { rule: 'stillUsed', params: { byKind: 'release' } },
    ]);
    expect(core.refusal('record.update', { kind: 'release', id, values: {} }).problems).toMatchObject([
      { rule: 'appendOnly' },
    ]);
    expect(core.refusal('record.delete', { kind: 'release', ids: [id] }).problems).toMatchObject([
      { rule: 'appendOnly' },
    ]);
  });
});

/** What somebody may do to a programme after it was released; each may be refused. */
const EDITS = {
  renames: (text: string) =>
    core.call('record.update', { kind: 'session', id: session, values: { title: { en: text } } }),
  renamesRoom: (text: string) =>
    core.call('record.update', { kind: 'room', id: scene.room, values: { name: { en: text } } }),
  renamesMeeting: (text: string) =>
    core.call('record.update', {
      kind: 'reconvening',
      id: scene.reconvening,
      values: { title: { fr: text } },
    }),
  moves: () => core.call('session.moveTo', { id: session, startWall: '2024-03-15T15:00' }),
  reorders: () => core.call('agenda.move', { id: items[2] ?? '', parentId: null, afterId: null }),
  deletesItem: () => core.call('record.delete', { kind: 'agendaItem', ids: [items[1] ?? ''] }),
  deletesSession: () => core.call('record.delete', { kind: 'session', ids: [session] }),
  cancels: () =>
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'cancelled', reason: 'Off' }),
  releases: () => release(),
  undoes: () => core.call('history.undo', {}),
  redoes: () => core.call('history.redo', {}),
} satisfies Record<string, (text: string) => unknown>;
const NAMES = Object.keys(EDITS).filter((name): name is keyof typeof EDITS => name in EDITS);

it('no released page ever changes, whatever is edited, undone or deleted later', () => {
  const edits = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.string({ minLength: 1, maxLength: 20 })), {
    minLength: 10,
    maxLength: 40,
  });
  const { id } = release();
  core.call('release.handOut', { id });
  const was = [JSON.stringify(page(id)), JSON.stringify(page(id, 'fr'))];
  let accepted = 0;
  fc.assert(
    fc.property(edits, (list) => {
      for (const [name, text] of list) {
        try {
          EDITS[name](text);
          accepted += 1;
        } catch {
          // Refused: it was not there any more, or is in the way of something.
        }
        expect([JSON.stringify(page(id)), JSON.stringify(page(id, 'fr'))]).toEqual(was);
      }
    }),
    { seed: 20_240_314, numRuns: 15 },
  );
  expect(accepted).toBeGreaterThan(50);
});

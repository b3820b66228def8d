import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let session: string;
let kenyas: string;

beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  const { reconvening, kenya, france } = scene;
  kenyas = core.create('delegation', {
    reconveningId: reconvening,
    participantId: kenya,
    attendance: 'confirmed',
  });
  core.create('delegation', { reconveningId: reconvening, participantId: france, attendance: 'tentative' });
  session = core.create('session', {
    ...sessionValues(reconvening),
    status: 'confirmed',
    access: 'invitation',
    invitedIds: [kenya],
  });
  core.create('session', { ...sessionValues(reconvening), title: { en: 'Open' }, status: 'confirmed' });
});

type For = InputOf<'release.make'>['audience'];

function release(sessionId: string | null = null, audience: For = sessionId === null ? 'public' : 'invited') {
  const draft = { reconveningId: scene.reconvening, sessionId, audience };
  return core.call('release.make', { ...draft, languages: ['en', 'fr'], paper: 'A4' }).id;
}
function tell(id: string, participantIds = [scene.kenya]) {
  return core.call('release.tell', { id, participantIds, channel: 'mail', language: 'en' });
}
const outbox = () => core.call('outbox.get', { reconveningId: scene.reconvening });
/** What each delegation is due of releases, by participant: what, which one, instead of which. */
const due = () =>
  Object.fromEntries(
    outbox().map(({ participantId, releases }) => [
      participantId === scene.kenya ? 'kenya' : 'france',
      releases.map(({ news, label, held }) => [news, label, held].join(' ').trim()),
    ]),
  );
const voidIt = (id: string) => core.call('release.void', { id, reason: 'The hour was wrong.' });

describe('A release', () => {
  test('tells nobody by itself: it is due to every delegation that comes', () => {
    release();
    expect(due()).toEqual({ kenya: ['new 1'], france: ['new 1'] });
  });

  test('for members is due to members alone, in the place of the one for the public', () => {
    setStatus(core, scene.kenya, 'member');
    const forAll = release();
    tell(forAll, [scene.kenya, scene.france]);
    release(null, 'members');
    expect(due()).toEqual({ kenya: ['changed 2 1'], france: [] });
    setStatus(core, scene.kenya, 'observer');
    expect(due()).toEqual({ kenya: [], france: [] });
  });

  test('for those invited to everything is due to nobody by itself', () => {
    release(null, 'invited');
    expect(due()).toEqual({ kenya: [], france: [] });
  });

  test('that was handed to somebody is due to the others alone, and is a dispatch', () => {
    const id = release();
    expect(tell(id).told).toBe(1);
    expect(due()).toEqual({ kenya: [], france: ['new 1'] });
    expect(core.rows('dispatch')[0]).toMatchObject({
      recipientId: scene.kenya,
      purpose: 'release',
      channel: 'mail',
      fileName: 'Margins of CND 67, 1',
      items: [{ kind: 'release', recordId: id, label: '1', says: 'released', sessionId: null }],
    });
  });

  test('is due again where the dispatch was declared void', () => {
    tell(release());
    const [dispatch] = core.rows('dispatch');
    core.call('dispatch.void', { id: dispatch?.id ?? '', reason: 'The mail came back.' });
    expect(due()['kenya']).toEqual(['new 1']);
  });

  test('that comes after another is due instead of the one that is held', () => {
    tell(release());
    core.update('session', session, { access: 'open', startWall: '2024-03-14T11:00' });
    release();
    expect(due()).toEqual({ kenya: ['changed 1/Rev.1 1'], france: ['new 1/Rev.1'] });
  });

  test('that was declared void is told to those who hold it, and to nobody else', () => {
    const id = release();
    tell(id);
    voidIt(id);
    expect(due()).toEqual({ kenya: ['void 1 1'], france: [] });
    tell(id);
    expect(due()).toEqual({ kenya: [], france: [] });
    expect(core.rows('dispatch').map(({ items }) => items)).toContainEqual([
      expect.objectContaining({ says: 'voided' }),
    ]);
  });

  test('stands again where the one after it was declared void: whoever holds that one is told', () => {
    const first = release();
    tell(first, [scene.kenya, scene.france]);
    core.update('session', session, { access: 'open' });
    const second = release();
    tell(second);
    voidIt(second);
    expect(due()).toEqual({ kenya: ['changed 1 1/Rev.1'], france: [] });
  });

  test('of an agenda is due to those alone who may come to the session', () => {
    core.create('agendaItem', { sessionId: session, title: { en: 'Opening' }, minutes: 10 });
    core.update('session', session, { access: 'open' });
    const id = release(session);
    expect(due()).toEqual({ kenya: ['new 3'], france: ['new 3'] });
    core.update('session', session, { access: 'invitation' });
    expect(due()).toEqual({ kenya: ['new 3'], france: [] });
    tell(id);
    core.update('session', session, { status: 'cancelled' });
    expect(due()['kenya']).toEqual([]);
  });

  test('is no more due where the delegation declines, or the meeting does not take place', () => {
    release();
    core.update('delegation', kenyas, { attendance: 'declined' });
    expect(due()['kenya'] ?? []).toEqual([]);
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'postponed', reason: 'Snow' });
    expect(due()['france'] ?? []).toEqual([]);
  });

  test('of which somebody was told cannot be undone, and the telling is passed over by undo', () => {
    const id = release();
    core.update('session', session, { access: 'open' });
    tell(id);
    core.call('history.undo', {});
    expect(core.get('session', session)['access']).toBe('invitation');
    expect(core.rows('dispatch')).toHaveLength(1);
    core.call('history.undo', {});
    expect(core.rows('release')).toHaveLength(1);
  });

  test('is not recorded as handed to whoever was never invited, nor in a language it is not in', () => {
    const id = release();
    const ghana = core.create('participant', {
      participantKind: 'state',
      iso3: 'GHA',
      shortName: { en: 'Ghana' },
      formalName: { en: 'Republic of Ghana' },
    });
    const toGhana: InputOf<'release.tell'> = { id, participantIds: [ghana], channel: 'mail', language: 'en' };
    expect(core.refusal('release.tell', toGhana).problems).toMatchObject([
      { field: 'participantIds', rule: 'unknownRecord' },
    ]);
    const inArabic: InputOf<'release.tell'> = { ...toGhana, participantIds: [scene.kenya], language: 'ar' };
    expect(core.refusal('release.tell', inArabic).problems).toMatchObject([{ field: 'language' }]);
    expect(core.rows('dispatch')).toEqual([]);
  });
});

describe('An item of a kind that a newer program hands out', () => {
  test('is kept and given as it is, and is no session and no release', () => {
    const letter = { kind: 'letter', recordId: 'L-1', title: 'Note verbale 12/2027', pages: [1, 2] };
    const built = core.call('calendar.build', { scope: 'delegation', delegationId: kenyas });
    core.call('dispatch.record', {
      ...built.dispatch,
      items: [letter, ...built.dispatch.items],
      channel: 'file',
    });
    expect(core.rows('dispatch')[0]?.['items']).toEqual([letter, ...built.dispatch.items]);
    expect(outbox().find(({ participantId }) => participantId === scene.kenya)).toBeUndefined();
  });

  test('that is of a known kind and not of its shape is refused', () => {
    const { dispatch } = core.call('calendar.build', { scope: 'delegation', delegationId: kenyas });
    const items = [{ kind: 'session', recordId: session }];
    const result = core.core.call('dispatch.record', { ...dispatch, items, channel: 'file' });
    expect(result).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
  });
});

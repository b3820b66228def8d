import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, sessionValues, setScene, setStatus } from '../services/scene.ts';

const NOW = '2024-03-10T12:00:00.000Z';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore(NOW);
  scene = setScene(core);
});

const plan = () => core.call('publicCopy.plan', { languages: ['en', 'fr'] });
const contents = () => core.call('publicCopy.contents', { languages: ['en', 'fr'] });
const english = () => contents().models[0] ?? expect.fail('no model');

/** Makes a copy, as the shell says of one that it has written. */
function make(handedTo: string | null = null): string {
  return core.call('publicCopy.record', { ...contents().draft, name: 'public-copy', handedTo, files: [] }).id;
}

function commit(values: object): string {
  return core.create('commitment', { title: { en: 'To train' }, participantId: scene.kenya, ...values });
}

const reasons = () => plan().leftOut.flatMap(({ first }) => first.map(({ id, reason }) => [id, reason]));
const listed = (list: string) =>
  english()
    .lists.filter(({ id }) => id === list)
    .flatMap(({ entries }) => entries.map(({ id }) => id));

describe('what a public copy says', () => {
  test('has the number of the public tally, and of whoever endorsed in confidence not the name', () => {
    const documentId = putForward(
      core,
      core.create('document', {
        symbol: 'GC/1',
        title: { en: 'Pledge' },
        kind: 'pledge',
        countsFrom: 'oral',
      }),
    );
    for (const [participantId, publicity] of [
      [scene.kenya, 'public'],
      [scene.france, 'confidential'],
    ] as const) {
      setStatus(core, participantId, 'member');
      const say = (axis: 'position' | 'formality' | 'publicity', value: string) =>
        core.call('endorsement.record', {
          documentId,
          participantIds: [participantId],
          date: '2024-03-01',
          steps: [{ axis, value }],
        });
      say('position', 'endorsed');
      say('formality', 'in_writing');
      say('publicity', publicity);
    }
    const tally = core.call('tally.get', { documentId, audience: 'public' });
    const [text] = english().texts;
    expect(text).toMatchObject({ counted: 1, endorsers: [{ participantId: scene.kenya, counted: true }] });
    expect(text?.counted).toBe(tally.counted);
    expect(reasons()).toContainEqual([`${documentId} ${scene.france}`, 'confidential']);
  });

  test('has of an alert the last page that was sent for all to know, and of one that was wrong only that it was', () => {
    const alert = (values: object): string =>
      core.create('alert', {
        title: { en: 'Tablets' },
        kind: 'form',
        seen: { en: 'Three parcels' },
        marking: 'clear',
        ...values,
      });
    const sent = (values: object = {}): string => {
      const id = alert(values);
      core.call('alert.moveState', { id, to: 'cleared' });
      core.call('alert.send', { id, languages: ['en'], paper: 'A4' });
      return id;
    };
    const [stands, wrong, green, draft] = [sent(), sent(), sent({ marking: 'green' }), alert({})];
    const embargoed = sent({ embargoWall: '2024-04-01T10:00', embargoZone: 'Europe/Vienna' });
    core.call('alert.moveState', { id: wrong, to: 'withdrawn', reason: 'It was sugar' });
    const widened = sent({ marking: 'green' });
    core.call('alert.mark', { id: widened, marking: 'clear', reason: 'It is in the papers' });
    // What is written after the page was sent is not told with it.
    core.update('alert', stands, { seen: { en: 'Five parcels' } });

    const entries = english().lists.find(({ id }) => id === 'alerts')?.entries ?? [];
    expect(entries.map(({ id }) => id).toSorted()).toEqual([stands, wrong].toSorted());
    expect(entries.find(({ id }) => id === stands)?.facts).toContainEqual({
      fact: 'seen',
      value: { as: 'lines', said: { text: 'Three parcels', language: 'en' } },
    });
    const withdrawn = entries.find(({ id }) => id === wrong);
    expect(JSON.stringify(withdrawn)).not.toContain('Three parcels');
    expect(withdrawn?.facts).toContainEqual({
      fact: 'state',
      value: { as: 'choice', list: 'alertState', value: 'withdrawn' },
    });
    expect(JSON.stringify(entries)).not.toContain('sugar');
    expect(reasons()).toEqual(
      expect.arrayContaining([
        [green, 'marking'],
        [draft, 'draft'],
        [embargoed, 'embargoed'],
        [widened, 'notSent'],
      ]),
    );

    // The next page goes out as what it is marked now.
    core.call('alert.send', { id: widened, languages: ['en'], paper: 'A4' });
    expect(listed('alerts')).toContain(widened);
    // What is out there is said once it is for fewer.
    make();
    core.call('alert.mark', { id: stands, marking: 'amber', reason: '' });
    expect(core.call('publicCopy.outThere', {})).toMatchObject([{ id: stands, reason: 'marking' }]);
  });

  test('names States in the language of the copy where the page is in none of it, and as the page where it names others', () => {
    const valuesOf = (language: 'en' | 'fr') =>
      contents()
        .models.filter((model) => model.language === language)
        .flatMap(({ lists }) => lists.filter(({ id }) => id === 'alerts'))
        .flatMap(({ entries }) => entries[0]?.facts ?? []);
    const named = (language: 'en' | 'fr', name: string) =>
      valuesOf(language).find(({ fact }) => fact === name)?.value;
    core.update('participant', scene.kenya, { shortName: { en: 'Netherlands', fr: 'Pays-Bas' } });
    const id = core.create('alert', {
      title: { en: 'Tablets' },
      kind: 'form',
      seen: { en: 'Three parcels' },
      marking: 'clear',
      stateIds: [scene.kenya],
      reportedById: scene.kenya,
    });
    core.call('alert.moveState', { id, to: 'cleared' });
    core.call('alert.send', { id, languages: ['en'], paper: 'A4' });
    core.update('alert', id, { asked: { en: 'To look' } });
    core.call('alert.send', { id, languages: ['en'], paper: 'A4' });
    expect(named('fr', 'where')).toEqual({ as: 'names', names: ['Pays-Bas'] });
    expect(named('fr', 'reportedBy')).toEqual({ as: 'text', text: 'Pays-Bas' });
    expect(named('en', 'where')).toEqual({ as: 'names', names: ['Netherlands'] });
    expect(named('en', 'update')).toEqual({ as: 'text', text: '1' });
    expect(named('en', 'marking')).toEqual({ as: 'text', text: 'TLP:CLEAR' });
    const order = valuesOf('en').map(({ fact }) => fact);
    expect(order.indexOf('seen')).toBe(order.indexOf('asked') - 1);
    // What is not sent yet is not said in another language before it is.
    core.update('alert', id, { stateIds: [scene.france] });
    expect(named('fr', 'where')).toEqual({ as: 'names', names: ['Netherlands'] });
  });

  test('has nothing of a text that is still negotiated, and no action that is not adopted', () => {
    const documentId = core.create('document', { symbol: 'GC/2', title: { en: 'Draft' }, kind: 'pledge' });
    core.call('document.moveState', { id: documentId, to: 'negotiation' });
    const actionId = core.create('priorityAction', {
      number: '1',
      title: { en: 'To act' },
      kind: 'initiative',
      isNew: true,
    });
    expect(english().texts).toEqual([]);
    expect(listed('actions')).toEqual([]);
    expect(reasons()).toEqual(
      expect.arrayContaining([
        [documentId, 'draft'],
        [actionId, 'notAdopted'],
      ]),
    );
    core.call('priorityAction.moveState', { id: actionId, to: 'agreed' });
    core.call('priorityAction.moveState', { id: actionId, to: 'adopted' });
    expect(listed('actions')).toEqual([actionId]);
  });

  test('comes to have what is under an embargo once its hour has come, and says until when it has not', () => {
    const id = commit({ publicity: 'embargoed', embargoWall: '2024-03-11T09:00', embargoZone: 'UTC' });
    make();
    expect(listed('commitments')).toEqual([]);
    expect(plan().leftOut).toContainEqual(
      expect.objectContaining({
        kind: 'commitment',
        reason: 'embargoed',
        first: [expect.objectContaining({ id, until: '2024-03-11T09:00:00.000Z' })],
      }),
    );
    core.setNow('2024-03-11T08:59:59.000Z');
    expect(listed('commitments')).toEqual([]);
    core.setNow('2024-03-11T09:00:00.000Z');
    expect(listed('commitments')).toEqual([id]);
    expect(plan().added).toMatchObject({ count: 1, first: [{ kind: 'commitment', id }] });
  });

  test('has what was undertaken as it was written, and says of no language that it is in it', () => {
    commit({ publicity: 'public', what: 'Forme cent agents' });
    const texts = contents().models.flatMap(({ lists }) =>
      lists.flatMap(({ entries }) => entries.map(({ text }) => text)),
    );
    const written = { text: 'Forme cent agents', language: null };
    expect(texts).toEqual([written, written]);
  });

  test('has a publication for everybody from its day on', () => {
    const publication = (values: object) =>
      core.create('publication', { title: { en: 'Report' }, date: '2024-03-01', ...values });
    const id = publication({ sharedWith: 'everybody' });
    const later = publication({ sharedWith: 'everybody', date: '2024-03-11' });
    const ours = publication({});
    expect(listed('publications')).toEqual([id]);
    expect(reasons()).toEqual(
      expect.arrayContaining([
        [later, 'notYet'],
        [ours, 'notPublic'],
      ]),
    );
    const values = { title: { en: 'Bad' }, date: '2024-03-01', link: 'javascript:alert(1)' };
    expect(core.refusal('record.create', { kind: 'publication', values })).toMatchObject({
      problems: [{ field: 'link', rule: 'format' }],
    });
  });
});

describe('what is out there', () => {
  test('is said at once when it is made confidential: what, why, and who has it', () => {
    const id = commit({ publicity: 'public' });
    expect(plan()).toMatchObject({ since: null, gone: [] });
    make('The press');
    core.setNow('2024-03-10T13:00:00.000Z');
    const second = make();
    expect(core.call('publicCopy.outThere', {})).toEqual([]);
    core.update('commitment', id, { publicity: 'confidential' });
    const gone = [
      { kind: 'commitment', id, reason: 'confidential', copies: [{ handedTo: 'The press' }, { id: second }] },
    ];
    expect(core.call('publicCopy.outThere', {})).toMatchObject(gone);
    expect(plan()).toMatchObject({ since: { id: second }, gone, dropped: { count: gone.length } });
  });

  test('is no more what was deleted, nor what stood in a copy that was called back', () => {
    const id = commit({ publicity: 'public' });
    const copy = make();
    core.call('record.delete', { kind: 'commitment', ids: [id] });
    expect(core.call('publicCopy.outThere', {})).toMatchObject([{ id, reason: null }]);
    core.call('publicCopy.void', { id: copy, reason: 'Called back' });
    expect(core.call('publicCopy.outThere', {})).toEqual([]);
    expect(plan().since).toBeNull();
  });

  test('is compared thing by thing in the languages that both have', () => {
    const id = commit({ publicity: 'public' });
    make();
    expect(plan()).toMatchObject({ added: { count: 0 }, changed: { count: 0 } });
    core.update('commitment', id, { what: 'So many' });
    expect(plan().changed).toMatchObject({ count: 1, first: [{ id }] });
    make();
    core.update('commitment', id, { notes: 'Between us' });
    expect(plan().changed.count).toBe(0);
  });

  test('stays recorded: a copy is neither undone nor deleted', () => {
    commit({ publicity: 'public' });
    const id = make();
    core.call('history.undo', {});
    expect(core.get('publicCopy', id)).toMatchObject({ id });
    expect(core.refusal('record.delete', { kind: 'publicCopy', ids: [id] })).toMatchObject({
      code: 'VALIDATION',
    });
  });
});

describe('the public programme', () => {
  const release = () =>
    core.call('release.make', { reconveningId: scene.reconvening, languages: ['en'], paper: 'A4' }).id;
  const plenary = (values: object = {}) =>
    core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed', ...values });

  function events(): Record<string, [sequence: number, status: string]> {
    const text = contents().calendars[0]?.text ?? '';
    const parsed = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    return Object.fromEntries(
      parsed.map((event) => [
        String(event.getFirstPropertyValue('uid')).split('@')[0],
        [Number(event.getFirstPropertyValue('sequence')), String(event.getFirstPropertyValue('status'))],
      ]),
    );
  }

  test('is there as it was released, and as nothing else', () => {
    const id = plenary();
    expect(english().meetings).toEqual([]);
    expect(reasons()).toContainEqual([scene.reconvening, 'notAnnounced']);
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'save_the_date_sent' });
    expect(english().meetings).toMatchObject([{ id: scene.reconvening, papers: [] }]);
    expect(reasons()).toContainEqual([scene.reconvening, 'notReleased']);
    const releaseId = release();
    core.update('session', id, { title: { en: 'Not yet told' } });
    const [meeting] = english().meetings;
    expect(meeting?.papers).toMatchObject([
      { releaseId, model: { sessions: [{ title: { text: 'Plenary' } }] } },
    ]);
    expect(core.get('release', releaseId)['handedOutAt']).toBeNull();
    make();
    expect(core.get('release', releaseId)['handedOutAt']).toBe(NOW);
  });

  test('has numbers in its calendar that rise with what was released, and never fall', () => {
    const [id, other] = [plenary(), plenary({ startWall: '2024-03-15T10:00', endWall: '2024-03-15T11:00' })];
    release();
    expect(events()).toEqual({ [id]: [0, 'CONFIRMED'], [other]: [0, 'CONFIRMED'] });
    make();
    core.call('session.moveTo', { id, startWall: '2024-03-14T11:00' });
    // Nobody was told of it yet.
    expect(events()[id]).toEqual([0, 'CONFIRMED']);
    const second = release();
    expect(events()).toEqual({ [id]: [1, 'CONFIRMED'], [other]: [0, 'CONFIRMED'] });
    const copy = make();
    core.update('session', other, { status: 'cancelled' });
    core.call('release.void', { id: second, reason: 'A mistake' });
    core.call('publicCopy.void', { id: copy, reason: 'Called back' });
    release();
    const after = events();
    expect(after[other]).toEqual([1, 'CANCELLED']);
    expect(after[id]?.[0]).toBeGreaterThanOrEqual(1);
  });

  test('tells whoever knew of a meeting that it is off, and nobody else', () => {
    const id = plenary();
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'save_the_date_sent' });
    const off = () =>
      core.call('reconvening.moveState', { id: scene.reconvening, to: 'cancelled', reason: 'No quorum' });
    off();
    expect(english().meetings).toEqual([]);
    core.call('history.undo', {});
    release();
    make();
    off();
    expect(english().meetings).toMatchObject([{ id: scene.reconvening, state: 'cancelled' }]);
    expect(JSON.stringify(contents())).not.toContain('No quorum');
    expect(events()).toEqual({ [id]: [1, 'CANCELLED'] });
  });
});

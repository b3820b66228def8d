import { describe, expect, test } from 'vitest';
import {
  acknowledge,
  beginWithTwoMembers,
  clear,
  core,
  newAlert,
  page,
  reached,
  rules,
  scene,
  send,
  sentAlert,
  tell,
} from './alert-scene.ts';
import { setStatus } from './scene.ts';

beginWithTwoMembers();

describe('a substance', () => {
  const newSubstance = (values: object = {}) =>
    core.create('substance', { name: { en: 'Metonitazene' }, kind: 'opioid', ...values });

  test('is not verified until somebody says so, and is found by each of its names', () => {
    const id = newSubstance({ synonyms: 'Nitazene M; Benzimidazole M\nNitazene M', cas: ' 14680–51–4 ' });
    expect(core.get('substance', id)).toMatchObject({
      certainty: 'unverified',
      synonyms: 'Nitazene M\nBenzimidazole M',
      cas: '14680-51-4',
    });
    const named = core.call('record.named', {
      kind: 'substance',
      texts: ['benzimidazole m', '14680-51-4', 'metonitazene', 'Nitazene'],
    });
    expect(named).toEqual([[id], [id], [id], []]);
    const found = core.call('search.find', { text: 'benzimidazole' });
    expect(JSON.stringify(found)).toContain(id);
    const { rows } = core.call('record.list', { kind: 'substance', text: 'benzimidazole', limit: 10 });
    expect(rows.map((row) => row.id)).toEqual([id]);
  });

  test('is refused a number that is none, or whose last digit does not follow, or that another one has', () => {
    const refused = (cas: string) =>
      core.refusal('record.create', {
        kind: 'substance',
        values: { name: { en: 'X' }, kind: 'opioid', cas },
      }).problems;
    expect(refused('14680514')).toMatchObject([{ field: 'cas', rule: 'casForm' }]);
    expect(refused('14680-51-5')).toMatchObject([
      { field: 'cas', rule: 'casDigit', params: { digit: '5', expected: '4' } },
    ]);
    newSubstance({ cas: '14680-51-4' });
    expect(refused('14680-51-4')).toMatchObject([{ field: 'cas', rule: 'numberTaken' }]);
  });

  test('is in a schedule of a convention, and not of none', () => {
    const values = { name: { en: 'X' }, kind: 'opioid', schedule: 'I' };
    expect(core.refusal('record.create', { kind: 'substance', values }).problems).toMatchObject([
      { field: 'convention', rule: 'required' },
    ]);
  });
});

describe('an alert on its way', () => {
  test('is cleared, gets its number as it is sent, and is frozen', () => {
    const id = newAlert();
    expect(core.refusal('alert.send', { id, languages: ['en'], paper: 'A4' }).problems).toMatchObject([
      { rule: 'notCleared' },
    ]);
    expect(clear(id).notices).toMatchObject([{ rule: 'clearedByAuthor' }]);
    expect(core.get('alert', id)).toMatchObject({ state: 'cleared', number: null });
    expect(core.call('alert.plan', { id, languages: ['en', 'fr'], paper: 'A4' })).toMatchObject({
      label: 'GC-ALERT/2027/1',
      update: 0,
    });
    expect(send(id)).toMatchObject({ label: 'GC-ALERT/2027/1', update: 0 });
    expect(core.get('alert', id)).toMatchObject({ state: 'sent', number: 'GC-ALERT/2027/1' });
    const [release] = core.rows('alertRelease');
    core.update('alert', id, { seen: { en: 'Four parcels' } });
    const model = core.call('print.model', {
      document: 'alertRelease',
      releaseId: release?.id ?? '',
      language: 'en',
      paper: 'A4',
    });
    expect(model).toMatchObject({
      symbol: 'GC-ALERT/2027/1',
      version: '0',
      marking: 'amber',
      seen: { text: 'Three parcels' },
    });
    expect(page(id).isChanged).toBe(true);
  });

  test('numbers go on within a year at home, and begin anew with the next', () => {
    const numberOf = (): string => {
      const id = newAlert();
      clear(id);
      return send(id).label;
    };
    expect([numberOf(), numberOf()]).toEqual(['GC-ALERT/2027/1', 'GC-ALERT/2027/2']);
    core.call('record.delete', { kind: 'alert', ids: [newAlert()] });
    core.setNow('2028-01-02T12:00:00.000Z');
    expect(numberOf()).toBe('GC-ALERT/2028/1');
  });

  test('updates are a series of their own, each frozen; an end has none', () => {
    const id = sentAlert();
    core.update('alert', id, { seen: { en: 'Four parcels' } });
    expect(send(id)).toMatchObject({ label: 'GC-ALERT/2027/1', update: 1 });
    expect(page(id).releases.map(({ update }) => update)).toEqual([1, 0]);
    expect(reached(id, scene.kenya)).toMatchObject({ due: 'updated' });
    core.call('alert.moveState', { id, to: 'withdrawn', reason: 'The laboratory was wrong' });
    const refused = () => rules(core.refusal('alert.send', { id, languages: ['en'], paper: 'A4' }).problems);
    expect(refused()).toEqual(['updateOfWithdrawn']);
    expect(page(id).releases).toHaveLength(2);
  });

  test('is closed and opened again, and what was never sent is not opened as sent', () => {
    const id = sentAlert();
    core.call('alert.moveState', { id, to: 'closed' });
    expect(rules(core.refusal('alert.send', { id, languages: ['en'], paper: 'A4' }).problems)).toEqual([
      'updateOfClosed',
    ]);
    const reason = 'Seen again';
    expect(rules(core.refusal('alert.moveState', { id, to: 'draft', reason }).problems)).toEqual([
      'sentAlready',
    ]);
    core.call('alert.moveState', { id, to: 'sent', reason });
    expect(core.get('alert', id)).toMatchObject({ state: 'sent', stateReason: reason });
    const other = newAlert();
    core.call('alert.moveState', { id: other, to: 'closed', reason: 'Made public by others' });
    expect(rules(core.refusal('alert.moveState', { id: other, to: 'sent', reason }).problems)).toEqual([
      'neverSent',
    ]);
  });

  test('says something else by now where any of its languages does, not its first alone', () => {
    const id = newAlert({ seen: { en: 'Three parcels', fr: 'Trois colis' } });
    clear(id);
    core.call('alert.send', { id, languages: ['en', 'fr'], paper: 'A4' });
    expect(page(id).isChanged).toBe(false);
    core.update('alert', id, { seen: { en: 'Three parcels', fr: 'Quatre colis' } });
    expect(page(id).isChanged).toBe(true);
    expect(core.call('alert.plan', { id, languages: ['en', 'fr'], paper: 'A4' }).isChanged).toBe(true);
  });

  test('is named by its number where it is said what was done, not by the pages that were frozen', () => {
    const id = newAlert({ seen: { en: 'Three parcels', fr: 'Trois colis' } });
    clear(id);
    core.call('alert.send', { id, languages: ['en', 'fr'], paper: 'A4' });
    expect(core.call('history.status', {}).undo).toMatchObject({
      name: 'alert.send',
      kind: 'alertRelease',
      title: { en: 'GC-ALERT/2027/1' },
    });
    const [last] = core.call('history.deeds', { limit: 1 }).deeds;
    expect(last?.titles).toEqual([{ en: 'GC-ALERT/2027/1' }]);
  });

  test('what was recorded of one day stands with what was recorded last first', () => {
    const id = newAlert();
    clear(id);
    core.setNow('2027-03-01T13:00:00.000Z');
    send(id);
    core.setNow('2027-03-01T14:00:00.000Z');
    core.call('alert.moveState', { id, to: 'withdrawn', reason: 'It was sugar' });
    const { rows } = core.call('record.list', {
      kind: 'alertMove',
      where: { alertId: [id] },
      sort: [{ by: 'date', descending: true }],
    });
    expect(rows.map(({ state }) => state)).toEqual(['withdrawn', 'sent', 'cleared']);
  });

  test('is merged into another one, and neither into itself nor in a circle', () => {
    const [a, b] = [sentAlert(), newAlert()];
    const merge = (id: string, mergedIntoId: string | null) => ({
      id,
      to: 'merged' as const,
      reason: 'The same tablets',
      mergedIntoId,
    });
    expect(rules(core.refusal('alert.moveState', merge(a, null)).problems)).toEqual(['mergedIntoNeeded']);
    expect(rules(core.refusal('alert.moveState', merge(a, a)).problems)).toEqual(['mergedIntoItself']);
    core.call('alert.moveState', merge(a, b));
    expect(rules(core.refusal('alert.moveState', merge(b, a)).problems)).toEqual(['mergedIntoItself']);
    expect(reached(a, scene.kenya).due).toBe('merged');
  });

  test('says nothing of a day to come, and of a month as much as is known', () => {
    const of = (seenOn: string) => ({
      kind: 'alert' as const,
      values: { title: { en: 'X' }, kind: 'form', seenOn },
    });
    expect(core.refusal('record.create', of('2027-03-02')).problems).toMatchObject([
      { field: 'seenOn', rule: 'range' },
    ]);
    expect(core.refusal('record.create', of('2027-04')).problems).toMatchObject([{ rule: 'range' }]);
    expect(core.refusal('record.create', of('2027-13')).problems).toMatchObject([{ field: 'seenOn' }]);
    expect(core.get('alert', core.call('record.create', of('2027-03')).id)).toMatchObject({
      seenOn: '2027-03',
    });
  });
});

describe('its recipients', () => {
  test('are told once, acknowledge, answer, and are asked again', () => {
    const id = newAlert();
    clear(id);
    send(id);
    const waits = () => core.call('home.toTell', {}).filter(({ kind }) => kind === 'alert');
    expect(waits()).toMatchObject([{ id, recipients: 2 }]);
    tell(id, [scene.kenya, scene.france]);
    expect(waits()).toEqual([]);
    expect(
      rules(
        core.refusal('alert.tell', { id, keys: [scene.kenya], channel: 'mail', language: 'en' }).problems,
      ),
    ).toEqual(['notToBeTold']);
    acknowledge(reached(id, scene.kenya).last?.dispatchId, {
      time: '12:30',
      sees: 'The same',
      did: 'We look',
    });
    expect(reached(id, scene.kenya)).toMatchObject({
      isWaiting: false,
      answers: [{ sees: 'The same', did: 'We look' }],
    });
    expect(core.get('alert', id).extras).toMatchObject({ told: 2, waiting: 1 });
    expect(page(id).clock?.[0]).toMatchObject({ hours: 1, told: 2, acknowledged: 1 });
    tell(id, [scene.france], true);
    expect(reached(id, scene.france)).toMatchObject({ last: { says: 'again' }, isWaiting: true });
    acknowledge(reached(id, scene.france).last?.dispatchId);
    expect(reached(id, scene.france).isWaiting).toBe(false);
    expect(
      rules(
        core.refusal('alert.tell', { id, keys: [scene.france], channel: 'mail', language: 'en', again: true })
          .problems,
      ),
    ).toEqual(['notToBeTold']);
  });

  test('are left out and added by hand, with a reason, as one record on every laptop', () => {
    const id = newAlert();
    const leave = { alertId: id, participantId: scene.france, part: 'left_out' as const };
    const refused = core.refusal('record.create', {
      kind: 'alertRecipient',
      values: { ...leave, reason: ' ' },
    });
    expect(rules(refused.problems)).toEqual(['required']);
    const hand = core.create('alertRecipient', { ...leave, reason: 'They reported it' });
    expect(reached(id, scene.france)).toMatchObject({ isRecipient: false, isLeftOut: true, by: ['status'] });
    core.call('record.delete', { kind: 'alertRecipient', ids: [hand] });
    expect(reached(id, scene.france).isRecipient).toBe(true);
    expect(core.create('alertRecipient', { ...leave, reason: 'Once more' })).toBe(hand);
  });

  test('are written to by whoever has alerts for a role; who cannot be reached is said', () => {
    const id = newAlert();
    core.createPerson('focalPoint', { participantId: scene.kenya, name: 'B. Banda', email: 'b@example.org' });
    expect(reached(id, scene.kenya).address).toMatchObject({ email: 'b@example.org', isForAlerts: false });
    const heldById = core.createPerson('focalPoint', {
      participantId: scene.kenya,
      name: 'A. Achieng',
      email: 'a@example.org',
    });
    core.create('focalPointRole', {
      participantId: scene.kenya,
      title: 'Early warning',
      forAlerts: true,
      heldById,
    });
    expect(reached(id, scene.kenya).address).toEqual({
      name: 'A. Achieng',
      role: 'Early warning',
      email: 'a@example.org',
      isForAlerts: true,
    });
    expect(reached(id, scene.france).address).toBeNull();
  });

  test('are written to at an address that can be read, where one of theirs can', () => {
    const id = newAlert();
    const email = 'a@example.org?bcc=eve@example.org';
    const participantId = scene.kenya;
    core.createPerson('focalPoint', { participantId, name: 'A. Achieng', email });
    expect(reached(id, participantId).address).toMatchObject({ email });
    core.createPerson('focalPoint', { participantId, name: 'B. Banda', email: 'b@example.org' });
    expect(reached(id, participantId).address).toMatchObject({ email: 'b@example.org' });
  });

  test('whoever holds one that was withdrawn is not asked again for it, but for its withdrawal', () => {
    const id = sentAlert();
    expect(core.call('record.list', { kind: 'alert' }).rows[0]?.extras['waiting']).toBe(2);
    core.call('alert.moveState', { id, to: 'withdrawn', reason: 'It was sugar' });
    expect(page(id).reached.filter(({ isWaiting }) => isWaiting)).toEqual([]);
    expect(core.call('record.list', { kind: 'alert' }).rows[0]?.extras['waiting']).toBe(0);
    expect(
      core.refusal('alert.tell', { id, keys: [scene.kenya], channel: 'mail', language: 'en', again: true })
        .problems,
    ).toMatchObject([{ rule: 'notToBeTold' }]);
    tell(id, [scene.kenya]);
    expect(reached(id, scene.kenya).isWaiting).toBe(true);
  });

  test('a working group without members is said to have none', () => {
    const groupId = core.create('workingGroup', { number: '9', name: { en: 'Precursors' } });
    const id = newAlert({ toStatuses: [], toGroupIds: [groupId] });
    expect(page(id)).toMatchObject({ reached: [], emptyGroups: [{ en: 'Precursors' }] });
    core.create('groupMembership', { groupId, participantId: scene.kenya, role: 'member' });
    expect(page(id)).toMatchObject({ reached: [{ key: scene.kenya }], emptyGroups: [] });
  });

  test('who was told something is told its end, whoever is a recipient by then; one that was not is not', () => {
    const id = sentAlert();
    core.update('alert', id, { toStatuses: [] });
    setStatus(core, scene.ghana, 'member');
    core.call('alert.moveState', { id, to: 'withdrawn', reason: 'The laboratory was wrong' });
    expect(page(id).reached.map(({ due }) => due)).toEqual(['withdrawn', 'withdrawn']);
    tell(id, [scene.kenya]);
    expect(reached(id, scene.kenya).due).toBeNull();
    const dispatchId = reached(id, scene.kenya).last?.dispatchId ?? '';
    core.call('dispatch.void', { id: dispatchId, reason: 'It came back' });
    expect(reached(id, scene.kenya).due).toBe('withdrawn');
  });
});

describe('undo', () => {
  test('takes a sending back until somebody has it, and an end until somebody was told', () => {
    const id = newAlert();
    clear(id);
    send(id);
    core.call('history.undo', {});
    expect(core.rows('alertRelease')).toEqual([]);
    send(id);
    tell(id, [scene.kenya]);
    core.call('alert.moveState', { id, to: 'withdrawn', reason: 'Wrong' });
    core.call('history.undo', {});
    expect(core.get('alert', id)).toMatchObject({ state: 'sent' });
    core.call('alert.moveState', { id, to: 'withdrawn', reason: 'Wrong' });
    tell(id, [scene.kenya]);
    core.update('alert', id, { source: 'The laboratory' });
    core.call('history.undo', {});
    // What somebody was told of stays; undo goes on to what was done before and is not bound.
    for (let at = 0; at < 3; at += 1) core.core.call('history.undo', {});
    expect(core.get('alert', id)).toMatchObject({ state: 'withdrawn', number: 'GC-ALERT/2027/1' });
    expect(core.rows('alertRelease')).toHaveLength(1);
  });
});

describe('whether it was seen before', () => {
  const asked = {
    id: null,
    kind: null,
    title: {},
    substanceIds: [],
    substancesText: null,
    stateIds: [],
    area: null,
    seenOn: null,
  };

  test('is known by a synonym in a title that is typed, of other alerts only, deleted ones not among them', () => {
    const substanceId = core.create('substance', {
      name: { en: 'Metonitazene' },
      kind: 'opioid',
      synonyms: 'Nitazene M',
    });
    const here = newAlert({ substanceIds: [substanceId], stateIds: [scene.ghana], area: 'Tema' });
    const gone = newAlert({ substanceIds: [substanceId] });
    core.call('record.delete', { kind: 'alert', ids: [gone] });
    const found = core.call('alert.seenBefore', { ...asked, title: { fr: 'Comprimés de nitazène M' } });
    expect(found).toMatchObject({
      total: 1,
      first: [{ id: here, by: ['substance'], states: [{ en: 'Ghana' }], state: 'draft' }],
    });
    expect(core.call('alert.seenBefore', { ...asked, id: here, substanceIds: [substanceId] })).toEqual({
      total: 0,
      first: [],
    });
  });
});

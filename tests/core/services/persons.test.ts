import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let delegationId: string;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  delegationId = core.create('delegation', {
    reconveningId: scene.reconvening,
    participantId: scene.kenya,
    attendance: 'confirmed',
  });
});

const names = () => core.rows('person').map((row) => row['name']);

describe('a delegate whom nobody knew of yet', () => {
  it('is added with the person in one deed, and one undo takes both back', () => {
    const id = core.createPerson('delegate', {
      delegationId,
      name: 'Amina Karim',
      email: 'amina@example.invalid',
    });
    expect(core.get('delegate', id)).toMatchObject({ titles: { person: { en: 'Amina Karim' } } });
    expect(core.rows('person')).toMatchObject([
      { name: 'Amina Karim', email: 'amina@example.invalid', extras: { iso3: 'KEN', meetings: 1 } },
    ]);
    expect(core.call('history.status', {}).undo).toMatchObject({ kind: 'delegate', record: id });
    core.call('history.undo', {});
    expect([...core.rows('delegate'), ...core.rows('person')]).toEqual([]);
    core.call('history.redo', {});
    expect(names()).toEqual(['Amina Karim']);
  });

  it('is not half added: what is wrong with the person or the delegate leaves neither', () => {
    const refused = (values: object, person: object) =>
      core.refusal('record.create', {
        kind: 'delegate',
        values: { delegationId, ...values },
        alongside: { personId: [{ ...person }] },
      }).problems;
    expect(refused({}, { name: '' })[0]).toMatchObject({ field: 'personId.name', rule: 'required' });
    expect(refused({ role: 'king' }, { name: 'Amina Karim' })).toMatchObject([{ field: 'role' }]);
    expect(refused({}, { name: 'Amina Karim', shoeSize: 40 })).toMatchObject([{ rule: 'unknownField' }]);
    expect(names()).toEqual([]);
  });

  it('comes alone, and only where a reference is', () => {
    const two = { personId: [{ name: 'Amina Karim' }, { name: 'Luc Morel' }] };
    const values = { delegationId };
    expect(
      core.refusal('record.create', { kind: 'delegate', values, alongside: two }).problems,
    ).toMatchObject([{ field: 'personId', rule: 'range' }]);
    const elsewhere = { title: [{ name: 'Amina Karim' }] };
    expect(
      core.refusal('record.create', { kind: 'delegate', values, alongside: elsewhere }).problems,
    ).toMatchObject([{ field: 'title', rule: 'unknownField' }]);
  });
});

it('persons who are new are added to those whom a session names', () => {
  const amina = core.create('person', { name: 'Amina Karim' });
  const id = core.create('session', { ...sessionValues(scene.reconvening), personIds: [amina, amina] });
  core.call('record.update', {
    kind: 'session',
    id,
    values: {},
    alongside: { personIds: [{ name: 'Luc Morel' }], chairPersonId: [{ name: 'Mei Tan' }] },
  });
  const named = core.get('session', id)['personIds'];
  const ids = new Map(core.rows('person').map((row) => [row['name'], row.id]));
  expect(named).toEqual([amina, ids.get('Luc Morel')]);
  expect(core.get('session', id)).toMatchObject({ chairPersonId: ids.get('Mei Tan') });
});

describe('a name that is typed', () => {
  it('is met with the persons who have it, those first whose name begins so, and for whom they came', () => {
    core.createPerson('delegate', { delegationId, name: 'Amina Karim' });
    core.createPerson('focalPoint', { participantId: scene.france, name: 'Amina Karim' });
    core.create('person', { name: 'Dr Karim Amin', isSecretariat: true });
    core.create('person', { name: 'Luc Morel' });
    const hints = (text: string) =>
      core
        .call('person.suggest', { text })
        .map(({ name, comesFor, isSecretariat }) => [name, comesFor.map(({ en }) => en), isSecretariat]);
    expect(hints('amin')).toEqual([
      ['Amina Karim', ['Kenya'], false],
      ['Amina Karim', ['France'], false],
      ['Dr Karim Amin', [], true],
    ]);
    expect(hints('KARIM Amína')).toHaveLength(2);
    expect(hints('nobody')).toEqual([]);
    expect(core.call('person.suggest', { text: '', limit: 2 })).toHaveLength(2);
  });
});

describe('a person', () => {
  it('is in a delegation once', () => {
    const delegate = core.createPerson('delegate', { delegationId, name: 'Amina Karim' });
    const personId = String(core.get('delegate', delegate)['personId']);
    expect(
      core.refusal('record.create', { kind: 'delegate', values: { delegationId, personId } }).problems,
    ).toEqual([
      {
        field: 'personId',
        rule: 'personTwice',
        params: { person: 'Amina Karim', delegation: { en: 'Kenya' } },
      },
    ]);
    core.update('delegate', delegate, { title: 'Minister' });
  });

  it('who is needed somewhere does not go, and takes no endorsement along when they do', () => {
    const delegate = core.createPerson('delegate', { delegationId, name: 'Amina Karim' });
    const personId = String(core.get('delegate', delegate)['personId']);
    const sessionId = core.create('session', {
      ...sessionValues(scene.reconvening),
      chairPersonId: personId,
      personIds: [personId],
    });
    core.create('agendaItem', { sessionId, title: { en: 'Panel' }, presenterPersonIds: [personId] });
    const refused = () => core.refusal('record.delete', { kind: 'person', ids: [personId] }).problems[0];
    expect(refused()).toMatchObject({ rule: 'stillUsed', params: { title: { en: 'Amina Karim' } } });
    core.call('record.delete', { kind: 'session', ids: [sessionId] });
    expect(refused()).toMatchObject({ rule: 'stillUsed', params: { byKind: 'delegate' } });
    core.call('record.delete', { kind: 'delegate', ids: [delegate] });
    core.call('record.delete', { kind: 'person', ids: [personId] });
    expect(names()).toEqual([]);
  });

  it('gives their name to all that they do, also when it is corrected', () => {
    const delegate = core.createPerson('delegate', { delegationId, name: 'Amina Karin', role: 'head' });
    const personId = String(core.get('delegate', delegate)['personId']);
    core.update('person', personId, { name: 'Amina Karim' });
    expect(core.get('delegation', delegationId)).toMatchObject({ extras: { head: 'Amina Karim' } });
    expect(core.call('search.find', { text: 'Karim' }).map(({ kind }) => kind)).toEqual([
      'person',
      'delegate',
    ]);
    expect(
      core.call('record.list', { kind: 'delegate', sort: [{ by: 'personId' }], text: 'karim' }),
    ).toMatchObject({ total: 1, rows: [{ id: delegate }] });
  });
});

describe('two records of one person', () => {
  function twoRecords() {
    const delegate = core.createPerson('delegate', { delegationId, name: 'Amina Karim' });
    const keepId = String(core.get('delegate', delegate)['personId']);
    const focalPoint = core.createPerson('focalPoint', {
      participantId: scene.kenya,
      name: 'A. Karim',
      email: 'amina@example.invalid',
    });
    const otherId = String(core.get('focalPoint', focalPoint)['personId']);
    const sessionId = core.create('session', {
      ...sessionValues(scene.reconvening),
      chairPersonId: otherId,
      personIds: [otherId, keepId],
    });
    const item = core.create('agendaItem', {
      sessionId,
      title: { en: 'Panel' },
      presenterPersonIds: [otherId],
    });
    return { delegate, keepId, focalPoint, otherId, sessionId, item };
  }

  it('become one: everything points to it, and what only the other says is taken over', () => {
    const { keepId, focalPoint, otherId, sessionId, item } = twoRecords();
    core.call('person.merge', { keepId, otherId });
    expect(core.rows('person')).toMatchObject([
      { id: keepId, name: 'Amina Karim', email: 'amina@example.invalid' },
    ]);
    expect(core.get('focalPoint', focalPoint)).toMatchObject({ personId: keepId });
    expect(core.get('session', sessionId)).toMatchObject({ chairPersonId: keepId, personIds: [keepId] });
    expect(core.get('agendaItem', item)).toMatchObject({ presenterPersonIds: [keepId] });
  });

  it('are two again when that is undone', () => {
    const { keepId, otherId, sessionId } = twoRecords();
    // A set has no order of its own.
    const named = () => JSON.stringify(core.get('session', sessionId)['personIds']).split(/\W/).toSorted();
    const before = [core.rows('person'), named()];
    core.call('person.merge', { keepId, otherId });
    core.call('history.undo', {});
    const after = [core.rows('person'), named()];
    expect(withoutTimes(after)).toEqual(withoutTimes(before));
  });

  it('stay two while both are delegates in one delegation, and one is not merged with itself', () => {
    const { keepId, otherId } = twoRecords();
    core.create('delegate', { delegationId, personId: otherId, role: 'alternate' });
    expect(core.refusal('person.merge', { keepId, otherId }).problems).toEqual([
      { field: 'otherId', rule: 'personTwice', params: { person: 'A. Karim', delegation: { en: 'Kenya' } } },
    ]);
    expect(core.refusal('person.merge', { keepId, otherId: keepId }).problems).toMatchObject([
      { rule: 'samePerson' },
    ]);
  });
});

function withoutTimes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'changedAt' ? undefined : one)));
}

import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let delegation: string;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  delegation = core.create('delegation', { reconveningId: scene.reconvening, participantId: scene.kenya });
});

const roles = () =>
  Object.fromEntries(core.rows('delegate').map((one) => [one.titles['person']?.en, one['role']]));

describe('a delegation', () => {
  it('exists once for a participant at a reconvening', () => {
    const values = { reconveningId: scene.reconvening, participantId: scene.kenya };
    expect(core.refusal('record.create', { kind: 'delegation', values }).problems).toEqual([
      { field: 'participantId', rule: 'duplicate', params: { title: { en: 'Kenya' }, id: delegation } },
    ]);
  });

  it('that was deleted comes back as the same record', () => {
    core.call('record.delete', { kind: 'delegation', ids: [delegation] });
    const values = { reconveningId: scene.reconvening, participantId: scene.kenya };
    expect(core.create('delegation', { ...values, attendance: 'confirmed' })).toBe(delegation);
    expect(core.get('delegation', delegation)).toMatchObject({ attendance: 'confirmed' });
  });

  it('belongs to its participant for good', () => {
    const values = { participantId: scene.france };
    const change = { kind: 'delegation', id: delegation, values } as const;
    expect(core.refusal('record.update', change).problems).toMatchObject([
      { field: 'participantId', rule: 'fixed' },
    ]);
  });

  it('has deficient credentials only for a reason', () => {
    const change = { kind: 'delegation', id: delegation, values: { credentials: 'deficient' } } as const;
    expect(core.refusal('record.update', change).problems).toMatchObject([
      { field: 'credentialsReason', rule: 'reasonNeeded' },
    ]);
    core.update('delegation', delegation, { credentials: 'deficient', credentialsReason: 'No signature' });
    expect(core.get('delegation', delegation)).toMatchObject({ credentials: 'deficient' });
  });
});

describe('inviting', () => {
  it('makes a delegation for each that has none and leaves the others as they are', () => {
    core.update('delegation', delegation, { attendance: 'confirmed' });
    const answer = core.call('delegation.invite', {
      reconveningId: scene.reconvening,
      participantIds: [scene.kenya, scene.france, scene.france],
      replyBy: '2024-03-10',
    });
    expect(answer).toMatchObject({ invited: 1, already: 1 });
    const attendances = core
      .rows('delegation')
      .map((one) => [one['participantId'], one['attendance'], one['replyBy']]);
    expect(attendances).toEqual(
      expect.arrayContaining([
        [scene.kenya, 'confirmed', null],
        [scene.france, 'invited', '2024-03-10'],
      ]),
    );
    core.call('history.undo', {});
    expect(core.rows('delegation').map(({ id }) => id)).toEqual([delegation]);
  });

  it('are not invited under half a character, which is no participant', () => {
    const input = { reconveningId: scene.reconvening, participantIds: [scene.france, '\ud800'] };
    expect(core.refusal('delegation.invite', input)).toMatchObject({
      code: 'VALIDATION',
      problems: [{ field: 'participantId' }],
    });
    expect(core.rows('delegation')).toHaveLength(1);
  });

  it('asks for the reply by a day on the calendar', () => {
    const invite = (replyBy: string) =>
      core.refusal('delegation.invite', {
        reconveningId: scene.reconvening,
        participantIds: [scene.france],
        replyBy,
      }).problems;
    for (const replyBy of ['2024-02-30', 'tomorrow', '']) {
      expect(invite(replyBy)).toMatchObject([{ field: 'replyBy', rule: 'format' }]);
    }
  });

  it('is refused whole when one of them does not exist', () => {
    const participantIds = [scene.france, 'nobody'];
    const { problems } = core.refusal('delegation.invite', {
      reconveningId: scene.reconvening,
      participantIds,
    });
    expect(problems).toMatchObject([{ field: 'participantId', rule: 'unknownRecord' }]);
    expect(core.rows('delegation')).toHaveLength(1);
  });
});

describe('the head of a delegation', () => {
  it('is one person: a second is refused with the name of the first', () => {
    const head = core.createPerson('delegate', {
      delegationId: delegation,
      name: 'Minister of Health',
      role: 'head',
    });
    const values = { delegationId: delegation, role: 'head' };
    const alongside = { personId: [{ name: 'Ambassador' }] };
    expect(core.refusal('record.create', { kind: 'delegate', values, alongside }).problems).toEqual([
      {
        field: 'role',
        rule: 'twoHeads',
        params: {
          delegation: { en: 'Kenya' },
          participantId: scene.kenya,
          head: 'Minister of Health',
          headId: head,
        },
      },
    ]);
    const personId = String(core.get('delegate', head)['personId']);
    core.update('person', personId, { name: 'Minister of the Interior' });
    expect(roles()).toEqual({ 'Minister of the Interior': 'head' });
  });

  it('is changed in one deed that makes the former head an alternate, and undone as one', () => {
    core.createPerson('delegate', { delegationId: delegation, name: 'Minister of Health', role: 'head' });
    const ambassador = core.createPerson('delegate', {
      delegationId: delegation,
      name: 'Ambassador',
      role: 'deputy_head',
    });
    core.call('delegate.makeHead', { id: ambassador });
    expect(roles()).toEqual({ 'Minister of Health': 'alternate', Ambassador: 'head' });
    expect(core.call('history.status', {}).undo).toMatchObject({
      name: 'delegate.makeHead',
      title: { en: 'Ambassador' },
    });
    core.call('history.undo', {});
    expect(roles()).toEqual({ 'Minister of Health': 'head', Ambassador: 'deputy_head' });
    core.call('history.redo', {});
    expect(roles()).toEqual({ 'Minister of Health': 'alternate', Ambassador: 'head' });
  });

  it('may be one in each delegation', () => {
    const other = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.france,
    });
    core.createPerson('delegate', { delegationId: delegation, name: 'Minister of Health', role: 'head' });
    core.createPerson('delegate', { delegationId: other, name: 'Ambassador', role: 'head' });
    expect(roles()).toEqual({ 'Minister of Health': 'head', Ambassador: 'head' });
  });
});

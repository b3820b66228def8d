import { beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, KINDS, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { openTestCore, type TestCore } from '../../../support/core.ts';
import { putForward, sessionValues, setScene } from '../scene.ts';
import { makeOne, secondEntry } from './entries.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let other: string;
beforeEach(async () => {
  core = await openTestCore('2024-06-01T12:00:00.000Z');
  scene = setScene(core);
  other = secondEntry(core);
});

/** Every field of the registry that names participants, or has a shape of its own and so may. */
const NAMING = KINDS.flatMap((kind) =>
  Object.entries(fieldsOf(kind))
    .filter(([, { type, refers }]) => refers === 'participant' || type === 'structure')
    // Whose a record was when it gave way stays true, whoever it names; an alert came from another workspace.
    .filter(([field]) => field !== 'aside' && field !== 'origin')
    .map(([field]) => ({ kind, name: `${kind}.${field}` })),
);

type Made = { readonly kind: Kind; readonly id: string };

const action = (values: object = {}) =>
  core.create('priorityAction', { number: '1', title: { en: 'Precursors' }, kind: 'initiative', ...values });
const commitment = (values: object) =>
  core.create('commitment', { title: { en: 'A laboratory' }, participantId: scene.france, ...values });
const alert = (values: object = {}) =>
  core.create('alert', { title: { en: 'A new opioid' }, kind: 'new_substance', ...values });
const session = (values: object = {}) =>
  core.create('session', { ...sessionValues(scene.reconvening), ...values });
const document = () =>
  putForward(core, core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }));
const only = (kind: Kind): Made => {
  const ids = core.rows(kind).map(({ id }) => id);
  return { kind, id: ids.at(-1) ?? expect.fail(`no ${kind}`) };
};
function sheet(): Made {
  const documentId = document();
  const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-03-01' });
  const draft = { documentId, versionId, language: 'en', paper: 'A4' } as const;
  return { kind: 'signOffSheet', id: core.call('signOff.issue', draft).id };
}
function dispatch(): Made {
  session({ status: 'confirmed' });
  const delegationId = core.create('delegation', {
    reconveningId: scene.reconvening,
    participantId: other,
    attendance: 'confirmed',
  });
  const built = core.call('calendar.build', { scope: 'delegation', delegationId });
  return { kind: 'dispatch', id: core.call('dispatch.record', { ...built.dispatch, channel: 'mail' }).id };
}
function publicCopy(): Made {
  const { draft } = core.call('publicCopy.contents', { languages: ['en'] });
  const copy = { ...draft, name: 'public-copy', handedTo: null, files: [] };
  return { kind: 'publicCopy', id: core.call('publicCopy.record', copy).id };
}
function spoken(values: object): Made {
  const documentId = document();
  const said = { date: '2024-05-01', steps: [{ axis: 'position' as const, value: 'considering' }] };
  core.call('endorsement.record', { documentId, participantIds: [other], ...said, ...values });
  return only('endorsementStep');
}

/** How a record is made that names the other entry in each of these fields; null: it is no saying about a participant. */
const MAKERS: Readonly<Record<string, (() => Made) | null>> = {
  // Who was made one with whom.
  'participant.sameAsId': null,
  'membershipStep.participantId': () => {
    core.call('membership.record', { participantIds: [other], date: '2024-01-01', status: 'observer' });
    return only('membershipStep');
  },
  'focalPoint.participantId': () => {
    core.createPerson('focalPoint', { participantId: other, name: 'Amina Karim' });
    return only('focalPoint');
  },
  'focalPointRole.participantId': () => {
    core.create('focalPointRole', { participantId: other, title: 'Legal adviser' });
    return only('focalPointRole');
  },
  'groupMembership.participantId': () => {
    const groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
    return { kind: 'groupMembership', id: core.create('groupMembership', { groupId, participantId: other }) };
  },
  'reconvening.chairId': () => {
    core.update('reconvening', scene.reconvening, { chairId: other });
    return { kind: 'reconvening', id: scene.reconvening };
  },
  'reconvening.coHostIds': () => {
    core.update('reconvening', scene.reconvening, { coHostIds: [scene.france, other] });
    return { kind: 'reconvening', id: scene.reconvening };
  },
  'session.chairId': () => ({ kind: 'session', id: session({ chairId: other }) }),
  'session.invitedIds': () => ({ kind: 'session', id: session({ invitedIds: [other, scene.kenya] }) }),
  'agendaItem.presenterParticipantIds': () => {
    const values = { sessionId: session(), title: { en: 'Panel' }, presenterParticipantIds: [other] };
    return { kind: 'agendaItem', id: core.create('agendaItem', values) };
  },
  'delegation.participantId': () => {
    const values = { reconveningId: scene.reconvening, participantId: other };
    return { kind: 'delegation', id: core.create('delegation', values) };
  },
  'document.brokenById': () => {
    const id = core.create('document', { symbol: 'GC/2', title: { en: 'Declaration' }, kind: 'declaration' });
    const move = (to: 'negotiation' | 'silence', more: object = {}) =>
      core.call('document.moveState', { id, to, ...more });
    move('negotiation');
    core.update('document', id, { deadlineWall: '2024-07-01T12:00', deadlineZone: 'UTC' });
    move('silence');
    move('negotiation', { reason: 'OP4', brokenById: other });
    return { kind: 'document', id };
  },
  'endorsementStep.participantId': () => spoken({}),
  'endorsementStep.onBehalfOfIds': () =>
    spoken({ participantIds: [scene.france], capacity: 'on_behalf', onBehalfOfIds: [other] }),
  'priorityAction.leadIds': () => ({ kind: 'priorityAction', id: action({ leadIds: [other] }) }),
  'priorityAction.partnerIds': () => ({ kind: 'priorityAction', id: action({ partnerIds: [other] }) }),
  'commitment.participantId': () => ({ kind: 'commitment', id: commitment({ participantId: other }) }),
  'commitment.withIds': () => ({ kind: 'commitment', id: commitment({ withIds: [other] }) }),
  'commitment.onBehalfOfIds': () => ({ kind: 'commitment', id: commitment({ onBehalfOfIds: [other] }) }),
  'consultation.participantIds': () => {
    const values = { subject: { en: 'Precursors' }, participantIds: [other], way: 'call' as const };
    return { kind: 'consultation', id: core.create('consultation', values) };
  },
  'alert.stateIds': () => ({ kind: 'alert', id: alert({ stateIds: [other] }) }),
  'alert.reportedById': () => ({ kind: 'alert', id: alert({ reportedById: other }) }),
  'alertRecipient.participantId': () => {
    const values = {
      alertId: alert({ marking: 'clear' }),
      participantId: other,
      reason: 'They asked for it',
    };
    return { kind: 'alertRecipient', id: core.create('alertRecipient', values) };
  },
  'suggestion.participantId': () => {
    const talk = { subject: { en: 'Precursors' }, participantIds: [other], way: 'call' as const };
    const consultationId = core.create('consultation', talk);
    const title = { en: 'A laboratory' };
    const values = { consultationId, participantId: other, what: 'commitment' as const, title };
    return { kind: 'suggestion', id: core.create('suggestion', values) };
  },
  'stance.participantId': () => {
    const said = { participantId: other, actionId: action(), stance: 'support' as const };
    return { kind: 'stance', id: core.call('stance.record', { stances: [said] }).id };
  },
  'minutes.presentIds': () => {
    core.call('minutes.attend', { sessionId: session(), participantIds: [other], isPresent: true });
    return only('minutes');
  },
  'task.participantId': () => ({
    kind: 'task',
    id: core.create('task', { title: { en: 'Write' }, participantId: other }),
  }),
  'lot.firstId': () => ({
    kind: 'lot',
    id: core.create('lot', { title: 'Seating', drawnOn: '2024-03-01', firstId: other }),
  }),
  'orderException.participantId': () => ({
    kind: 'orderException',
    id: core.create('orderException', { participantId: other, afterId: scene.france, reason: 'The host' }),
  }),
  'orderException.afterId': () => ({
    kind: 'orderException',
    id: core.create('orderException', { participantId: scene.france, afterId: other, reason: 'The host' }),
  }),
  'savedView.look': () => {
    const look = { text: '', where: { participantId: [other] }, sort: [], group: null, columns: null };
    return { kind: 'savedView', id: core.create('savedView', { name: 'Ours', listOf: 'delegation', look }) };
  },
  'signOffSheet.rows': sheet,
  'frozen.model': () => {
    sheet();
    return only('frozen');
  },
  'publication.recipientIds': () => ({
    kind: 'publication',
    id: core.create('publication', { title: { en: 'Report' }, date: '2024-03-01', recipientIds: [other] }),
  }),
  'publicCopy.entries': publicCopy,
  'publicCopy.files': publicCopy,
  'dispatch.recipientId': dispatch,
  'dispatch.items': dispatch,
};

describe('What names a participant', () => {
  test('is in the list below, whatever kind it is of', () => {
    expect(Object.keys(MAKERS).toSorted()).toEqual(NAMING.map(({ name }) => name).toSorted());
  });

  test.each(NAMING.filter(({ name }) => MAKERS[name]))(
    'names the one that is kept, or was issued: $name',
    ({ kind, name }) => {
      const made = MAKERS[name]?.() ?? expect.fail(name);
      const [, field = ''] = name.split('.');
      const before = core.get(made.kind, made.id)[field];
      makeOne(core, { keepId: scene.kenya, otherId: other });
      const after = core.get(made.kind, made.id)[field];
      if (moduleOf(kind).issued) {
        expect(after).toEqual(before);
        return;
      }
      expect(JSON.stringify(before)).toContain(other);
      expect(JSON.stringify(after)).toContain(scene.kenya);
      expect(JSON.stringify(after)).not.toContain(other);
      core.call('history.undo', {});
      const words = (value: unknown) => JSON.stringify(value).split(/\W/).toSorted();
      expect(words(core.get(made.kind, made.id)[field])).toEqual(words(before));
    },
  );

  test('is told apart from what was issued by what can be declared void, or is frozen', () => {
    const issued = KINDS.filter((kind) => moduleOf(kind).issued);
    const voided = KINDS.filter((kind) => 'voidedAt' in fieldsOf(kind));
    expect(issued.toSorted()).toEqual([...voided, 'frozen'].toSorted());
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { CreateValues } from '../../../shared/contract/kinds.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';

let core: TestCore;
let who: string;
let consultationId: string;
beforeEach(async () => {
  core = await openTestCore('2024-03-20T12:00:00.000Z');
  who = core.create('participant', {
    participantKind: 'organization',
    shortName: { en: 'WCO' },
    formalName: { en: 'World Customs Organization' },
    coalitionStatus: 'member',
    memberSince: '2023-07-07',
  });
  consultationId = core.create('consultation', {
    subject: { en: 'Laboratories' },
    participantIds: [who],
    way: 'call',
  });
});

const suggest = (values: CreateValues<'suggestion'>) =>
  core.create('suggestion', {
    consultationId,
    participantId: who,
    title: { en: 'Training for laboratories' },
    ...values,
  });
const hindranceOf = (id: string): unknown =>
  core.rows('suggestion').find((row) => row.id === id)?.extras['hindrance'];

/** A text that is open for endorsement, with one version. */
function openText(): { documentId: string; versionId: string } {
  const documentId = core.create('document', {
    symbol: 'GC/1',
    title: { en: 'Call' },
    kind: 'call_to_action',
  });
  const versionId = core.create('documentVersion', { documentId, label: 'L.1', date: '2024-03-01' });
  for (const to of ['negotiation', 'final', 'open'] as const) {
    core.call('document.moveState', { id: documentId, to, reason: 'As agreed' });
  }
  return { documentId, versionId };
}

const ENDORSED = [
  { axis: 'position', value: 'endorsed' },
  { axis: 'formality', value: 'in_writing' },
] as const;

describe('a suggestion', () => {
  test('writes nothing by itself', () => {
    suggest({ what: 'commitment' });
    suggest({ what: 'endorsement', ...openText() });
    expect([core.rows('commitment'), core.rows('endorsementStep')]).toEqual([[], []]);
  });

  test('is accepted as a commitment that names it, in one deed that one undo takes back', () => {
    const id = suggest({ what: 'commitment', dueDate: '2024-06-30' });
    const made = core.call('suggestion.acceptCommitment', {
      id,
      values: { title: { en: 'Training' }, participantId: who, dueDate: '2024-06-30' },
    });
    expect(core.get('commitment', made.id)).toMatchObject({ suggestionId: id, dueDate: '2024-06-30' });
    expect(core.get('suggestion', id)).toMatchObject({ state: 'accepted', stateDate: '2024-03-20' });
    core.call('history.undo', {});
    expect(core.rows('commitment')).toEqual([]);
    expect(core.get('suggestion', id)).toMatchObject({ state: 'open', stateDate: null });
    core.call('history.redo', {});
    expect(core.get('suggestion', id)).toMatchObject({ state: 'accepted' });
    expect(core.rows('commitment')).toMatchObject([{ suggestionId: id }]);
  });

  test('is accepted as steps of an endorsement that name it, in one deed that one undo takes back', () => {
    const { documentId, versionId } = openText();
    const id = suggest({ what: 'endorsement', documentId, versionId, qualification: 'reservation' });
    const { steps } = core.call('suggestion.acceptEndorsement', {
      id,
      steps: [...ENDORSED, { axis: 'qualification', value: 'reservation' }],
      wording: 'On OP4',
      date: '2024-03-20',
    });
    expect(steps).toBe(4);
    expect(core.rows('endorsementStep').map((step) => [step.participantId, step.suggestionId])).toEqual(
      Array.from({ length: 4 }, () => [who, id]),
    );
    core.call('history.undo', {});
    expect(core.rows('endorsementStep')).toEqual([]);
    expect(core.get('suggestion', id)).toMatchObject({ state: 'open' });
  });

  test('is let go for a reason, taken up again for one, and accepted once', () => {
    const id = suggest({ what: 'commitment' });
    const move = (to: 'open' | 'let_go' | 'accepted', reason = '') =>
      core.refusal('suggestion.moveState', { id, to, reason }).problems;
    expect(move('let_go')).toMatchObject([{ field: 'reason', rule: 'reasonNeeded' }]);
    expect(move('accepted', 'By hand')).toMatchObject([{ field: 'to', rule: 'transitionNotDrawn' }]);
    core.call('suggestion.moveState', { id, to: 'let_go', reason: 'Too late' });
    expect(core.get('suggestion', id)).toMatchObject({ state: 'let_go', stateReason: 'Too late' });
    const values = { title: { en: 'Training' }, participantId: who };
    expect(core.refusal('suggestion.acceptCommitment', { id, values }).problems).toMatchObject([
      { rule: 'suggestionDecided' },
    ]);
    core.call('history.undo', {});
    expect(core.get('suggestion', id)).toMatchObject({ state: 'open' });
    core.call('suggestion.acceptCommitment', { id, values });
    expect(core.refusal('suggestion.acceptCommitment', { id, values }).problems).toMatchObject([
      { rule: 'suggestionDecided' },
    ]);
    expect(
      core.refusal('record.update', { kind: 'suggestion', id, values: { wording: 'x' } }).problems,
    ).toMatchObject([{ rule: 'suggestionDecided' }]);
    // What was made of it keeps it there.
    expect(
      core.refusal('record.delete', { kind: 'consultation', ids: [consultationId] }).problems,
    ).toMatchObject([{ rule: 'stillUsed' }]);
  });

  test('is refused whole where what it suggests is', () => {
    const id = suggest({ what: 'commitment' });
    expect(core.refusal('suggestion.acceptCommitment', { id, values: {} }).problems).not.toEqual([]);
    const text = suggest({ what: 'endorsement', ...openText() });
    const bare = {
      id: text,
      steps: [{ axis: 'qualification', value: 'reservation' } as const],
      date: '2024-03-20',
    };
    expect(core.refusal('suggestion.acceptEndorsement', bare).problems).toMatchObject([
      { rule: 'paragraphsNeeded' },
    ]);
    expect(
      core.refusal('suggestion.acceptCommitment', {
        id: text,
        values: { title: { en: 'x' }, participantId: who },
      }).problems,
    ).toMatchObject([{ rule: 'suggestionOfOtherSort' }]);
    expect(core.rows('suggestion').map(({ state }) => state)).toEqual(['open', 'open']);
    expect([core.rows('commitment'), core.rows('endorsementStep')]).toEqual([[], []]);
  });

  test('is of somebody who was consulted, and of a text with its own version', () => {
    const { documentId } = openText();
    const other = core.create('document', { symbol: 'GC/2', title: { en: 'Other' }, kind: 'declaration' });
    const version = core.create('documentVersion', { documentId: other, label: 'L.1', date: '2024-03-01' });
    const stranger = core.create('participant', {
      participantKind: 'organization',
      shortName: { en: 'UPU' },
      formalName: { en: 'UPU' },
    });
    const base = { consultationId, participantId: who, title: { en: 'x' } };
    const problems = (values: object) =>
      core.refusal('record.create', { kind: 'suggestion', values: { ...base, ...values } }).problems;
    expect(problems({ what: 'commitment', participantId: stranger })).toMatchObject([
      { field: 'participantId', rule: 'notConsulted' },
    ]);
    expect(problems({ what: 'endorsement' })).toMatchObject([{ field: 'documentId', rule: 'required' }]);
    expect(problems({ what: 'endorsement', documentId, versionId: version })).toMatchObject([
      { field: 'versionId', rule: 'versionOfOtherDocument' },
    ]);
  });
});

describe('what has changed since a suggestion was made', () => {
  test('the participant has left: said before, and again when it is accepted', () => {
    const { documentId } = openText();
    const id = suggest({ what: 'endorsement', documentId });
    expect(hindranceOf(id)).toBeNull();
    core.call('membership.record', {
      participantIds: [who],
      date: '2024-03-20',
      status: 'withdrawn',
      reason: 'Note 1',
    });
    expect(hindranceOf(id)).toBe('suggesterLeft');
    const { notices } = core.call('suggestion.acceptEndorsement', {
      id,
      steps: [...ENDORSED],
      date: '2024-03-20',
    });
    expect(notices).toMatchObject([{ rule: 'participantLeft' }]);
    expect(hindranceOf(id)).toBeNull();
  });

  test('the document was closed: only what was said until then is recorded', () => {
    const { documentId } = openText();
    const id = suggest({ what: 'endorsement', documentId });
    core.call('document.moveState', { id: documentId, to: 'closed' });
    core.setNow('2024-03-25T12:00:00.000Z');
    expect(hindranceOf(id)).toBe('documentClosed');
    const accept = { id, steps: [...ENDORSED] };
    expect(
      core.refusal('suggestion.acceptEndorsement', { ...accept, date: '2024-03-25' }).problems,
    ).toMatchObject([{ rule: 'noMoreEndorsable' }]);
    expect(core.get('suggestion', id)).toMatchObject({ state: 'open' });
    core.call('suggestion.acceptEndorsement', { ...accept, date: '2024-03-20' });
    expect(core.get('suggestion', id)).toMatchObject({ state: 'accepted' });
  });

  test('a later substantive version is out, an editorial one says nothing', () => {
    const { documentId, versionId } = openText();
    const id = suggest({ what: 'endorsement', documentId, versionId });
    const version = (label: string, change: 'editorial' | 'substantive') =>
      core.create('documentVersion', { documentId, label, date: '2024-03-10', change });
    version('L.1/Corr.1', 'editorial');
    expect(hindranceOf(id)).toBeNull();
    version('L.2', 'substantive');
    expect(hindranceOf(id)).toBe('versionSuperseded');
    const { notices } = core.call('suggestion.acceptEndorsement', {
      id,
      steps: [...ENDORSED, { axis: 'version', value: versionId }],
      date: '2024-03-20',
    });
    expect(notices).toMatchObject([{ rule: 'versionSuperseded' }]);
  });

  test('the text is still drafted, was withdrawn, or the action was dropped', () => {
    const documentId = core.create('document', {
      symbol: 'GC/3',
      title: { en: 'Draft' },
      kind: 'declaration',
    });
    const text = suggest({ what: 'endorsement', documentId });
    expect(hindranceOf(text)).toBe('documentDrafted');
    core.call('document.moveState', { id: documentId, to: 'withdrawn', reason: 'Overtaken' });
    expect(hindranceOf(text)).toBe('documentWithdrawn');
    const actionId = core.create('priorityAction', {
      number: '1',
      title: { en: 'Act' },
      kind: 'initiative',
    });
    const offer = suggest({ what: 'commitment', actionId });
    expect(hindranceOf(offer)).toBeNull();
    core.call('priorityAction.moveState', { id: actionId, to: 'dropped', reason: 'No need' });
    expect(hindranceOf(offer)).toBe('actionDropped');
  });
});

test('what is open is counted on Home, the oldest first', () => {
  const ids = ['a', 'b', 'c', 'd'].map((en) => suggest({ what: 'commitment', title: { en } }));
  core.call('suggestion.moveState', { id: ids[0] ?? '', to: 'let_go', reason: 'No' });
  const { suggestions } = core.call('home.get', { now: '2024-03-20T12:00:00.000Z' });
  expect(suggestions.total).toBe(3);
  expect(suggestions.first.map(({ id }) => id)).toEqual(ids.slice(1));
});

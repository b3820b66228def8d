import type { CoreCaller } from '../../support/core.ts';
import { putForward, sessionValues } from '../services/scene.ts';

/** Beside what the sample has: a record at least of every kind that says something in confidence, or that a copy shows. */
export function addEverything(here: CoreCaller): void {
  const { create, call, rows } = here;
  const [first = '', second = ''] = rows('participant').map(({ id }) => id);
  const reconveningId = rows('reconvening')[0]?.id ?? '';
  const groupId = rows('workingGroup')[0]?.id ?? '';
  const date = '2024-02-01';
  const substanceId = create('substance', { name: { en: 'A substance' }, kind: 'opioid' });
  for (let at = 0; at < 24; at += 1) {
    create('alert', {
      title: { en: 'A threat' },
      kind: 'form',
      seen: { en: 'Parcels' },
      asked: { en: 'To look' },
      area: 'A harbour',
      substancesText: 'A powder',
      substanceIds: [substanceId],
      stateIds: [first],
      reportedBy: 'An office',
    });
  }
  for (let at = 0; at < 6; at += 1) {
    const documentId = putForward(
      here,
      create('document', {
        symbol: `T/${at}`,
        title: { en: 'A text' },
        kind: 'pledge',
        undertaking: { en: 'We' },
      }),
    );
    const versionId = create('documentVersion', { documentId, label: `V${at}`, date });
    create('paragraph', { versionId, label: 'OP1', text: { en: 'Decides' } });
    const endorse = (
      participantId: string,
      axis: 'position' | 'publicity' | 'qualification',
      value: string,
    ): void =>
      void call('endorsement.record', {
        documentId,
        participantIds: [participantId],
        date,
        steps: [{ axis, value }],
        evidence: 'A note',
        ...(axis === 'qualification' ? { wording: 'But' } : {}),
      });
    for (const participantId of [first, second]) {
      endorse(participantId, 'position', 'endorsed');
      endorse(participantId, 'qualification', 'explanation');
      endorse(participantId, 'publicity', 'public');
    }
    const actionId = create('priorityAction', {
      number: `9${at}`,
      title: { en: 'An action' },
      text: { en: 'To act' },
      kind: 'initiative',
      isNew: true,
      implementers: 'Offices',
      leadIds: [first],
    });
    for (const to of (['agreed', 'adopted', 'under_way'] as const).slice(0, at % 4))
      call('priorityAction.moveState', { id: actionId, to, date: '2024-02-02' });
    call('stance.record', {
      publicity: at % 2 === 0 ? 'public' : 'confidential',
      stances: [{ participantId: first, actionId, stance: 'support', wording: 'Yes' }],
    });
    const commitmentId = create('commitment', {
      title: { en: 'To do' },
      participantId: second,
      actionId,
      documentId,
      publicity: 'public',
      what: 'So much',
      place: 'The room',
    });
    create('commitmentReport', { commitmentId, date, text: 'Done', measure: '12' });
    create('consultation', { subject: { en: 'Talk' }, participantIds: [first], way: 'call' });
    create('publication', {
      title: { en: 'A page' },
      date,
      link: 'https://example.org/a',
      fileName: 'a.pdf',
      groupId,
      documentId,
      actionId,
      recipientIds: [first],
    });
    const sessionId = create('session', {
      ...sessionValues(reconveningId),
      status: 'confirmed',
      description: 'What is done',
      chairTitle: 'The chair',
    });
    create('agendaItem', { sessionId, title: { en: 'An item' }, annotation: 'How', presenters: 'They' });
  }
}

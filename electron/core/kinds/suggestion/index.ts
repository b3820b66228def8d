import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Values } from '../../../../shared/contract/kinds.ts';
import type { Reader } from '../../db/access.ts';
import type { CoreKind } from '../kind.ts';
import { hindranceOf } from './hindrance.ts';

export const suggestion: CoreKind<'suggestion'> = {
  computed: {
    iso3: '(SELECT p.iso3 FROM participant p WHERE p.id = suggestion.participant_id)',
    hindrance: (reader, ids) =>
      new Map(ids.map((id) => [id, hindranceOf(reader, reader.need('suggestion', id))])),
  },
  prepare(context, next, previous) {
    const { title } = next;
    if (previous && previous.state !== 'open') invalid(problem('', 'suggestionDecided', { title }));
    if (next.participantId !== previous?.participantId) refuseNotConsulted(context, next);
    if (next.what === 'commitment') return { versionId: null, formality: null, qualification: 'none' };
    refuseOtherText(context, next);
    return { actionId: null, dueDate: null };
  },
};

/** Whoever suggests something was talked with. */
function refuseNotConsulted(reader: Reader, { consultationId, participantId }: Values<'suggestion'>): void {
  const { participantIds, subject } = reader.need('consultation', consultationId);
  if (participantIds.includes(participantId)) return;
  invalid(problem('participantId', 'notConsulted', { title: subject }));
}

/** An endorsement is of a text, and of one of its versions. */
function refuseOtherText(reader: Reader, { documentId, versionId }: Values<'suggestion'>): void {
  if (documentId === null) invalid(problem('documentId', 'required'));
  if (versionId === null) return;
  if (reader.get('documentVersion', versionId)?.documentId === documentId) return;
  invalid(problem('versionId', 'versionOfOtherDocument'));
}

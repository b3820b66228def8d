import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { hindranceTo } from '../../../../shared/domain/suggestions/hindrance.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import type { Hindrance } from '../../../../shared/domain/vocabulary.ts';
import type { Reader } from '../../db/access.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { todayAtHome } from '../../db/home-zone.ts';

/** What has come between an open suggestion and its acceptance, as things are now. */
export function hindranceOf(reader: Reader, suggestion: RecordOf<'suggestion'>): Hindrance | null {
  const { what, participantId, documentId, versionId, actionId, state } = suggestion;
  if (state !== 'open') return null;
  const document = documentId === null ? undefined : reader.get('document', documentId);
  const action = actionId === null ? undefined : reader.get('priorityAction', actionId);
  return hindranceTo(
    {
      what,
      status: reader.get('participant', participantId)?.coalitionStatus ?? null,
      document: document
        ? { state: document.state, versions: reader.find('documentVersion', { documentId: document.id }) }
        : null,
      versionId,
      actionState: action?.state ?? null,
    },
    document ? dayAt(reader.now(), zoneOfDocument(reader, document.id)) : todayAtHome(reader),
  );
}

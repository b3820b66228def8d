import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Reader } from '../../db/access.ts';
import { delegationId } from './id.ts';

/** That of a participant at a reconvening. One that came over from a participant it was made one with keeps its id. */
export function delegationAt(
  reader: Reader,
  reconveningId: string,
  participantId: string,
): RecordOf<'delegation'> | undefined {
  const own = reader.get('delegation', delegationId(reconveningId, participantId));
  return own?.participantId === participantId
    ? own
    : reader.find('delegation', { reconveningId, participantId })[0];
}

import type { OutputOf } from '../../../../../shared/contract/contract.ts';
import type { Reader } from '../../context.ts';
import { resolveAlertFile } from './resolve.ts';

/** What an alert in a file of others says, and what it would change here; nothing is written. */
export function previewAlertFile(
  reader: Reader,
  text: string,
  workspaceId: string,
): OutputOf<'alert.readFile'> {
  const resolved = resolveAlertFile(reader, text, workspaceId);
  const { alert, known, coming, changed, isSenderKnown, origin, substances, places } = resolved;
  const { marking, embargoUntil } = origin;
  return {
    coming,
    knownId: known?.id ?? null,
    knownUpdate: known?.origin?.update ?? null,
    changed: [...changed],
    through: origin.through.map(({ sender, number, added }) => ({ sender, number, added })),
    sender: origin.sender,
    isSenderKnown,
    bound: { marking, embargoUntil },
    // The marking that it came with at first stands, whatever the file says now.
    isNarrower: marking !== alert.marking,
    alert,
    substances: substances.map(({ said, id }) => ({ name: said.name, cas: said.cas, isKnown: id !== null })),
    places: places.map(({ said, id }) => ({ name: said.name, isKnown: id !== null })),
  };
}

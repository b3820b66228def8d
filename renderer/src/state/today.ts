import { dayAt } from '../../../shared/domain/time/days.ts';
import { useRecord } from '../api/index.ts';
import { useOwnZone } from '../ui/index.ts';

/** The day that a zone's calendar shows now, YYYY-MM-DD. */
export function todayIn(zone: string): string {
  return dayAt(new Date().toISOString(), zone);
}

/** By which calendar something is said of a document: that of its reconvening, else the laptop's own; undefined until it is known. */
export function useZoneOfDocument(documentId: string): string | undefined {
  const own = useOwnZone();
  const { data: document } = useRecord('document', documentId);
  const reconveningId = document?.reconveningId ?? null;
  const { data: reconvening, isPending } = useRecord('reconvening', reconveningId);
  if (!document || (reconveningId !== null && isPending)) return undefined;
  return reconvening?.zone ?? own;
}

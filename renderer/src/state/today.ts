import { dayAt } from '../../../shared/domain/time/days.ts';
import { useRecord } from '../api/index.ts';
import { useHomeZone } from './home-zone.ts';

/** The day that a zone's calendar shows now, YYYY-MM-DD. */
export function todayIn(zone: string): string {
  return dayAt(new Date().toISOString(), zone);
}

/** By which calendar something is said of a document: that of its reconvening, else that of the home zone; undefined until it is known. */
export function useZoneOfDocument(documentId: string): string | undefined {
  const home = useHomeZone();
  const { data: document } = useRecord('document', documentId);
  const reconveningId = document?.reconveningId ?? null;
  const { data: reconvening, isPending } = useRecord('reconvening', reconveningId);
  if (!document || (reconveningId !== null && isPending)) return undefined;
  return reconvening?.zone ?? home;
}

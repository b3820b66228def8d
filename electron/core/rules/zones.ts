import type { Reader } from '../db/access.ts';

/** The zone in which the days of what is said of a document are days: that of its reconvening, where it has one. */
export function zoneOfDocument(reader: Reader, documentId: string): string {
  const { reconveningId } = reader.need('document', documentId);
  return (reconveningId === null ? undefined : reader.get('reconvening', reconveningId)?.zone) ?? 'UTC';
}

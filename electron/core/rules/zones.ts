import type { Owned } from '../../../shared/domain/owner.ts';
import type { Reader } from '../db/access.ts';
import { homeZone } from '../db/home-zone.ts';

/** The zone in which the days of what is said of a document are days: that of its reconvening, else the home zone. */
export function zoneOfDocument(reader: Reader, documentId: string): string {
  const { reconveningId } = reader.need('document', documentId);
  return zoneOfMeeting(reader, reconveningId);
}

/** The zone of a reconvening, where there is one, else the home zone. */
export function zoneOfMeeting(reader: Reader, reconveningId: string | null): string {
  const meeting = reconveningId === null ? undefined : reader.get('reconvening', reconveningId);
  return meeting?.zone ?? homeZone(reader);
}

/** The zone of what something belongs to: its reconvening's, where it has one, else its working group's, else the home zone. */
export function zoneOfOwner(reader: Reader, { reconveningId, groupId }: Owned): string {
  const meeting = reconveningId === null ? undefined : reader.get('reconvening', reconveningId);
  const group = groupId === null ? undefined : reader.get('workingGroup', groupId);
  return meeting?.zone ?? group?.zone ?? homeZone(reader);
}

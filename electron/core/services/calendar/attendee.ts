import { addressesIn } from '../../../../shared/domain/mail/addresses.ts';
import type { Invited } from '../../exchange/ics/plan.ts';
import type { Reader } from '../context.ts';

/** Calendars take addresses of these letters alone; anything else is passed over. */
const PLAIN = /^[\x21-\x7E]+$/;

/**
 * Whose calendar a change is for: the participant, at the address of its first focal point that has one, else of the head
 * of its delegation, where it has one. Where nobody has an address, one that leads nowhere: the file is sent by a person.
 */
export function attendeeOf(
  reader: Reader,
  { participantId, delegationId }: { readonly participantId: string; readonly delegationId: string | null },
  name: string,
): Invited {
  const persons = [
    ...reader.find('focalPoint', { participantId }),
    ...(delegationId === null ? [] : reader.find('delegate', { delegationId, role: 'head' })),
  ];
  const emails = persons.flatMap(({ personId }) => addressesIn(reader.get('person', personId)?.email ?? ''));
  const email = emails.find((one) => PLAIN.test(one));
  return { name, email: email ?? null };
}

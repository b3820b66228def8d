import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import type { Invited } from '../../exchange/ics/plan.ts';
import type { Reader } from '../context.ts';

/** An address as calendars take it, without quotation marks and comments; anything else is passed over. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$/;

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
  const emails = persons.map(({ personId }) => reader.get('person', personId)?.email ?? '');
  const email = emails.find((one) => one !== ERASED_TEXT && ADDRESS.test(one));
  return { name, email: email ?? null };
}

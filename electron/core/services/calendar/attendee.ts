import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import type { Invited } from '../../exchange/ics/plan.ts';
import type { Reader } from '../context.ts';

/** An address as calendars take it, without quotation marks and comments; anything else is passed over. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$/;

/**
 * Whose calendar a change is for: the delegation, at the address of the first focal point of the participant that has one,
 * else of the head of delegation. Where nobody has an address, one that leads nowhere: the file is sent by a person.
 */
export function attendeeOf(
  reader: Reader,
  { id, participantId }: RecordOf<'delegation'>,
  name: string,
): Invited {
  const persons = [
    ...reader.find('focalPoint', { participantId }),
    ...reader.find('delegate', { delegationId: id, role: 'head' }),
  ];
  const emails = persons.map(({ personId }) => reader.get('person', personId)?.email ?? '');
  const email = emails.find((one) => one !== ERASED_TEXT && ADDRESS.test(one));
  return { name, email: email ?? null };
}

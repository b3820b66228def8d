import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { dayOf } from '../../../../shared/domain/owner.ts';
import { inOrder } from '../order/in-order.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';
import { expectedAt } from './expected.ts';

interface Attending {
  readonly participant: RecordOf<'participant'>;
  readonly isExpected: boolean;
  readonly isPresent: boolean;
}

/** Who is expected at a session and whoever else was there, in the order of names of the speaker's language. */
export function attendanceOf(
  reader: Reader,
  session: RecordOf<'session'>,
  present: readonly string[],
  speaker: Speaker,
): Attending[] {
  const expected = expectedAt(reader, session);
  const there = new Set(present);
  const all = [...new Set([...expected, ...there])].flatMap((id) => reader.get('participant', id) ?? []);
  const wanted = {
    orderRule: 'alphabetical',
    lotId: null,
    reconveningId: session.reconveningId,
    on: dayOf(session),
  } as const;
  return inOrder(reader, all, wanted, speaker).participants.map((participant) => ({
    participant,
    isExpected: expected.has(participant.id),
    isPresent: there.has(participant.id),
  }));
}

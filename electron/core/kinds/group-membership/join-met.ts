import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { metBy } from '../../../../shared/domain/groups/membership.ts';
import type { Writer } from '../../db/access.ts';

type Seat = RecordOf<'groupMembership'>;

/**
 * After its role was set right: where that is the role of a membership that ended the day before it, or that begins the day
 * after, there was no change between them, and they are one. The earliest goes on, with what was noted on the others; gives
 * its id.
 */
export function joinMet(writer: Writer, id: string): string {
  const seat = writer.need('groupMembership', id);
  const { groupId, participantId } = seat;
  const met = metBy(seat, writer.find('groupMembership', { groupId, participantId }));
  const [first, ...others] = met;
  const last = others.at(-1);
  if (!first || !last) return id;
  for (const other of others) writer.remove('groupMembership', other.id);
  writer.update('groupMembership', first.id, {
    until: last.until,
    source: textsOf(met, 'source', '; '),
    notes: textsOf(met, 'notes', '\n'),
  });
  return first.id;
}

/** Each text once: what a role was given with is mostly the same in both. */
function textsOf(seats: readonly Seat[], field: 'source' | 'notes', between: string): string | null {
  const texts = new Set(seats.flatMap((seat) => seat[field] ?? []));
  return texts.size === 0 ? null : [...texts].join(between);
}

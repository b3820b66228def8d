import { joinedNotes } from '../../../../../shared/domain/text/joined.ts';
import { titleOf } from '../../../repositories/titles.ts';
import type { Writer } from '../../context.ts';
import { replaceBy, takeOver } from '../make-one.ts';
import type { PairRule } from '../two.ts';
import { sideIn } from './facts.ts';

/** Two delegations to one reconvening: the people of both are in the one that stands. */
export const delegations: PairRule = {
  find(reader, { keep, other }) {
    const own = reader.find('delegation', { participantId: keep.id });
    return reader.find('delegation', { participantId: other.id }).flatMap((theirs) => {
      const mine = own.find(({ reconveningId }) => reconveningId === theirs.reconveningId);
      if (!mine) return [];
      return {
        key: `delegation ${theirs.id}`,
        kind: 'delegation' as const,
        about: titleOf(reader, 'reconvening', theirs.reconveningId),
        keep: [sideIn(reader, 'delegation', mine)],
        other: [sideIn(reader, 'delegation', theirs)],
        choices: ['keep' as const, 'other' as const],
        // A reply says more than an invitation.
        suggested:
          mine.attendance === 'invited' && theirs.attendance !== 'invited'
            ? ('other' as const)
            : ('keep' as const),
        bound: null,
      };
    });
  },
  settle(writer, _two, { keep: [mine], other: [theirs] }, choice) {
    // What two laptops chose otherwise may just have been chosen.
    if (!mine || !theirs || !writer.get('delegation', mine.id) || !writer.get('delegation', theirs.id))
      return;
    const isOther = choice === 'other';
    seatTogether(writer, { into: mine.id, from: theirs.id, isOther });
    if (isOther) takeOver(writer, 'delegation', mine.id, theirs.id);
    const { reconveningId } = writer.need('delegation', theirs.id);
    replaceBy(writer, 'delegation', theirs.id, mine.id, { about: reconveningId, for: [mine.id] });
  },
};

interface Seating {
  readonly into: string;
  readonly from: string;
  /** What the delegates of the one that goes are there holds. */
  readonly isOther: boolean;
}

/** Nobody is in a delegation twice, and it has one head: that of the delegation that was chosen. */
export function seatTogether(writer: Writer, { into, from, isOther }: Seating): void {
  const { reconveningId } = writer.need('delegation', into);
  const sitting = new Map(
    writer.find('delegate', { delegationId: into }).map((delegate) => [delegate.personId, delegate]),
  );
  const coming = writer.find('delegate', { delegationId: from });
  for (const delegate of coming) {
    const same = sitting.get(delegate.personId);
    if (!same) continue;
    const notes = joinedNotes(same.notes, delegate.notes);
    if (isOther) takeOver(writer, 'delegate', same.id, delegate.id);
    if (notes !== same.notes) writer.update('delegate', same.id, { notes });
    replaceBy(writer, 'delegate', delegate.id, same.id, {
      about: `${reconveningId} ${delegate.personId}`,
      for: [same.id],
    });
  }
  const ofInto = writer.find('delegate', { delegationId: into, role: 'head' });
  const ofFrom = writer.find('delegate', { delegationId: from, role: 'head' });
  const heads = coming.filter(({ role }) => role === 'head').map(({ personId }) => personId);
  const chosen = isOther && heads.length > 0 ? heads : ofInto.map(({ personId }) => personId);
  if (chosen.length === 0) return;
  for (const head of [...ofInto, ...ofFrom]) {
    if (!chosen.includes(head.personId)) writer.update('delegate', head.id, { role: 'alternate' });
  }
}

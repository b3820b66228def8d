import { titleOf } from '../../../repositories/titles.ts';
import type { Writer } from '../../context.ts';
import { replaceBy, takeOver } from '../make-one.ts';
import type { PairRule } from '../two.ts';
import { sideOf } from './facts.ts';

const SHOWN = ['attendance', 'repliedOn', 'replyBy', 'credentials', 'noteVerbale'] as const;

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
        keep: [sideOf(mine, SHOWN)],
        other: [sideOf(theirs, SHOWN)],
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
    if (!mine || !theirs) return;
    const isOther = choice === 'other';
    seatTogether(writer, { into: mine.id, from: theirs.id, isOther });
    if (isOther) takeOver(writer, 'delegation', mine.id, theirs.id);
    replaceBy(writer, 'delegation', theirs.id, mine.id);
  },
};

interface Seating {
  readonly into: string;
  readonly from: string;
  /** What the delegates of the one that goes are there holds. */
  readonly isOther: boolean;
}

/** Nobody is in a delegation twice, and it has one head: that of the delegation that was chosen. */
function seatTogether(writer: Writer, { into, from, isOther }: Seating): void {
  const sitting = new Map(
    writer.find('delegate', { delegationId: into }).map((delegate) => [delegate.personId, delegate]),
  );
  const coming = writer.find('delegate', { delegationId: from });
  for (const delegate of coming) {
    const same = sitting.get(delegate.personId);
    if (!same) continue;
    if (isOther) takeOver(writer, 'delegate', same.id, delegate.id);
    replaceBy(writer, 'delegate', delegate.id, same.id);
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

import { overlap } from '../../../../../shared/domain/groups/membership.ts';
import { groupedBy } from '../../../../../shared/domain/grouped.ts';
import { titleOf } from '../../../repositories/titles.ts';
import { idsOf, type PairRule } from '../two.ts';
import { sideIn } from './facts.ts';

/** Memberships of one group at one time. Those at other times follow each other. */
export const seats: PairRule = {
  find(reader, { keep, other }) {
    const own = groupedBy(
      reader.find('groupMembership', { participantId: keep.id }),
      ({ groupId }) => groupId,
    );
    const theirs = groupedBy(
      reader.find('groupMembership', { participantId: other.id }),
      ({ groupId }) => groupId,
    );
    return [...theirs].flatMap(([groupId, its]) => {
      const mine = own.get(groupId) ?? [];
      const atOnce = its.filter((one) => mine.some((seat) => overlap(seat, one)));
      if (atOnce.length === 0) return [];
      return {
        key: `groupMembership ${groupId}`,
        kind: 'groupMembership' as const,
        about: titleOf(reader, 'workingGroup', groupId),
        keep: mine
          .filter((one) => atOnce.some((seat) => overlap(seat, one)))
          .map((one) => sideIn(reader, 'groupMembership', one)),
        other: atOnce.map((one) => sideIn(reader, 'groupMembership', one)),
        choices: ['keep' as const, 'other' as const],
        suggested: 'keep' as const,
        bound: null,
      };
    });
  },
  settle(writer, _two, { keep, other }, choice) {
    const [stand, going] = choice === 'other' ? [other, keep] : [keep, other];
    for (const { id } of going) {
      const about = writer.get('groupMembership', id)?.groupId;
      if (about !== undefined) writer.giveWay('groupMembership', id, { about, for: idsOf(stand) });
    }
  },
};

import { titleOf } from '../../../repositories/titles.ts';
import { idsOf, type PairRule } from '../two.ts';
import { sideIn } from './facts.ts';

/** Two decisions on where one participant stands in one order. */
export const exceptions: PairRule = {
  find(reader, { keep, other }) {
    const own = reader.find('orderException', { participantId: keep.id });
    return reader.find('orderException', { participantId: other.id }).flatMap((theirs) => {
      const mine = own.find(({ reconveningId }) => reconveningId === theirs.reconveningId);
      if (!mine) return [];
      return {
        key: `orderException ${theirs.id}`,
        kind: 'orderException' as const,
        about: theirs.reconveningId === null ? null : titleOf(reader, 'reconvening', theirs.reconveningId),
        keep: [sideIn(reader, 'orderException', mine)],
        other: [sideIn(reader, 'orderException', theirs)],
        choices: ['keep' as const, 'other' as const],
        suggested: 'keep' as const,
        bound: null,
      };
    });
  },
  settle(writer, _two, { keep, other }, choice) {
    const [stand, going] = choice === 'other' ? [other, keep] : [keep, other];
    for (const { id } of going) {
      const about = writer.get('orderException', id)?.reconveningId;
      if (about !== undefined)
        writer.giveWay('orderException', id, { about: about ?? '', for: idsOf(stand) });
    }
  },
};

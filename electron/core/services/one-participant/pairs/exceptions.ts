import { titleOf } from '../../../repositories/titles.ts';
import type { PairRule } from '../two.ts';
import { sideOf } from './facts.ts';

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
        keep: [sideOf(mine, ['reason'])],
        other: [sideOf(theirs, ['reason'])],
        choices: ['keep' as const, 'other' as const],
        suggested: 'keep' as const,
        bound: null,
      };
    });
  },
  settle(writer, _two, pair, choice) {
    const going = choice === 'other' ? pair.keep : pair.other;
    for (const { id } of going) writer.remove('orderException', id);
  },
};

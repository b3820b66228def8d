import { titleOf } from '../../../repositories/titles.ts';
import { replaceBy, takeOver } from '../make-one.ts';
import type { PairRule } from '../two.ts';
import { sideIn } from './facts.ts';

/** One person who is a focal point of both. */
export const focalPoints: PairRule = {
  find(reader, { keep, other }) {
    const own = reader.find('focalPoint', { participantId: keep.id });
    return reader.find('focalPoint', { participantId: other.id }).flatMap((theirs) => {
      const mine = own.find(({ personId }) => personId === theirs.personId);
      if (!mine) return [];
      return {
        key: `focalPoint ${theirs.id}`,
        kind: 'focalPoint' as const,
        about: titleOf(reader, 'person', theirs.personId),
        keep: [sideIn(reader, 'focalPoint', mine)],
        other: [sideIn(reader, 'focalPoint', theirs)],
        choices: ['keep' as const, 'other' as const],
        suggested: mine.office === null && theirs.office !== null ? ('other' as const) : ('keep' as const),
        bound: null,
      };
    });
  },
  settle(writer, _two, { keep: [mine], other: [theirs] }, choice) {
    if (!mine || !theirs || !writer.get('focalPoint', mine.id)) return;
    const gone = writer.get('focalPoint', theirs.id);
    if (!gone) return;
    if (choice === 'other') takeOver(writer, 'focalPoint', mine.id, theirs.id);
    replaceBy(writer, 'focalPoint', theirs.id, mine.id, { about: gone.personId, for: [mine.id] });
  },
};

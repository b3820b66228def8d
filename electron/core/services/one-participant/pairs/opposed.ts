import { DELETED } from '../../../../../shared/domain/history/change.ts';
import type { PairSide } from '../../../../../shared/contract/shapes/one-participant.ts';
import { needEver } from '../../../repositories/ever.ts';
import { opposedOf, type Opposed } from '../../../repositories/gave-way.ts';
import type { Reader } from '../../context.ts';
import { restingUpon } from '../../endorsement/rested-upon.ts';
import { entriesOf, type PairRule, type Two } from '../two.ts';
import { aboutOf, sideIn } from './facts.ts';

/** What two laptops have chosen otherwise: it stands as it is until somebody says which is meant. */
export const opposed: PairRule = {
  find: (reader, two) =>
    found(reader, two).map((one) => {
      const { kind, stand, gone } = one;
      const sides = (ids: readonly string[]): PairSide[] =>
        ids.map((id) => sideIn(reader, kind, needEver(reader, kind, id).record));
      const [first = ''] = stand;
      const isFree =
        restingUpon(
          reader,
          stand.map((id) => ({ kind, id, units: [DELETED] })),
        ) === null;
      return {
        key: keyOf(one),
        kind,
        about: aboutOf(reader, kind, needEver(reader, kind, first).record),
        keep: sides(stand),
        other: sides(gone),
        choices: isFree ? ['keep', 'other'] : ['keep'],
        suggested: 'keep',
        bound: isFree ? null : 'issued',
      };
    }),
  settle(writer, two, { key }, choice) {
    const one = found(writer, two).find((other) => keyOf(other) === key);
    if (!one) return;
    const { kind, about, stand, gone } = one;
    const isOther = choice === 'other';
    for (const id of isOther ? gone : stand) writer.revive(kind, id);
    if (!isOther) return;
    for (const id of stand) writer.giveWay(kind, id, { about, for: gone.toSorted() });
  },
};

function found(reader: Reader, two: Two): Opposed[] {
  return opposedOf(reader, entriesOf(reader, two));
}

function keyOf({ kind, about }: Opposed): string {
  return `opposed ${kind} ${about}`;
}

import { compareText } from '../../../../shared/domain/compare.ts';
import type { ToldOfRelease } from '../../../../shared/domain/dispatch/releases.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import type { Owner } from '../../../../shared/domain/owner.ts';
import type { ToldItem, ToldMinutes, ToldRelease } from '../../../../shared/kinds/dispatch.ts';
import { dispatchesOf } from '../../kinds/dispatch/told.ts';
import { standingIn } from '../../rules/standing.ts';
import type { Reader } from '../context.ts';

/** What participants were told of releases of one sort, themselves or as whom they stand for, by participant, oldest first. */
export function toldItems<T extends ToldRelease | ToldMinutes>(
  reader: Reader,
  owners: readonly Owner[],
  isOfSort: (item: ToldItem) => item is T,
): ReadonlyMap<string, readonly ToldOfRelease[]> {
  const dispatches = dispatchesOf(reader, owners).toSorted(
    (a, b) => compareText(a.sentAt, b.sentAt) || compareText(a.id, b.id),
  );
  const standing = standingIn(reader);
  const told = dispatches.flatMap(({ recipientId, voidedAt, items }) =>
    recipientId === null
      ? []
      : items.filter(isOfSort).map(({ recordId, says }) => ({
          recipientId: standing.get(recipientId) ?? recipientId,
          told: { releaseId: recordId, says, isVoid: voidedAt !== null },
        })),
  );
  const byRecipient = groupedBy(told, ({ recipientId }) => recipientId);
  return new Map([...byRecipient].map(([id, list]) => [id, list.map((one) => one.told)]));
}

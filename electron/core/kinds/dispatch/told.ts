import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Told } from '../../../../shared/domain/dispatch/sequence.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { ownerField, type Owner } from '../../../../shared/domain/owner.ts';
import type { Said } from '../../../../shared/domain/languages.ts';
import type { RecipientKind } from '../../../../shared/domain/vocabulary.ts';
import { isToldSession, type ToldSession } from '../../../../shared/kinds/dispatch.ts';
import type { Reader } from '../../db/access.ts';
import { standingIn } from '../../rules/standing.ts';

type Dispatch = RecordOf<'dispatch'>;

/** Who was told, as one name. */
export function recipientName(kind: RecipientKind, id: string | null): string {
  return id === null ? kind : `${kind} ${id}`;
}

/** Who holds what was handed out: whoever stands now for whom it was handed to, and whom the dispatch goes on to name. */
export function holderNames(reader: Reader): (dispatch: Dispatch) => string {
  const standing = standingIn(reader);
  return ({ recipientKind, recipientId: id }) =>
    recipientName(recipientKind, id === null ? null : (standing.get(id) ?? id));
}

/** What was told of a session, and what it was called in the file. */
export interface ToldByName extends Told {
  readonly title: Said;
  readonly facts: Pick<ToldSession, 'slot' | 'place' | 'status'>;
}

/** All that was ever told of the sessions of reconvenings and groups, by session, oldest first. */
export function toldOf(reader: Reader, owners: readonly Owner[]): ReadonlyMap<string, readonly ToldByName[]> {
  const bySession = new Map<string, ToldByName[]>();
  const nameOf = holderNames(reader);
  for (const dispatch of dispatchesOf(reader, owners)) {
    for (const { recordId, told } of toldBy(dispatch, nameOf(dispatch))) {
      const list = bySession.get(recordId) ?? [];
      list.push(told);
      bySession.set(recordId, list);
    }
  }
  return bySession;
}

/** What was handed out of the programmes of reconvenings and groups, each once, as it was recorded. */
export function dispatchesOf(reader: Reader, owners: readonly Owner[]): Dispatch[] {
  const different = new Map(owners.map((owner) => [`${owner.kind} ${owner.id}`, owner]));
  const lists = [...different.values()].map((owner) =>
    reader.find('dispatch', { [ownerField(owner)]: owner.id }),
  );
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  return lists.flat().sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id));
}

function toldBy({ language, voidedAt, items }: Dispatch, recipient: string) {
  return items
    .filter(isToldSession)
    .map(({ recordId, title, slot, place, status, isPersonalCancellation, sequence }) => ({
      recordId,
      told: {
        title: { text: title, language },
        recipient,
        facts: { slot, place, status },
        isPersonalCancellation,
        isVoid: voidedAt !== null,
        sequence,
      } satisfies ToldByName,
    }));
}

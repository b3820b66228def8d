import { mayLeave } from '../../../shared/domain/alerts/marking.ts';
import {
  isToldAlert,
  isToldRelease,
  isToldSession,
  type ToldAlert,
  type ToldItem,
} from '../../../shared/kinds/dispatch.ts';
import type { holderNames } from '../kinds/dispatch/told.ts';
import { checkedValues } from '../db/rows.ts';
import type { RecordOf } from '../../../shared/contract/kinds.ts';
import type { Kept } from './kept.ts';

/** Who holds a dispatch now, as one name. */
type HolderOf = ReturnType<typeof holderNames>;

/**
 * Of what was handed out, what each recipient holds now, of what is kept: from it alone the next numbers follow. What they
 * held before is history.
 */
export function lastTold<R extends Kept>(records: readonly R[], holderOf: HolderOf): R[] {
  const ids = new Set(records.map(({ id }) => id));
  const highest = new Map<string, number>();
  for (const { kind, fields } of records) {
    if (kind !== 'dispatch') continue;
    for (const { key, sequence } of toldIn(fields, holderOf))
      highest.set(key, Math.max(sequence, highest.get(key) ?? 0));
  }
  return records.flatMap((record) => {
    if (record.kind !== 'dispatch') return [record];
    const items = toldIn(record.fields, holderOf)
      .filter(({ key, sequence }) => sequence === highest.get(key))
      .map(({ item }) => item)
      .filter(({ recordId }) => ids.has(recordId));
    return items.length === 0 ? [] : [{ ...record, fields: { ...record.fields, items } }];
  });
}

interface Told {
  readonly item: ToldItem;
  /** To whom, of what. */
  readonly key: string;
  readonly sequence: number;
}

function toldIn(fields: Kept['fields'], holderOf: HolderOf): Told[] {
  const dispatch = checkedValues<RecordOf<'dispatch'>>({ ...fields });
  return dispatch.items
    .filter((item) => isToldSession(item) || isToldRelease(item) || (isToldAlert(item) && maySay(item)))
    .map((item) => ({
      item,
      key: `${holderOf(dispatch)} ${item.recordId}`,
      sequence: isToldSession(item) ? item.sequence : 0,
    }));
}

/** What was told of an alert as it was marked then: to whom a narrower one went stays in. */
function maySay({ marking }: ToldAlert): boolean {
  return mayLeave(
    { marking, state: 'sent', embargoUntil: null, origin: null, isTold: false },
    'sharedCopy',
    '',
  );
}

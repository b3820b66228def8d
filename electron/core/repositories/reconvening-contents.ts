import type { RecordOf } from '../../../shared/contract/kinds.ts';
import { recordFrom } from '../db/rows.ts';
import type { Reader } from '../services/context.ts';

/** All agenda items of a reconvening's sessions, by session, in one read. */
export function agendaItemsOf(reader: Reader, reconveningId: string): Map<string, RecordOf<'agendaItem'>[]> {
  const items = reader.all(
    `SELECT agenda_item.* FROM agenda_item JOIN session ON session.id = agenda_item.session_id
      WHERE session.reconvening_id = ? AND agenda_item.deleted = 0`,
    [reconveningId],
    (row) => recordFrom('agendaItem', row),
  );
  return groupBy(items, ({ sessionId }) => sessionId);
}

/** All delegates at a reconvening, by delegation, in one read. */
export function delegatesAt(reader: Reader, reconveningId: string): Map<string, RecordOf<'delegate'>[]> {
  const delegates = reader.all(
    `SELECT delegate.* FROM delegate JOIN delegation ON delegation.id = delegate.delegation_id
      WHERE delegation.reconvening_id = ? AND delegate.deleted = 0 ORDER BY delegate.created_at, delegate.id`,
    [reconveningId],
    (row) => recordFrom('delegate', row),
  );
  return groupBy(delegates, ({ delegationId }) => delegationId);
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

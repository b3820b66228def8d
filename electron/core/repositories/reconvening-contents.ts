import type { RecordOf } from '../../../shared/contract/kinds.ts';
import { DELEGATE_ROLES, type DelegateRole } from '../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { recordFrom, textOf, type Columns } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

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

/** As much of a delegate as a clash needs: a large meeting has thousands. */
export interface Attendee {
  readonly id: string;
  readonly delegationId: string;
  readonly name: string;
  readonly role: DelegateRole;
}

/** All delegates at a reconvening, by delegation, in one read. */
export function delegatesAt(reader: Reader, reconveningId: string): Map<string, Attendee[]> {
  const delegates = reader.all(
    `SELECT delegate.id, delegation_id, name, role
      FROM delegate JOIN delegation ON delegation.id = delegate.delegation_id
      WHERE delegation.reconvening_id = ? AND delegate.deleted = 0 ORDER BY delegate.created_at, delegate.id`,
    [reconveningId],
    (row) => ({
      id: textOf(row, 'id'),
      delegationId: textOf(row, 'delegation_id'),
      name: textOf(row, 'name'),
      role: roleOf(row),
    }),
  );
  return groupBy(delegates, ({ delegationId }) => delegationId);
}

function roleOf({ role }: Columns): DelegateRole {
  if (!isOneOf(DELEGATE_ROLES, role)) throw new TypeError(`no role of a delegate: ${String(role)}`);
  return role;
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

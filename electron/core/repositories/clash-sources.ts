/** As much of the records as clashes look at, in few reads: a large workspace has tens of thousands. */
import type { ClashDelegate } from '../../../shared/domain/clashes/index.ts';
import type { Item } from '../../../shared/domain/agenda.ts';
import { DELEGATE_ROLES, type DelegateRole } from '../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { numberOf, textOf, textOrNull, type Columns } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

interface SessionItem extends Item {
  readonly sessionId: string;
}

/** The agenda items of all sessions, or of some, by session. */
export function itemsBySession(reader: Reader, sessionIds?: readonly string[]): Map<string, SessionItem[]> {
  const some = sessionIds ? 'AND session_id IN (SELECT value FROM json_each(?))' : '';
  const items = reader.all(
    `SELECT id, session_id, parent_id, position, minutes FROM agenda_item WHERE deleted = 0 ${some}`,
    sessionIds ? [JSON.stringify(sessionIds)] : [],
    (row) => ({
      id: textOf(row, 'id'),
      sessionId: textOf(row, 'session_id'),
      parentId: textOrNull(row, 'parent_id'),
      position: textOf(row, 'position'),
      minutes: numberOf(row, 'minutes'),
    }),
  );
  return groupBy(items, ({ sessionId }) => sessionId);
}

/** The sessions in which agenda items stand or, where they are deleted, stood last. */
export function sessionsOfItems(reader: Reader, itemIds: readonly string[]): string[] {
  return reader.all(
    'SELECT DISTINCT session_id FROM agenda_item WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(itemIds)],
    (row) => textOf(row, 'session_id'),
  );
}

/** All delegates, by delegation, in the order in which they were entered. */
export function delegatesByDelegation(reader: Reader): Map<string, ClashDelegate[]> {
  const groups = new Map<string, ClashDelegate[]>();
  const rows = reader.all(
    'SELECT id, delegation_id, name, role FROM delegate WHERE deleted = 0 ORDER BY created_at, id',
    [],
    (row) => row,
  );
  for (const row of rows) {
    const delegate = { id: textOf(row, 'id'), name: textOf(row, 'name'), role: roleOf(row) };
    const group = groups.get(textOf(row, 'delegation_id'));
    if (group) group.push(delegate);
    else groups.set(textOf(row, 'delegation_id'), [delegate]);
  }
  return groups;
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

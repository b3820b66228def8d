/** As much of the records as clashes look at, in few reads: a large workspace has tens of thousands. */
import type { ClashDelegate, ClashDelegation } from '../../../shared/domain/clashes/index.ts';
import type { Item } from '../../../shared/domain/agenda.ts';
import { ATTENDANCES, DELEGATE_ROLES } from '../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { numberOf, textOf, textOrNull, type Columns } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

/** The ids of some records, or all of them. */
export type Some = readonly string[] | 'all';

/** A delegation but for what its participant is in the coalition. */
export type DelegationSource = Omit<ClashDelegation, 'coalitionStatus'>;

/** The agenda items of sessions, by session. */
export function itemsBySession(reader: Reader, sessionIds: Some): Map<string, Item[]> {
  const { where, parameters } = among('session_id', sessionIds);
  return grouped(
    reader.all(
      `SELECT id, session_id, parent_id, position, minutes FROM agenda_item WHERE deleted = 0${where}`,
      parameters,
      (row): [string, Item] => [
        textOf(row, 'session_id'),
        {
          id: textOf(row, 'id'),
          parentId: textOrNull(row, 'parent_id'),
          position: textOf(row, 'position'),
          minutes: numberOf(row, 'minutes'),
        },
      ],
    ),
  );
}

export function delegationSources(reader: Reader, ids: Some): DelegationSource[] {
  const { where, parameters } = among('id', ids);
  const delegates = delegatesByDelegation(reader, ids);
  return reader.all(
    `SELECT id, reconvening_id, participant_id, attendance FROM delegation WHERE deleted = 0${where}`,
    parameters,
    (row) => ({
      id: textOf(row, 'id'),
      meetingId: textOf(row, 'reconvening_id'),
      participantId: textOf(row, 'participant_id'),
      attendance: oneOf(ATTENDANCES, row, 'attendance'),
      delegates: delegates.get(textOf(row, 'id')) ?? [],
    }),
  );
}

function delegatesByDelegation(reader: Reader, delegationIds: Some): Map<string, ClashDelegate[]> {
  const { where, parameters } = among('delegation_id', delegationIds);
  return grouped(
    reader.all(
      `SELECT id, delegation_id, name, role FROM delegate WHERE deleted = 0${where} ORDER BY created_at, id`,
      parameters,
      (row): [string, ClashDelegate] => [
        textOf(row, 'delegation_id'),
        { id: textOf(row, 'id'), name: textOf(row, 'name'), role: oneOf(DELEGATE_ROLES, row, 'role') },
      ],
    ),
  );
}

/** Where records lie or, if they are deleted, lay last: agenda items in sessions, delegates in delegations. */
export function ownersOf(reader: Reader, kind: 'agendaItem' | 'delegate', ids: readonly string[]): string[] {
  const [table, owner] =
    kind === 'agendaItem' ? ['agenda_item', 'session_id'] : ['delegate', 'delegation_id'];
  return reader.all(
    `SELECT DISTINCT ${owner} FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
    (row) => textOf(row, owner),
  );
}

function among(column: string, ids: Some): { readonly where: string; readonly parameters: string[] } {
  if (ids === 'all') return { where: '', parameters: [] };
  return {
    where: ` AND ${column} IN (SELECT value FROM json_each(?))`,
    parameters: [JSON.stringify(ids)],
  };
}

function oneOf<const T extends string>(list: readonly T[], row: Columns, name: string): T {
  const value = textOf(row, name);
  if (!isOneOf(list, value)) throw new TypeError(`no ${name}: ${value}`);
  return value;
}

function grouped<T>(entries: readonly [string, T][]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, one] of entries) {
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** As much of the records as clashes look at, in few reads: a large workspace has tens of thousands. */
import { z } from 'zod';
import type { ClashDelegate, ClashDelegation } from '../../../shared/domain/clashes/index.ts';
import type { Item } from '../../../shared/domain/agenda.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { ATTENDANCES, DELEGATE_ROLES } from '../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { numberOf, textOf, textOrNull, type Columns } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

/** The ids of some records, or all of them. */
export type Some = readonly string[] | 'all';

/** A delegation but for what its participant is in the coalition. */
export type DelegationSource = Omit<ClashDelegation, 'coalitionStatus'>;

export interface ItemSource extends Item {
  readonly presenterPersonIds: readonly string[];
  readonly presenterParticipantIds: readonly string[];
}

/** The agenda items of sessions, by session. */
export function itemsBySession(reader: Reader, sessionIds: Some): Map<string, ItemSource[]> {
  const { where, parameters } = among('session_id', sessionIds);
  return grouped(
    reader.all(
      `SELECT id, session_id, parent_id, position, minutes, presenter_person_ids, presenter_participant_ids
        FROM agenda_item WHERE deleted = 0${where}`,
      parameters,
      (row): [string, ItemSource] => [
        textOf(row, 'session_id'),
        {
          id: textOf(row, 'id'),
          parentId: textOrNull(row, 'parent_id'),
          position: textOf(row, 'position'),
          minutes: numberOf(row, 'minutes'),
          presenterPersonIds: idsOf(row, 'presenter_person_ids'),
          presenterParticipantIds: idsOf(row, 'presenter_participant_ids'),
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
      `SELECT delegation_id, person_id, role FROM delegate WHERE deleted = 0${where} ORDER BY created_at, id`,
      parameters,
      (row): [string, ClashDelegate] => [
        textOf(row, 'delegation_id'),
        { personId: textOf(row, 'person_id'), role: oneOf(DELEGATE_ROLES, row, 'role') },
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

/** What persons are called, by id. */
export function personNames(reader: Reader): [string, Localized][] {
  return reader.all('SELECT id, name FROM person WHERE deleted = 0', [], (row) => [
    textOf(row, 'id'),
    { en: textOf(row, 'name') },
  ]);
}

const NO_IDS: readonly string[] = [];
const idList = z.array(z.string());

/** Most items name nobody: their column is not parsed. */
function idsOf(row: Columns, name: string): readonly string[] {
  const column = textOf(row, name);
  return column === '[]' ? NO_IDS : idList.parse(JSON.parse(column));
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

import type { Kind } from '../../../shared/contract/kinds.ts';
import { plannedMinutes } from '../../../shared/domain/agenda.ts';
import { looseValues, textOf } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';
import { agendasOf } from './session-agendas.ts';

type Extras = Record<string, string | number | null>;

/**
 * What a row shows besides its own fields, computed for a page of ids at once. `?` stands for the ids as a JSON list.
 * Each statement gives `id` and the columns that become extras.
 */
const STATEMENTS: { readonly [K in Kind]?: string } = {
  participant: `
    SELECT participant.id,
      (SELECT count(*) FROM focal_point f WHERE f.participant_id = participant.id AND f.deleted = 0) AS focalPoints,
      (SELECT count(*) FROM delegation d WHERE d.participant_id = participant.id AND d.deleted = 0) AS delegations
    FROM participant WHERE id IN (SELECT value FROM json_each(?))`,
  hostEvent: `
    SELECT host_event.id,
      (SELECT count(*) FROM host_meeting m WHERE m.host_event_id = host_event.id AND m.deleted = 0) AS meetings
    FROM host_event WHERE id IN (SELECT value FROM json_each(?))`,
  reconvening: `
    SELECT reconvening.id,
      (SELECT count(*) FROM session s WHERE s.reconvening_id = reconvening.id AND s.deleted = 0) AS sessions,
      (SELECT count(*) FROM delegation d WHERE d.reconvening_id = reconvening.id AND d.deleted = 0) AS delegations
    FROM reconvening WHERE id IN (SELECT value FROM json_each(?))`,
  session: `
    SELECT session.id,
      (SELECT count(*) FROM agenda_item a WHERE a.session_id = session.id AND a.deleted = 0) AS items,
      CAST(round((julianday(end_utc) - julianday(start_utc)) * 1440) AS INTEGER) AS slotMinutes
    FROM session WHERE id IN (SELECT value FROM json_each(?))`,
  delegation: `
    SELECT delegation.id,
      (SELECT count(*) FROM delegate p WHERE p.delegation_id = delegation.id AND p.deleted = 0) AS delegates,
      (SELECT p.name FROM delegate p
        WHERE p.delegation_id = delegation.id AND p.deleted = 0 AND p.role = 'head' LIMIT 1) AS head,
      (SELECT p.iso3 FROM participant p WHERE p.id = delegation.participant_id) AS iso3
    FROM delegation WHERE id IN (SELECT value FROM json_each(?))`,
  document: `
    SELECT document.id,
      (SELECT v.label FROM document_version v
        WHERE v.document_id = document.id AND v.deleted = 0 ORDER BY v.position DESC LIMIT 1) AS version
    FROM document WHERE id IN (SELECT value FROM json_each(?))`,
};

/** The extras of a page of rows, by id. */
export function extrasOf(reader: Reader, kind: Kind, ids: readonly string[]): ReadonlyMap<string, Extras> {
  const sql = STATEMENTS[kind];
  if (sql === undefined || ids.length === 0) return new Map();
  const agendas = kind === 'session' ? agendasOf(reader, ids) : null;
  return new Map(
    reader.all(sql, [JSON.stringify(ids)], (row): [string, Extras] => {
      const extras: Extras = {};
      for (const [name, value] of Object.entries(looseValues(row))) {
        if (name !== 'id' && (typeof value === 'string' || typeof value === 'number' || value === null)) {
          extras[name] = value;
        }
      }
      const id = textOf(row, 'id');
      if (agendas) extras['plannedMinutes'] = plannedMinutes(agendas.get(id)?.items ?? []);
      return [id, extras];
    }),
  );
}

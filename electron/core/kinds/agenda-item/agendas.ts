import type { Localized } from '../../../../shared/domain/languages.ts';
import { localizedOf, numberOf, textOf, textOrNull } from '../../db/rows.ts';
import type { Reader } from '../../db/access.ts';

/** As much of an agenda item as calendars and lists tell. */
export interface AgendaItem {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: string;
  readonly minutes: number;
  readonly title: Localized;
  readonly internal: boolean;
}

export interface SessionAgenda {
  readonly items: AgendaItem[];
  /** When it last changed: the removal of an item counts too. */
  changedAt: string;
}

/** The agendas of many sessions at once: a programme of hundreds is read in one go. */
export function agendasOf(reader: Reader, sessionIds: readonly string[]): ReadonlyMap<string, SessionAgenda> {
  const agendas = new Map<string, SessionAgenda>();
  reader.all(
    `SELECT session_id, id, parent_id, position, minutes, title, internal, deleted, changed_at FROM agenda_item
      WHERE session_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(sessionIds)],
    (row) => {
      const sessionId = textOf(row, 'session_id');
      const changedAt = textOf(row, 'changed_at');
      const agenda = agendas.get(sessionId) ?? { items: [], changedAt };
      agendas.set(sessionId, agenda);
      if (changedAt > agenda.changedAt) agenda.changedAt = changedAt;
      if (row['deleted'] === 1) return;
      agenda.items.push({
        id: textOf(row, 'id'),
        parentId: textOrNull(row, 'parent_id'),
        position: textOf(row, 'position'),
        minutes: numberOf(row, 'minutes'),
        title: localizedOf(row, 'title'),
        internal: row['internal'] === 1,
      });
    },
  );
  return agendas;
}

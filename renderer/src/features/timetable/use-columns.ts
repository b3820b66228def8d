import { useRecords } from '../../api/index.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { columnsByDay, columnsByRoom, type GridColumn, type Meeting, type Session } from './columns.ts';
import { daysShown } from './layout.ts';
import { placesOf } from './places.ts';

export interface Rooms {
  readonly title: (id: string) => Localized | undefined;
  readonly all: readonly RowOf<'room'>[];
}

/** The rooms of the workspace, in the order of their names. */
export function useRooms(): Rooms {
  const { language } = useSpeech();
  const all = useRecords('room', { sort: [{ by: 'name' }], language }).data?.rows ?? [];
  return { all, title: (id) => all.find((room) => room.id === id)?.name };
}

export interface View {
  readonly by: 'week' | 'day';
  /** The day that was chosen, where it is one that is drawn. */
  readonly day: string | null;
}

export interface Columns {
  readonly columns: readonly GridColumn[];
  readonly days: readonly string[];
  readonly day: string;
  /** Days that are not drawn. */
  readonly left: number;
}

/** What is drawn of a reconvening: its days, or the rooms of one of them. */
export function useColumns({
  reconvening,
  planned,
  drawn,
  meetings,
  rooms,
  view,
}: {
  readonly reconvening: RowOf<'reconvening'>;
  readonly planned: readonly Session[];
  /** The same, as they are drawn while one of them is moved. */
  readonly drawn: readonly Session[];
  readonly meetings: readonly Meeting[];
  readonly rooms: Rooms;
  readonly view: View;
}): Columns {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { days, left } = daysShown({ first: reconvening.startDate, last: reconvening.endDate }, drawn);
  const day = view.day !== null && days.includes(view.day) ? view.day : (days[0] ?? '');
  const named = rooms.all.map((room) => ({ ...room, name: say(room.name) }));
  const noRoom = t('timetable:noRoom');
  const all = { sessions: drawn, planned, meetings };
  const columns =
    view.by === 'week'
      ? columnsByDay(days, all, [{ id: null, name: noRoom }, ...named])
      : columnsByRoom(day, placesOf(named, drawn, reconvening.city, noRoom), all);
  return { columns, days, day, left };
}

import { rowOf } from '../api/index.ts';
import { CalendarButton } from '../features/calendar/index.ts';
import type { KindView, Row } from './view.ts';
import { NAME, SHORT } from './widths.ts';

export const groupMembership: KindView<'groupMembership'> = {
  columns: [
    { id: 'participantId', width: NAME },
    { id: 'groupId', width: NAME },
    { id: 'role', width: SHORT },
    { id: 'since', width: SHORT },
    { id: 'until', width: SHORT },
    { id: 'certainty', width: NAME },
  ],
  head: ['groupId', 'role', 'since', 'until'],
  firstOrder: { by: 'participantId', descending: false },
  filters: ['role', 'certainty'],
  partOf: ['groupId', 'participantId'],
  actions: MemberCalendar,
  flag: { field: 'participantId', iso3: ({ extras }) => extras['iso3'] },
};

function MemberCalendar({ row }: { readonly row: Row }) {
  const { groupId, participantId } = rowOf('groupMembership', row);
  return <CalendarButton scope={{ scope: 'member', groupId, participantId }} />;
}

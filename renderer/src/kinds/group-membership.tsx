import { rowOf } from '../api/index.ts';
import { CalendarButton } from '../features/calendar/index.ts';
import { CorrectRole } from '../features/states/index.ts';
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
  actions: MemberActions,
  flag: { field: 'participantId', iso3: ({ extras }) => extras['iso3'] },
};

function MemberActions({ row }: { readonly row: Row }) {
  const membership = rowOf('groupMembership', row);
  const { groupId, participantId } = membership;
  return (
    <>
      <CorrectRole membership={membership} />
      <CalendarButton scope={{ scope: 'member', groupId, participantId }} />
    </>
  );
}

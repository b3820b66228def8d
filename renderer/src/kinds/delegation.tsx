import { CalendarButton } from '../features/calendar/index.ts';
import { InviteButton } from '../features/invitations/index.ts';
import { DelegationOverview } from '../features/overviews/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT } from './widths.ts';

export const delegation: KindView<'delegation'> = {
  columns: [
    { id: 'participantId', width: NAME },
    { id: 'reconveningId', width: NAME },
    { id: 'attendance', width: SHORT },
    { id: 'credentials', width: SHORT },
    { id: 'replyBy', width: SHORT },
    { id: 'head', width: NAME },
    { id: 'delegates', width: COUNT },
  ],
  firstOrder: { by: 'participantId', descending: false },
  filters: ['attendance', 'credentials'],
  partOf: ['participantId', 'reconveningId'],
  overview: DelegationOverview,
  head: ['attendance', 'replyBy', 'credentials', 'head', 'delegates', 'reconveningId'],
  ofReconvening: true,
  actions: ({ row }) => <CalendarButton scope={{ scope: 'delegation', delegationId: row.id }} />,
  listActions: ({ reconveningId }) =>
    reconveningId !== null && <InviteButton reconveningId={reconveningId} />,
  preset: (reconvening) => (reconvening ? { reconveningId: reconvening.id } : {}),
  marks: {
    attendance: {
      invited: 'planned',
      confirmed: 'confirmed',
      tentative: 'draft',
      declined: 'cancelled',
    },
    credentials: { requested: 'planned', received: 'draft', in_order: 'confirmed', deficient: 'clash' },
  },
  flag: { field: 'participantId', iso3: ({ extras }) => extras['iso3'] },
};

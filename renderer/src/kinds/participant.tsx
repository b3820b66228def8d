import { ParticipantOverview } from '../features/overviews/index.ts';
import { AddStatesButton } from '../features/participants/index.ts';
import { rowOf } from '../api/index.ts';
import { StatusButton } from '../features/steps/index.ts';
import { PrintButton } from '../features/printing/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, WIDE } from './widths.ts';

export const participant: KindView<'participant'> = {
  columns: [
    { id: 'shortName', width: WIDE },
    { id: 'iso3', width: '72px', digits: true },
    { id: 'participantKind', width: '110px' },
    { id: 'regionalGroup', width: NAME },
    { id: 'coalitionStatus', width: SHORT },
    { id: 'memberSince', width: SHORT },
    { id: 'focalPoints', width: COUNT },
  ],
  overview: ParticipantOverview,
  head: ['participantKind', 'coalitionStatus', 'memberSince', 'regionalGroup', 'iso3'],
  firstOrder: { by: 'shortName', descending: false },
  filters: ['participantKind', 'coalitionStatus', 'regionalGroup'],
  listActions: () => (
    <>
      <AddStatesButton />
      <PrintButton document="participants" id={null} />
    </>
  ),
  actions: ({ row }) => <StatusButton participant={rowOf('participant', row)} />,
  emptyActions: AddStatesButton,
  // States are added from the reference table.
  preset: () => ({ participantKind: 'organization', coalitionStatus: 'partner' }),
  marks: { coalitionStatus: { member: 'confirmed', invited: 'planned', withdrawn: 'cancelled' } },
  flag: { field: 'shortName', iso3: (row) => row['iso3'] },
};

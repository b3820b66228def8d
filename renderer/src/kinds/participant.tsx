import { ParticipantOverview } from '../features/overviews/index.ts';
import { AddStatesButton } from '../features/participants/index.ts';
import { rowOf } from '../api/index.ts';
import { StatusButton } from '../features/steps/index.ts';
import { PrintButton } from '../features/printing/index.ts';
import {
  AlsoEntered,
  MergedInto,
  MergeParticipantButton,
  MergeSelectedButton,
} from '../features/merging/index.ts';
import type { KindView, Row } from './view.ts';
import { COUNT, NAME, SHORT, WIDE } from './widths.ts';

/** Who stands for it, where it was made one with another. */
function standingOf({ extras }: Row): string | null {
  const { standing } = extras;
  return typeof standing === 'string' ? standing : null;
}

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
  overview: ({ row }) => {
    const intoId = standingOf(row);
    if (intoId !== null) return <MergedInto id={row.id} intoId={intoId} />;
    return (
      <>
        <AlsoEntered participantId={row.id} />
        <ParticipantOverview row={row} />
      </>
    );
  },
  head: ['participantKind', 'coalitionStatus', 'memberSince', 'regionalGroup', 'iso3'],
  firstOrder: { by: 'shortName', descending: false },
  filters: ['participantKind', 'coalitionStatus', 'regionalGroup'],
  listActions: () => (
    <>
      <AddStatesButton />
      <PrintButton document="participants" id={null} />
    </>
  ),
  // Nothing new is said of one for whom another one stands.
  actions: ({ row }) =>
    standingOf(row) === null && (
      <>
        <StatusButton participant={rowOf('participant', row)} />
        <MergeParticipantButton id={row.id} />
      </>
    ),
  selectionActions: MergeSelectedButton,
  emptyActions: AddStatesButton,
  // States are added from the reference table.
  preset: () => ({ participantKind: 'organization', coalitionStatus: 'partner' }),
  marks: { coalitionStatus: { member: 'confirmed', invited: 'planned', withdrawn: 'cancelled' } },
  flag: { field: 'shortName', iso3: (row) => row['iso3'] },
};

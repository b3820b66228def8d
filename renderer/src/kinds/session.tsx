import { accessOfKind, audienceOf } from '../../../shared/domain/access.ts';
import { isLanguage } from '../../../shared/domain/languages.ts';
import { SESSION_KINDS, type SessionAccess } from '../../../shared/domain/vocabulary.ts';
import { endAfter, wallAfter } from '../../../shared/domain/time/slot.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { rowOf, useRecord } from '../api/index.ts';
import { AgendaEditor } from '../features/agenda/index.ts';
import { CalendarButton } from '../features/calendar/index.ts';
import { MinutesEditor, MinutesReleases, OfferedTasks } from '../features/minutes/index.ts';
import { SessionOverview } from '../features/overviews/index.ts';
import { PersonField, PersonsField } from '../features/persons/index.ts';
import { PrintButton } from '../features/printing/index.ts';
import { ReleaseButton } from '../features/releases/index.ts';
import { useSpeech, wholeNumber } from '../i18n/index.ts';
import { ShortTime } from '../ui/index.ts';
import type { FormValues, KindView, Row } from './view.ts';
import { COUNT, SHORT, WHEN } from './widths.ts';

/** In minutes: so long is what nobody has given an end. */
const HOUR = 60;

export const session: KindView<'session'> = {
  columns: [
    { id: 'startWall', width: WHEN },
    { id: 'title', width: 'minmax(160px, 3fr)' },
    { id: 'kind', width: SHORT },
    { id: 'reconveningId', width: SHORT },
    { id: 'groupId', width: SHORT },
    { id: 'roomId', width: 'minmax(108px, 2fr)' },
    { id: 'status', width: SHORT },
    { id: 'access', width: SHORT },
    { id: 'items', width: COUNT },
  ],
  firstOrder: { by: 'startWall', descending: false },
  filters: ['kind', 'status', 'access'],
  partOf: ['reconveningId', 'groupId', 'roomId'],
  ofReconvening: true,
  clashes: true,
  overview: SessionOverview,
  head: ['startWall', 'roomId', 'status', 'kind', 'access'],
  says: { startWall: SessionTime, roomId: SessionRoom },
  widgets: { chairPersonId: PersonField, personIds: PersonsField },
  tabs: [
    {
      id: 'agenda',
      label: 'records:agenda',
      content: ({ id }) => (
        <>
          <OfferedTasks sessionId={id} />
          <AgendaEditor sessionId={id} />
        </>
      ),
    },
    {
      id: 'minutes',
      label: 'minutes:title',
      content: ({ id }) => <MinutesEditor sessionId={id} />,
    },
  ],
  besides: { release: ({ row }) => <MinutesReleases sessionId={row.id} /> },
  actions: SessionActions,
  listActions: ({ reconveningId }) =>
    reconveningId !== null && (
      <>
        <CalendarButton scope={{ scope: 'reconvening', reconveningId }} />
        <PrintButton document="agenda" id={null} of={{ reconveningId, groupId: null, sessionId: null }} />
      </>
    ),
  opensWhenMade: true,
  preset: (reconvening) => (reconvening ? { reconveningId: reconvening.id, ...firstHour(reconvening) } : {}),
  presetWithin(owner, field) {
    if (field === 'groupId') return { kind: 'working_group', access: 'members', zone: owner['zone'] };
    // A room has no day and no zone.
    return field === 'reconveningId' ? firstHour(owner) : {};
  },
  presetAfter: ({ startWall, endWall, zone, roomId, kind, access }) => ({
    zone,
    kind,
    // The kind of the next one decides again.
    ...(accessIn({ kind }) === null ? { access } : {}),
    ...(roomId === undefined ? {} : { roomId }),
    ...(typeof startWall === 'string' && typeof endWall === 'string'
      ? { startWall: endWall, endWall: endAfter(startWall, endWall, endWall) }
      : {}),
  }),
  follows: { fields: ['reconveningId', 'groupId'], values: ({ zone }) => ({ zone }) },
  implies(values) {
    const access = accessIn(values);
    const { startWall, endWall = null } = values;
    return {
      ...(access === null ? {} : { access }),
      ...(typeof startWall === 'string' && endWall === null ? { endWall: wallAfter(startWall, HOUR) } : {}),
    };
  },
  marks: { status: { draft: 'draft', confirmed: 'confirmed', cancelled: 'cancelled' } },
  tint: ({ kind }) => (typeof kind === 'string' ? `var(--kind-${kind})` : undefined),
};

function SessionTime({ row }: { readonly row: Row }) {
  const { startUtc, endUtc, zone } = rowOf('session', row);
  return <ShortTime start={startUtc} end={endUtc} zone={zone} />;
}

/** With how many fit into it. */
function SessionRoom({ row }: { readonly row: Row }) {
  const { language, say } = useSpeech();
  const { roomId, titles } = rowOf('session', row);
  const { data: room } = useRecord('room', roomId);
  const capacity = room?.capacity ?? null;
  return (
    <>
      <bdi>{say(titles.room)}</bdi>
      {capacity !== null && ` (${wholeNumber(language, capacity)})`}
    </>
  );
}

function SessionActions({ row }: { readonly row: Row }) {
  const { id, reconveningId, groupId, access } = rowOf('session', row);
  const { data: reconvening } = useRecord('reconvening', reconveningId);
  const { data: group } = useRecord('workingGroup', groupId);
  const owner = reconvening ?? group;
  const of = { reconveningId, groupId };
  return (
    <>
      <CalendarButton scope={{ scope: 'session', sessionId: id }} />
      <PrintButton document="agenda" id={null} of={{ ...of, sessionId: id }} />
      {owner && (
        <ReleaseButton
          of={of}
          sessionId={id}
          languages={owner.languages.filter(isLanguage)}
          audience={audienceOf(access)}
        />
      )}
    </>
  );
}

function accessIn({ kind }: FormValues): SessionAccess | null {
  return isOneOf(SESSION_KINDS, kind) ? accessOfKind(kind) : null;
}

/** The first hour of working time on the first day, in the zone of what the session lies within. */
function firstHour({ startDate, zone }: FormValues): FormValues {
  return { zone, startWall: `${startDate}T10:00`, endWall: `${startDate}T11:00` };
}

import { useNavigate } from '@tanstack/react-router';
import { CalendarDays } from 'lucide-react';
import { isLanguage } from '../../../shared/domain/languages.ts';
import { belongingTo } from '../../../shared/domain/owner.ts';
import { RECONVENING_MOVES } from '../../../shared/domain/states.ts';
import { call, rowOf } from '../api/index.ts';
import { CalendarButton } from '../features/calendar/index.ts';
import { Outbox } from '../features/dispatch/index.ts';
import { InviteButton } from '../features/invitations/index.ts';
import { PrintButton } from '../features/printing/index.ts';
import { ReleaseButton } from '../features/releases/index.ts';
import { StateMoves } from '../features/states/index.ts';
import { useTexts } from '../i18n/index.ts';
import { ActionButton } from '../state/actions.tsx';
import type { KindView, Row } from './view.ts';
import { COUNT, NAME, SHORT, STATE } from './widths.ts';

export const reconvening: KindView<'reconvening'> = {
  columns: [
    { id: 'shortTitle', width: NAME },
    { id: 'title', width: NAME },
    { id: 'startDate', width: SHORT },
    { id: 'level', width: SHORT },
    { id: 'state', width: STATE },
    { id: 'city', width: SHORT },
    { id: 'sessions', width: COUNT },
    { id: 'delegations', width: COUNT },
  ],
  firstOrder: { by: 'startDate', descending: true },
  filters: ['state', 'level'],
  partOf: ['hostEventId'],
  tabs: [{ id: 'outbox', label: 'outbox:title', content: ({ id }) => <Outbox of={{ reconveningId: id }} /> }],
  head: ['startDate', 'city', 'venue', 'level', 'state', 'mode'],
  moves: { state: ReconveningState },
  actions: ReconveningActions,
  follows: {
    fields: ['hostEventId'],
    values({ zone, city, venue, startDate }) {
      return { zone, city, venue, startDate, endDate: startDate };
    },
  },
  marks: {
    state: {
      planned: 'planned',
      save_the_date_sent: 'draft',
      invitations_sent: 'draft',
      confirmed: 'confirmed',
      in_session: 'confirmed',
      concluded: 'confirmed',
      postponed: 'cancelled',
      cancelled: 'cancelled',
    },
  },
};

function ReconveningState({ row }: { readonly row: Row }) {
  const { id, state } = rowOf('reconvening', row);
  return (
    <StateMoves
      list="reconveningState"
      from={[state]}
      moves={RECONVENING_MOVES}
      move={(to, reason) => call('reconvening.moveState', { id, to, reason })}
    />
  );
}

function ReconveningActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { id, languages } = rowOf('reconvening', row);
  const of = belongingTo({ kind: 'reconvening', id });
  return (
    <>
      <ActionButton
        id="reconvening.timetable"
        label={t('shell:timetable')}
        icon={CalendarDays}
        run={() => void navigate({ to: '/timetable/$reconveningId', params: { reconveningId: id } })}
      />
      <InviteButton reconveningId={id} />
      <CalendarButton scope={{ scope: 'reconvening', reconveningId: id }} />
      <PrintButton document="agenda" id={null} of={{ ...of, sessionId: null }} />
      <ReleaseButton of={of} sessionId={null} languages={languages.filter(isLanguage)} />
      <PrintButton document="participants" id={id} />
    </>
  );
}

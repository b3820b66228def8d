import { useNavigate } from '@tanstack/react-router';
import { CalendarDays, ChartNoAxesColumn, UserRoundCheck } from 'lucide-react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { DOCUMENT_MOVES, RECONVENING_MOVES } from '../../../../shared/domain/states.ts';
import { useCurrentReconvening } from '../../state/current.ts';
import { call, rowOf } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { CalendarButton } from '../calendar/index.ts';
import { PrintButton } from '../printing/index.ts';
import { AddStatesButton } from './AddStates.tsx';
import { InviteButton } from './InviteButton.tsx';
import { StateMoves } from './StateMoves.tsx';
import { useSaid } from './use-said.ts';
import type { Row } from './use-shown.tsx';

/** What can be done with a record besides changing its fields. */
export function RecordActions({ kind, row }: { readonly kind: Kind; readonly row: Row }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { done, failed } = useSaid();
  const { id } = row;
  switch (kind) {
    case 'reconvening':
      return (
        <>
          <StateMoves
            state={rowOf(kind, row).state}
            moves={RECONVENING_MOVES}
            move={(to, reason) => call('reconvening.moveState', { id, to, reason })}
          />
          <InviteButton reconveningId={id} />
          <CalendarButton scope={{ scope: 'reconvening', reconveningId: id }} />
          <PrintButton document="agenda" id={id} />
          <PrintButton document="participants" id={id} />
          <Button
            icon={CalendarDays}
            onPress={() => void navigate({ to: '/timetable/$reconveningId', params: { reconveningId: id } })}
          >
            {t('shell:timetable')}
          </Button>
        </>
      );
    case 'session':
      return <CalendarButton scope={{ scope: 'session', sessionId: id }} />;
    case 'delegation':
      return <CalendarButton scope={{ scope: 'delegation', delegationId: id }} />;
    case 'delegate':
      return rowOf(kind, row).role === 'head' ? null : (
        <Button
          icon={UserRoundCheck}
          onPress={() =>
            void call('delegate.makeHead', { id }).then(
              (written) => done(t('records:headMade'), written),
              failed,
            )
          }
        >
          {t('records:makeHead')}
        </Button>
      );
    case 'document':
      return (
        <>
          <StateMoves
            state={rowOf(kind, row).state}
            moves={DOCUMENT_MOVES}
            move={(to, reason) => call('document.moveState', { id, to, reason })}
          />
          <PrintButton document="signOff" id={id} />
          <PrintButton document="tally" id={id} />
          <Button
            icon={ChartNoAxesColumn}
            onPress={() => void navigate({ to: '/tally/$documentId', params: { documentId: id } })}
          >
            {t('records:endorsements')}
          </Button>
        </>
      );
    default:
      return null;
  }
}

/** What can be done with a kind's whole list. */
export function ListActions({ kind }: { readonly kind: Kind }) {
  const { id } = useCurrentReconvening();
  if (kind === 'participant') {
    return (
      <>
        <AddStatesButton />
        <PrintButton document="participants" id={null} />
      </>
    );
  }
  if (id === null) return null;
  if (kind === 'session') {
    return (
      <>
        <CalendarButton scope={{ scope: 'reconvening', reconveningId: id }} />
        <PrintButton document="agenda" id={id} />
      </>
    );
  }
  if (kind === 'delegation') return <InviteButton reconveningId={id} />;
  return null;
}

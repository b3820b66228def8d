import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { ALERT_MOVES, type Moves } from '../../../../shared/domain/states.ts';
import type { AlertState } from '../../../../shared/domain/vocabulary.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { RefField } from '../../ui/index.ts';
import { DoneOn } from './DoneOn.tsx';
import { StateMoves } from './StateMoves.tsx';

/** Where an alert can go, since when it is so, and into which other one it is merged. It is sent by its own command. */
export function AlertMoves({ alert }: { readonly alert: RowOf<'alert'> }) {
  const { t } = useTexts();
  const [date, setDate] = useState<string | null>(null);
  const [mergedIntoId, setMergedInto] = useState<string | null>(null);
  const { id, state, number, origin } = alert;
  return (
    <StateMoves
      list="alertState"
      from={[state]}
      moves={movesOf(number !== null, origin !== null)}
      move={async (to, reason) => {
        const written = await call('alert.moveState', { id, to, reason, date, mergedIntoId });
        setDate(null);
        setMergedInto(null);
        return written;
      }}
      more={(to, errorAt) => (
        <>
          {to === 'merged' && (
            <RefField
              kind="alert"
              label={t('alerts:mergedInto')}
              isRequired
              value={mergedIntoId}
              onChange={setMergedInto}
              error={errorAt('mergedIntoId')}
            />
          )}
          <DoneOn value={date} onChange={setDate} error={errorAt('date')} />
        </>
      )}
    />
  );
}

/** What was sent is opened again as sent, what never was as a draft; what came from others is no draft. */
function movesOf(wasSent: boolean, isReceived: boolean): Moves<AlertState> {
  const { drawn, withReason } = ALERT_MOVES;
  const opened = wasSent ? 'sent' : 'draft';
  const closed = withReason.closed.filter(
    (to) => (to !== 'sent' && to !== 'draft') || (to === opened && (wasSent || !isReceived)),
  );
  return { drawn: { ...drawn, cleared: [] }, withReason: { ...withReason, closed } };
}

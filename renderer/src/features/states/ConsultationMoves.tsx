import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { CONSULTATION_MOVES } from '../../../../shared/domain/states.ts';
import { call } from '../../api/index.ts';
import { DoneOn } from './DoneOn.tsx';
import { StateMoves } from './StateMoves.tsx';

/** Where a consultation can go, and since when it is so. */
export function ConsultationMoves({ consultation }: { readonly consultation: RowOf<'consultation'> }) {
  const [date, setDate] = useState<string | null>(null);
  const { id, state } = consultation;
  return (
    <StateMoves
      list="consultationState"
      state={state}
      moves={CONSULTATION_MOVES}
      move={async (to, reason) => {
        const written = await call('consultation.moveState', { id, to, reason, date });
        setDate(null);
        return written;
      }}
      more={(_to, errorAt) => <DoneOn value={date} onChange={setDate} error={errorAt('date')} />}
    />
  );
}

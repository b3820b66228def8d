import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { CONSULTATION_MOVES } from '../../../../shared/domain/states.ts';
import { call, useRecords } from '../../api/index.ts';
import { DoneOn } from './DoneOn.tsx';
import { StateMoves } from './StateMoves.tsx';

type Talk = Pick<RowOf<'consultation'>, 'id' | 'state'>;

interface ConsultationMovesProps {
  readonly consultations: readonly Talk[];
  readonly onDone?: () => void;
}

/** Where a consultation can go, or several together, and since when it is so. */
export function ConsultationMoves({ consultations, onDone }: ConsultationMovesProps) {
  const [date, setDate] = useState<string | null>(null);
  return (
    <StateMoves
      list="consultationState"
      from={consultations.map(({ state }) => state)}
      moves={CONSULTATION_MOVES}
      move={async (to, reason) => {
        const ids = consultations.map(({ id }) => id);
        const written = await call('consultation.moveState', { ids, to, reason, date });
        setDate(null);
        onDone?.();
        return written;
      }}
      more={(_to, errorAt) => <DoneOn value={date} onChange={setDate} error={errorAt('date')} />}
    />
  );
}

interface SelectedProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** The same for those that are ticked in the list. */
export function SelectedConsultationMoves({ ids, onDone }: SelectedProps) {
  const { data } = useRecords(
    'consultation',
    { where: { id: [...ids] }, limit: ids.length },
    { keep: false },
  );
  return data && <ConsultationMoves consultations={data.rows} onDone={onDone} />;
}

import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { heldOn } from '../../../../shared/domain/consultations/held-on.ts';
import { CONSULTATION_MOVES } from '../../../../shared/domain/states.ts';
import { call, useRecords } from '../../api/index.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { DoneOn } from './DoneOn.tsx';
import { StateMoves } from './StateMoves.tsx';

type Talk = Pick<RowOf<'consultation'>, 'id' | 'state' | 'stateDate' | 'startWall'>;

interface ConsultationMovesProps {
  readonly consultations: readonly Talk[];
  readonly onDone?: () => void;
}

/** Where a consultation can go, or several together, and since when it is so. */
export function ConsultationMoves({ consultations, onDone }: ConsultationMovesProps) {
  const [date, setDate] = useState<string | null>(null);
  const heldOnNote = useHeldOnNote(consultations);
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
      more={(to, errorAt) => (
        <DoneOn value={date} onChange={setDate} error={errorAt('date')} {...(to === 'held' && heldOnNote)} />
      )}
    />
  );
}

/** Which day it is on which talks were held where none is said; nothing where that is today. */
function useHeldOnNote(talks: readonly Talk[]): { readonly note: string } | undefined {
  const { t } = useTexts();
  const { language } = useSpeech();
  const today = todayIn(useHomeZone());
  const days = new Set(talks.map((talk) => heldOn(talk, today)));
  const [day] = days;
  if (day === undefined || (days.size === 1 && day === today)) return undefined;
  const [only, ...others] = talks;
  return {
    note:
      only && others.length === 0
        ? t('records:heldOnNote', { day: calendarDate(language, day) })
        : t('records:heldOnNotes'),
  };
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

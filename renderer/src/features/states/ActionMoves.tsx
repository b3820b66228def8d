import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { ACTION_MOVES } from '../../../../shared/domain/states.ts';
import { call } from '../../api/index.ts';
import { DoneOn } from './DoneOn.tsx';
import { StateMoves } from './StateMoves.tsx';

/** Where a priority action can go, and since when it is so. */
export function ActionMoves({ action }: { readonly action: RowOf<'priorityAction'> }) {
  const [date, setDate] = useState<string | null>(null);
  const { id, state } = action;
  return (
    <StateMoves
      list="actionState"
      from={[state]}
      moves={ACTION_MOVES}
      move={async (to, reason) => {
        const written = await call('priorityAction.moveState', { id, to, reason, date });
        setDate(null);
        return written;
      }}
      more={(_to, errorAt) => <DoneOn value={date} onChange={setDate} error={errorAt('date')} />}
    />
  );
}

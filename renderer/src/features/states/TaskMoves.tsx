import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { TASK_MOVES } from '../../../../shared/domain/states.ts';
import { call } from '../../api/index.ts';
import { DoneOn } from './DoneOn.tsx';
import { StateMoves } from './StateMoves.tsx';

/** Whether a task is done, or dropped and why, and since when. */
export function TaskMoves({ task }: { readonly task: Pick<RowOf<'task'>, 'id' | 'state'> }) {
  const [date, setDate] = useState<string | null>(null);
  const { id, state } = task;
  return (
    <StateMoves
      list="taskState"
      from={[state]}
      moves={TASK_MOVES}
      move={async (to, reason) => {
        const written = await call('task.moveState', { id, to, reason, date });
        setDate(null);
        return written;
      }}
      more={(_to, errorAt) => <DoneOn value={date} onChange={setDate} error={errorAt('date')} />}
    />
  );
}

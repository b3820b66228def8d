import { GROUP_MOVES } from '../../../shared/domain/states.ts';
import { call, rowOf } from '../api/index.ts';
import { StateMoves } from '../features/states/index.ts';
import type { KindView, Row } from './view.ts';
import { COUNT, NAME, SHORT, STATE, WIDE } from './widths.ts';

export const workingGroup: KindView<'workingGroup'> = {
  columns: [
    { id: 'number', width: COUNT, digits: true },
    { id: 'name', width: WIDE },
    { id: 'under', width: COUNT, digits: true },
    { id: 'state', width: STATE },
    { id: 'members', width: COUNT },
    { id: 'fromDate', width: SHORT },
    { id: 'certainty', width: NAME },
  ],
  firstOrder: { by: 'number', descending: false },
  filters: ['state', 'certainty'],
  partOf: ['parentId'],
  actions: GroupActions,
  marks: {
    state: { proposed: 'planned', active: 'confirmed', reported: 'confirmed', closed: 'cancelled' },
  },
};

function GroupActions({ row }: { readonly row: Row }) {
  const { id, state } = rowOf('workingGroup', row);
  return (
    <StateMoves
      list="groupState"
      state={state}
      moves={GROUP_MOVES}
      move={(to, reason) => call('workingGroup.moveState', { id, to, reason })}
    />
  );
}

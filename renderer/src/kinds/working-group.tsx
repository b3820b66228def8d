import { isLanguage } from '../../../shared/domain/languages.ts';
import { belongingTo } from '../../../shared/domain/owner.ts';
import { GROUP_MOVES } from '../../../shared/domain/states.ts';
import { call, rowOf } from '../api/index.ts';
import { CalendarButton } from '../features/calendar/index.ts';
import { Outbox } from '../features/dispatch/index.ts';
import { PrintButton } from '../features/printing/index.ts';
import { ReleaseButton } from '../features/releases/index.ts';
import { RotaButton } from '../features/rota/index.ts';
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
    { id: 'sessions', width: COUNT },
    { id: 'fromDate', width: SHORT },
    { id: 'certainty', width: NAME },
  ],
  firstOrder: { by: 'number', descending: false },
  filters: ['state', 'certainty'],
  partOf: ['parentId'],
  tabs: [{ id: 'outbox', label: 'outbox:title', content: ({ id }) => <Outbox of={{ groupId: id }} /> }],
  head: ['number', 'state', 'members', 'sessions', 'fromDate'],
  folded: ['zone'],
  moves: { state: GroupState },
  actions: GroupActions,
  marks: {
    state: { proposed: 'planned', active: 'confirmed', reported: 'confirmed', closed: 'cancelled' },
  },
};

function GroupState({ row }: { readonly row: Row }) {
  const { id, state } = rowOf('workingGroup', row);
  return (
    <StateMoves
      list="groupState"
      from={[state]}
      moves={GROUP_MOVES}
      move={(to, reason) => call('workingGroup.moveState', { id, to, reason })}
    />
  );
}

function GroupActions({ row }: { readonly row: Row }) {
  const group = rowOf('workingGroup', row);
  const { id, languages, state } = group;
  const of = belongingTo({ kind: 'workingGroup', id });
  return (
    <>
      {state !== 'closed' && <RotaButton group={group} />}
      <CalendarButton scope={{ scope: 'group', groupId: id }} />
      <PrintButton document="agenda" id={null} of={{ ...of, sessionId: null }} />
      <ReleaseButton of={of} sessionId={null} languages={languages.filter(isLanguage)} audience="members" />
    </>
  );
}

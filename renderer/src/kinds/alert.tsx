import { rowOf } from '../api/index.ts';
import {
  AlertActions,
  AlertNumber,
  AlertOverview,
  Recipients,
  RegionsButton,
  SeenBefore,
  TakeInButton,
} from '../features/alerts/index.ts';
import { hasRules } from '../../../shared/domain/alerts/passing-on.ts';
import { RECEIVED_FACTS } from '../../../shared/kinds/alert.ts';
import { AlertMoves } from '../features/states/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, STATE, WIDE } from './widths.ts';

const RULES = ['toStatuses', 'toRegions', 'toGroupIds', 'toGroupRoles'] as const;

export const alert: KindView<'alert'> = {
  columns: [
    { id: 'title', width: WIDE },
    { id: 'number', width: NAME, digits: true },
    { id: 'marking', width: STATE },
    { id: 'substanceIds', width: NAME },
    { id: 'stateIds', width: SHORT },
    { id: 'seenOn', width: SHORT },
    { id: 'state', width: STATE },
    { id: 'waiting', width: COUNT },
  ],
  firstOrder: { by: 'seenOn', descending: true },
  filters: ['state', 'marking', 'kind', 'reliability', 'certainty'],
  partOf: ['substanceIds', 'reportedById'],
  overview: ({ row }) => <AlertOverview row={row} />,
  head: ['number', 'marking', 'state', 'kind', 'substanceIds', 'stateIds', 'area', 'seenOn', 'reliability'],
  moves: {
    number: ({ row }) => <AlertNumber alert={rowOf('alert', row)} />,
    state: ({ row }) => <AlertMoves alert={rowOf('alert', row)} />,
  },
  actions: AlertActions,
  tabs: [
    {
      id: 'outbox',
      label: 'alerts:recipients',
      content: (row) => <Recipients alert={rowOf('alert', row)} />,
    },
  ],
  listActions: () => (
    <>
      <RegionsButton />
      <TakeInButton />
    </>
  ),
  opensWhenMade: true,
  // Said to what came from others alone.
  without: () => ['added'],
  settled(row) {
    const alert = rowOf('alert', row);
    return [
      ...(alert.origin === null ? (['added'] as const) : RECEIVED_FACTS),
      ...(hasRules(alert) ? [] : RULES),
    ];
  },
  offers: { stateIds: () => ({ participantKind: ['state'] }) },
  beneath: ({ values }) => <SeenBefore id={null} values={values} />,
  // TLP:RED is for persons by name, and in nothing that is given away.
  keepsIn: ({ extras }) => extras['markedAs'],
  marks: {
    state: {
      draft: 'planned',
      cleared: 'draft',
      sent: 'confirmed',
      closed: 'confirmed',
      merged: 'cancelled',
      withdrawn: 'cancelled',
    },
    marking: {
      red: 'clash',
      amber_strict: 'notice',
      amber: 'notice',
      green: 'confirmed',
      clear: 'planned',
    },
  },
};

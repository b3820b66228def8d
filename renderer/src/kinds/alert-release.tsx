import { rowOf, useRecord } from '../api/index.ts';
import { ShowSent } from '../features/alerts/index.ts';
import type { KindView, Row } from './view.ts';
import { COUNT, NAME, SHORT, STATE } from './widths.ts';

export const alertRelease: KindView<'alertRelease'> = {
  columns: [
    { id: 'label', width: NAME, digits: true },
    { id: 'updateNumber', width: COUNT },
    { id: 'alertId', width: NAME },
    { id: 'marking', width: STATE },
    { id: 'releasedAt', width: NAME },
    { id: 'releasedBy', width: SHORT },
    { id: 'languages', width: SHORT },
    { id: 'handedOutAt', width: NAME },
  ],
  firstOrder: { by: 'releasedAt', descending: true },
  partOf: ['alertId'],
  actions: ReleaseActions,
  keepsIn: (row) => (row['marking'] === 'red' ? 'red' : row.extras['markedAs']),
};

function ReleaseActions({ row }: { readonly row: Row }) {
  const release = rowOf('alertRelease', row);
  const { data: alert } = useRecord('alert', release.alertId);
  return alert ? <ShowSent alert={alert} release={release} paper={release.paper} /> : null;
}

import { call, rowOf } from '../api/index.ts';
import { ToldItems } from '../features/dispatch/index.ts';
import { VoidButton } from '../features/voiding/index.ts';
import { useTexts } from '../i18n/index.ts';
import type { KindView, Row } from './view.ts';
import { COUNT, NAME, SHORT } from './widths.ts';

export const dispatch: KindView<'dispatch'> = {
  columns: [
    { id: 'sentAt', width: NAME },
    { id: 'recipientKind', width: SHORT },
    { id: 'recipientId', width: NAME },
    { id: 'personId', width: NAME },
    { id: 'fileName', width: NAME },
    { id: 'channel', width: SHORT },
    { id: 'items', width: COUNT },
    { id: 'sentBy', width: SHORT },
    { id: 'acknowledgedOn', width: SHORT },
    { id: 'voidedAt', width: NAME },
  ],
  firstOrder: { by: 'sentAt', descending: true },
  filters: ['purpose', 'recipientKind'],
  partOf: ['reconveningId', 'groupId', 'commitmentId', 'alertId', 'recipientId'],
  keepsIn: ({ extras }) => extras['markedAs'],
  ofReconvening: true,
  tabs: [
    {
      id: 'items',
      label: 'outbox:items',
      content: (row) => <ToldItems items={rowOf('dispatch', row).items} />,
      opensFirst: true,
    },
  ],
  actions: DispatchActions,
};

function DispatchActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  if (row['voidedAt'] !== null) return null;
  return (
    <VoidButton
      explained={t('outbox:voidBody')}
      carryOut={(reason) => call('dispatch.void', { id: row.id, reason })}
    />
  );
}

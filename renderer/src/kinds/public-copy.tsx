import { call, rowOf } from '../api/index.ts';
import { CopyEntries, OutThere } from '../features/public-copy/index.ts';
import { VoidButton } from '../features/voiding/index.ts';
import { useTexts } from '../i18n/index.ts';
import type { KindView, Row } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const publicCopy: KindView<'publicCopy'> = {
  columns: [
    { id: 'madeAt', width: NAME },
    { id: 'handedTo', width: WIDE },
    { id: 'languages', width: NAME },
    { id: 'madeBy', width: SHORT },
    { id: 'name', width: SHORT },
    { id: 'voidedAt', width: NAME },
  ],
  firstOrder: { by: 'madeAt', descending: true },
  tabs: [
    {
      id: 'entries',
      label: 'fields:publicCopy.entries',
      content: (row) => <CopyEntries entries={rowOf('publicCopy', row).entries} />,
    },
  ],
  overview: ({ row }) => (row['voidedAt'] === null ? <OutThere copyId={row.id} /> : null),
  actions: CopyActions,
};

function CopyActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  if (row['voidedAt'] !== null) return null;
  return (
    <VoidButton
      explained={t('publicCopy:voidBody')}
      carryOut={(reason) => call('publicCopy.void', { id: row.id, reason })}
    />
  );
}

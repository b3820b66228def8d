import { UserRoundCheck } from 'lucide-react';
import { call, rowOf } from '../api/index.ts';
import { ErasePersonButton } from '../features/erasing/index.ts';
import { PersonField } from '../features/persons/index.ts';
import { useTexts } from '../i18n/index.ts';
import { ActionButton } from '../state/actions.tsx';
import { useSaid } from '../state/use-said.ts';
import type { KindView, Row } from './view.ts';
import { NAME, SHORT } from './widths.ts';

export const delegate: KindView<'delegate'> = {
  columns: [
    { id: 'personId', width: NAME },
    { id: 'title', width: NAME },
    { id: 'role', width: SHORT },
    { id: 'rank', width: SHORT },
    { id: 'delegationId', width: NAME },
  ],
  firstOrder: { by: 'rank', descending: false },
  filters: ['role', 'rank'],
  head: ['role', 'rank', 'title', 'delegationId'],
  partOf: ['delegationId', 'personId'],
  actions: ({ row }) => (
    <>
      <MakeHead row={row} />
      <ErasePersonButton personId={rowOf('delegate', row).personId} />
    </>
  ),
  widgets: { personId: PersonField },
};

function MakeHead({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  if (rowOf('delegate', row).role === 'head') return null;
  return (
    <ActionButton
      id="delegate.makeHead"
      label={t('records:makeHead')}
      icon={UserRoundCheck}
      run={() =>
        void call('delegate.makeHead', { id: row.id }).then(
          (written) => done(t('records:headMade'), written),
          failed,
        )
      }
    />
  );
}

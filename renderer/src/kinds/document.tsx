import { useNavigate } from '@tanstack/react-router';
import { ChartNoAxesColumn } from 'lucide-react';
import { rowOf } from '../api/index.ts';
import { DocumentOverview } from '../features/overviews/index.ts';
import { PrintButton } from '../features/printing/index.ts';
import { RuleButton } from '../features/steps/index.ts';
import { DocumentMoves } from '../features/states/index.ts';
import { useTexts } from '../i18n/index.ts';
import { ActionButton } from '../state/actions.tsx';
import type { KindView, Row } from './view.ts';
import { COUNT, SHORT, WIDE } from './widths.ts';

export const document: KindView<'document'> = {
  columns: [
    { id: 'symbol', width: '150px' },
    { id: 'title', width: WIDE },
    { id: 'kind', width: SHORT },
    { id: 'state', width: 'minmax(180px, 1fr)' },
    { id: 'version', width: COUNT },
    { id: 'deadlineWall', width: '140px' },
  ],
  firstOrder: { by: 'symbol', descending: false },
  filters: ['kind', 'state'],
  partOf: ['reconveningId'],
  ofReconvening: true,
  overview: DocumentOverview,
  head: ['symbol', 'kind', 'state', 'deadlineWall', 'reconveningId'],
  moves: { state: ({ row }) => <DocumentMoves document={rowOf('document', row)} /> },
  actions: DocumentActions,
  opensWhenMade: true,
  preset: (reconvening) => (reconvening ? { reconveningId: reconvening.id } : {}),
  marks: {
    state: {
      drafting: 'draft',
      negotiation: 'draft',
      silence: 'draft',
      final: 'confirmed',
      open: 'confirmed',
      closed: 'confirmed',
      withdrawn: 'cancelled',
    },
  },
};

function DocumentActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { id } = row;
  return (
    <>
      <ActionButton
        id="document.tally"
        label={t('records:endorsements')}
        icon={ChartNoAxesColumn}
        run={() => void navigate({ to: '/tally/$documentId', params: { documentId: id } })}
      />
      <PrintButton document="signOff" id={id} />
      <PrintButton document="tally" id={id} />
      <RuleButton document={rowOf('document', row)} />
    </>
  );
}

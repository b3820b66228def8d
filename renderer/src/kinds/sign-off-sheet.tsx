import { call, rowOf } from '../api/index.ts';
import { PrintAgain, SheetRows } from '../features/printing/index.ts';
import { VoidButton } from '../features/voiding/index.ts';
import { useTexts } from '../i18n/index.ts';
import type { KindView, Row } from './view.ts';
import { COUNT, NAME, SHORT } from './widths.ts';

export const signOffSheet: KindView<'signOffSheet'> = {
  columns: [
    { id: 'number', width: SHORT },
    { id: 'versionId', width: SHORT },
    { id: 'language', width: SHORT },
    { id: 'orderRule', width: NAME },
    { id: 'printedAt', width: NAME },
    { id: 'rows', width: COUNT },
    { id: 'voidedAt', width: NAME },
  ],
  firstOrder: { by: 'printedAt', descending: true },
  partOf: ['documentId'],
  tabs: [
    {
      id: 'rows',
      label: 'printing:rows',
      content: (row) => <SheetRows sheet={rowOf('signOffSheet', row)} />,
      opensFirst: true,
    },
  ],
  actions: SheetActions,
};

function SheetActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const { id, language, paper, voidedAt } = rowOf('signOffSheet', row);
  return (
    <>
      <PrintAgain
        request={{ document: 'signOff', sheetId: id, language, paper }}
        label={t('printing:again')}
      />
      {voidedAt === null && (
        <VoidButton
          explained={t('printing:voidBody')}
          carryOut={(reason) => call('signOff.void', { id, reason })}
        />
      )}
    </>
  );
}

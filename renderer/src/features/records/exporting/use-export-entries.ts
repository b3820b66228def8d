import { Copy, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useTexts } from '../../../i18n/index.ts';
import type { MenuEntry } from '../../../ui/index.ts';
import type { Exporting } from './use-export.ts';

/** The ways out for rows, as entries of a menu. */
export function useExportEntries(exporting: Exporting, ids?: ReadonlySet<string>): readonly MenuEntry[] {
  const { t } = useTexts();
  return [
    { id: 'copy', icon: Copy, label: t('actions.copy'), run: () => exporting.copy(ids) },
    {
      id: 'xlsx',
      icon: FileSpreadsheet,
      label: t('grid:exports.xlsx'),
      run: () => exporting.save('xlsx', ids),
    },
    { id: 'csv', icon: FileText, label: t('grid:exports.csv'), run: () => exporting.save('csv', ids) },
    { id: 'pdf', icon: FileText, label: t('grid:exports.pdfFile'), run: () => exporting.savePdf(ids) },
    { id: 'print', icon: Printer, label: t('grid:exports.print'), run: () => exporting.print(ids) },
  ];
}

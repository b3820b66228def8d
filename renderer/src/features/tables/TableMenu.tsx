import { Download, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { Table, TablePaper } from '../../../../shared/contract/tables.ts';
import { useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useFailed } from '../../state/use-failed.ts';
import { useTableExits } from '../../state/use-table-exits.ts';
import { Button, Menu, type MenuEntry } from '../../ui/index.ts';

interface TableMenuProps {
  /** What is shown, as a table: on paper as wide as that has room for; null: for a file. */
  readonly table: (paper: TablePaper | null) => Table;
}

/** The ways out of the program for what a screen shows: as a file, and on small or large paper. */
export function TableMenu({ table }: TableMenuProps) {
  const { t } = useTexts();
  const failed = useFailed();
  const [isBusy, during] = useBusy();
  const { data: status } = useCall('shell.status', {});
  const usual = status?.preferences.paper ?? 'A4';
  const act = (work: () => Promise<void>): void => void during(() => work().catch(failed));

  const exits = useTableExits();
  const save = (format: InputOf<'shell.exportTable'>['format']): void =>
    act(() => exits.save({ format, table: table(null) }));
  const print = (paper: TablePaper): void => act(() => exits.print({ paper, table: table(paper) }));
  const savePdf = (paper: TablePaper): void => act(() => exits.savePdf({ paper, table: table(paper) }));
  const papers = [usual, 'A3'] as const;
  const entries: readonly MenuEntry[] = [
    { id: 'xlsx', icon: FileSpreadsheet, label: t('grid:exports.xlsx'), run: () => save('xlsx') },
    { id: 'csv', icon: FileText, label: t('grid:exports.csv'), run: () => save('csv') },
    ...papers.map((paper) => ({
      id: `pdf ${paper}`,
      icon: FileText,
      label: t('grid:exports.pdf', { paper }),
      run: () => savePdf(paper),
    })),
    ...papers.map((paper) => ({
      id: paper,
      icon: Printer,
      label: t('grid:exports.printOn', { paper }),
      run: () => print(paper),
    })),
  ];
  return (
    <Menu
      label={t('grid:exports.title')}
      trigger={
        <Button icon={Download} isPending={isBusy}>
          {t('grid:exports.title')}
        </Button>
      }
      entries={entries}
    />
  );
}

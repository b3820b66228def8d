import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { call } from '../api/index.ts';
import { useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';

interface TableExits {
  readonly save: (asked: InputOf<'shell.exportTable'>) => Promise<void>;
  readonly print: (asked: InputOf<'shell.printTable'>) => Promise<void>;
  readonly savePdf: (asked: InputOf<'shell.saveTablePdf'>) => Promise<void>;
}

/** The ways out of the program for a table: as a file, as a preview of paper, as paper in a file; each says what it has done. */
export function useTableExits(): TableExits {
  const { t } = useTexts();
  const said = ({ done, fileName }: OutputOf<'shell.exportTable'>): void => {
    if (done) toast(t('grid:exports.saved', { name: fileName ?? '' }));
  };
  return {
    save: async (asked) => said(await call('shell.exportTable', asked)),
    print: async (asked) => {
      const { pages } = await call('shell.printTable', asked);
      toast(t('printing:previewed', { count: pages }));
    },
    savePdf: async (asked) => said(await call('shell.saveTablePdf', asked)),
  };
}

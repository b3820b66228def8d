import { useCallback } from 'react';
import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { useFailed } from '../../../state/use-failed.ts';
import { useShownText } from '../../../state/use-shown-text.ts';
import { toast } from '../../../ui/index.ts';
import { leaving } from './leaving.ts';
import { plainText } from './plain.ts';
import { toClipboard } from './to-clipboard.ts';

/**
 * Copies cells of a list; with the names of the columns over them where whole rows are copied. Who pastes them where is not
 * known, so rows that may be in no list for others stay out, which is said.
 */
export function useCopy(
  kind: Kind,
): (rows: Promise<readonly Row[]>, columns: readonly string[], hasHead: boolean) => Promise<void> {
  const { t } = useTexts();
  const words = useContractWords();
  const shown = useShownText();
  const failed = useFailed();
  return useCallback(
    async (read, columns, hasHead) => {
      try {
        const rows = leaving(kind, await read, (count) => toast(t('grid:exports.leftOut', { count })));
        if (rows.length === 0) return;
        const cells = rows.map((row) => columns.map((name) => plainText(kind, name, row, shown)));
        const head = columns.map((name) => words.field(kind, name));
        await toClipboard(hasHead ? [head, ...cells] : cells);
        toast(t('grid:copied', { count: rows.length }));
      } catch (thrown) {
        failed(thrown);
      }
    },
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [kind, t, failed],
  );
}

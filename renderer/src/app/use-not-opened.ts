import { useEffect } from 'react';
import { on } from '../api/index.ts';
import { useContractWords, useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';

/** Says that another workspace could not be opened, and why; the one that is open stays. */
export function useNotOpenedNotice(): void {
  const { t } = useTexts();
  const words = useContractWords();
  useEffect(
    () =>
      on('notOpened', ({ name, error }) =>
        toast(t('shell:notOpened', { name, why: words.failure(error) }), { tone: 'error' }),
      ),
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [t],
  );
}

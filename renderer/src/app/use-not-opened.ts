import { useEffect } from 'react';
import { call, on } from '../api/index.ts';
import { useContractWords, useTexts } from '../i18n/index.ts';
import { useFailed } from '../state/use-failed.ts';
import { toast } from '../ui/index.ts';

/** Says that another workspace could not be opened, and why; the one that is open stays. Of a backup a copy can be opened. */
export function useNotOpenedNotice(): void {
  const { t } = useTexts();
  const words = useContractWords();
  const failed = useFailed();
  useEffect(
    () =>
      on('notOpened', ({ name, error }) => {
        const openCopy = {
          label: t('start:openCopy'),
          run: () => void call('shell.openBackupCopy', { id: null }).catch(failed),
        };
        toast(t('shell:notOpened', { name, why: words.failure(error) }), {
          tone: 'error',
          ...(error.code === 'IS_BACKUP' ? { action: openCopy } : {}),
        });
      }),
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [t],
  );
}

import { useCallback } from 'react';
import { call, failureOf, refusedCall } from '../api/index.ts';
import { useContractWords, useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';

/** Says what was refused, in a sentence that stays until it is taken away, goes through, or is left behind; with the way out where there is one. */
export function useFailed(): (thrown: unknown) => void {
  const { t } = useTexts();
  const words = useContractWords();
  return useCallback(
    (thrown: unknown) => {
      const say = (refused: unknown): void => {
        const failure = failureOf(refused);
        const { error } = failure;
        const act = refusedCall(failure);
        const saveCopy = {
          label: t('shell:commands.saveCopy'),
          run: () => void call('shell.saveCopy', {}).catch(say),
        };
        toast(words.failure(error), {
          tone: 'error',
          ...(act === undefined ? {} : { act }),
          ...(error.code === 'FILE_MOVED' ? { action: saveCopy } : {}),
        });
      };
      say(thrown);
    },
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [t],
  );
}

import { useCallback } from 'react';
import type { Written } from '../../../shared/contract/shapes.ts';
import { call, failureOf } from '../api/index.ts';
import { useContractWords, useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';

/** Says what was done, with the way back; and what a command warned of. */
export function useSaid() {
  const { t } = useTexts();
  const words = useContractWords();
  const failed = (thrown: unknown): void => toast(words.failure(failureOf(thrown).error), { tone: 'error' });
  const done = useCallback(
    (text: string, { notices, commandId }: Written): void => {
      const warnings = notices.map(({ rule }) => t(`records:notices.${rule}`));
      const undo = {
        label: t('actions.undo'),
        run: () =>
          void call('history.take-back', { commandId }).catch((thrown: unknown) =>
            toast(words.failure(failureOf(thrown).error), { tone: 'error' }),
          ),
      };
      // What was the same before has nothing to be taken back.
      toast([text, ...warnings].join(' '), commandId === '' ? {} : { action: undo });
    },
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [t],
  );
  return { done, failed };
}

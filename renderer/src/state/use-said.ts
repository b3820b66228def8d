import { useCallback } from 'react';
import type { Written } from '../../../shared/contract/shapes.ts';
import { call } from '../api/index.ts';
import { useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import { useFailed } from './use-failed.ts';

/** Says what was done, with the way back; and what a command warned of. */
export function useSaid() {
  const { t } = useTexts();
  const failed = useFailed();
  const done = useCallback(
    (text: string, { notices, commandId }: Written): void => {
      const warnings = notices.map(({ rule }) => t(`records:notices.${rule}`));
      const undo = {
        label: t('actions.undo'),
        run: () => void call('history.take-back', { commandId }).catch(failed),
      };
      // What was the same before has nothing to be taken back.
      toast([text, ...warnings].join(' '), commandId === '' ? {} : { action: undo });
    },
    [t, failed],
  );
  return { done, failed };
}

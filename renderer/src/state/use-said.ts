import { useCallback } from 'react';
import type { Written } from '../../../shared/contract/shapes/deeds.ts';
import { useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import { useFailed } from './use-failed.ts';

/** Says what was done and what a command warned of, in the status line, where the way back stands. */
export function useSaid() {
  const { t } = useTexts();
  const failed = useFailed();
  const done = useCallback(
    (text: string, { notices }: Pick<Written, 'notices'>): void => {
      const warnings = notices.map(({ rule }) => t(`records:notices.${rule}`));
      toast([text, ...warnings].join(' '));
    },
    [t],
  );
  return { done, failed };
}

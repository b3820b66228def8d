import { useCallback } from 'react';
import type { Written } from '../../../shared/contract/shapes/deeds.ts';
import { factsIn } from '../../../shared/domain/facts.ts';
import { saidIfKnown, useSpeech, useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import { useFailed } from './use-failed.ts';

/** Says what was done and what a command warned of, in the status line, where the way back stands. */
export function useSaid() {
  const { i18n } = useTexts();
  const { language } = useSpeech();
  const failed = useFailed();
  const done = useCallback(
    (text: string, { notices }: Pick<Written, 'notices'>): void => {
      const warnings = notices.map(
        ({ rule, params }) =>
          saidIfKnown(i18n, 'records', `notices.${rule}`, factsIn(params, language)) ?? rule,
      );
      toast([text, ...warnings].join(' '));
    },
    [i18n, language],
  );
  return { done, failed };
}

import { useState } from 'react';
import type { Deed } from '../../../../shared/contract/shapes/deeds.ts';
import { call, failureOf } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { toast } from '../../ui/index.ts';

export interface TakeBack {
  /** Why the deed was not taken back, in a sentence; null where that was not asked or went through. */
  readonly refusal: string | null;
  readonly takeBack: () => Promise<void>;
}

/** Takes one deed back; where that is refused, it is said beside it. */
export function useTakeBack({ commandId }: Pick<Deed, 'commandId'>): TakeBack {
  const { t } = useTexts();
  const words = useContractWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    refusal,
    async takeBack() {
      try {
        const taken = await call('history.take-back', { commandId });
        setRefusal(null);
        toast(t('history:undone', { deed: words.deed(taken) }));
      } catch (thrown) {
        setRefusal(words.failure(failureOf(thrown).error));
      }
    },
  };
}

import { useCallback } from 'react';
import type { Deed } from '../../../../shared/contract/shapes/deeds.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useIsBesidePublic } from '../../state/beside-public.ts';

/** Deeds whose sentence names who may have spoken in confidence. */
const CONFIDED: readonly string[] = ['endorsement.record', 'endorsement.recordMany', 'evidence.attach'];

/** Says a deed beside whatever is on the screen: beside a tally for the public it names nobody who spoke in confidence. */
export function useSaidDeed(): (deed: Deed) => string {
  const { t } = useTexts();
  const words = useContractWords();
  const isBesidePublic = useIsBesidePublic();
  return useCallback(
    (deed) => (isBesidePublic && CONFIDED.includes(deed.name) ? t('shell:confided') : words.deed(deed)),
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [t, isBesidePublic],
  );
}

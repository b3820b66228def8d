import type { Deed } from '../../../../shared/contract/shapes/deeds.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';

/** “Documents officer moved the session “Ministerial segment””; the deed alone where nobody is named. */
export function useDeedSentence(): (deed: Deed) => string {
  const { t } = useTexts();
  const words = useContractWords();
  return (deed) =>
    deed.actor === '' ? words.deed(deed) : t('history:by', { actor: deed.actor, deed: words.deed(deed) });
}

import type { ReachedByAlert } from '../../../../shared/contract/alerts.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';

type Last = NonNullable<ReachedByAlert['last']>;

/** What somebody was told, in words: which update; `page`: which page is meant where they were asked again. */
export function useToldWhat(): {
  readonly told: (last: Last) => string;
  readonly page: (last: Last) => string;
} {
  const { t } = useTexts();
  const words = useContractWords();
  const told = ({ says, update }: Last): string =>
    says === 'updated' ? t('alerts:ofUpdate', { update }) : words.choice('toldOfAlert', says);
  return {
    told,
    page: (last) =>
      last.says === 'again' ? told({ ...last, says: last.update > 0 ? 'updated' : 'sent' }) : told(last),
  };
}

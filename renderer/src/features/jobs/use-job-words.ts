import type { Job } from '../../../../shared/contract/jobs.ts';
import { useContractWords, useSpeech, useTexts, wholeNumber } from '../../i18n/index.ts';

const MINUTE_MS = 60_000;

/** A job in words: what it does, and how far it is or what became of it. */
export function useJobWords(): { title: (job: Job) => string; state: (job: Job) => string } {
  const { t } = useTexts();
  const { language } = useSpeech();
  const words = useContractWords();

  function running({ done, of, remaining }: Job): string {
    const share = of === null || of === 0 ? null : wholeNumber(language, Math.floor((100 * done) / of));
    if (share === null) return t('shell:jobs.running');
    if (remaining === null) return t('shell:jobs.share', { share });
    if (remaining < MINUTE_MS) return t('shell:jobs.soon', { share, count: Math.ceil(remaining / 1000) });
    return t('shell:jobs.later', { share, count: Math.ceil(remaining / MINUTE_MS) });
  }

  return {
    title: ({ purpose, what }) => t(`shell:jobs.purposes.${purpose}`, { what }),
    state(job) {
      if (job.state === 'running') return running(job);
      if (job.state === 'failed' && job.error) return words.failure(job.error);
      return t(job.state === 'done' ? 'shell:jobs.done' : 'shell:jobs.cancelled');
    },
  };
}

import type { Standing, Tally } from '../../../../shared/contract/shapes/tally.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';

/** Why somebody counts or does not: in a cell, and in a sentence. Nothing where nothing of it is known. */
export function useWhy({ countsFrom }: Pick<Tally, 'countsFrom'>, nameOf: (participantId: string) => string) {
  const { t } = useTexts();
  const words = useContractWords();
  const level = words.choice('formality', countsFrom);
  return {
    short({ counted, uncounted, spokenForBy }: Standing): string {
      if (uncounted !== null) return t(`tally:why.${uncounted}`, { level });
      if (!counted) return '';
      return spokenForBy === null ? t('states.yes') : t('tally:spokenFor', { name: nameOf(spokenForBy) });
    },
    long({ counted, uncounted, spokenForBy, position, formality }: Standing): string {
      if (uncounted !== null) {
        return t(`tally:whyLong.${uncounted}`, {
          level,
          position: words.choice('position', position ?? 'not_approached'),
          formality: formality === null ? '' : words.choice('formality', formality),
        });
      }
      if (!counted) return '';
      return spokenForBy === null
        ? t('tally:counts')
        : t('tally:countsThrough', { name: nameOf(spokenForBy) });
    },
  };
}

export type Why = ReturnType<typeof useWhy>;

import { listed } from '../../../../shared/domain/languages.ts';
import { calendarDate, moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import type { DeedsSearch } from '../../state/deeds-search.ts';
import { useCurrentReconvening } from '../../state/current.ts';
import { useHomeZone } from '../../state/home-zone.ts';

/** By what the deeds are narrowed, in words; '' for nothing. */
export function useFilterWords({ from, to, since, who, what, meeting }: DeedsSearch): string {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const zone = useHomeZone();
  const { all } = useCurrentReconvening();
  const of = all.find(({ id }) => id === meeting);
  return listed(language, [
    ...(since === undefined ? [] : [t('history:since', { time: moment(language, since, zone) })]),
    ...(from === undefined ? [] : [`${t('history:from')} ${calendarDate(language, from)}`]),
    ...(to === undefined ? [] : [`${t('history:to')} ${calendarDate(language, to)}`]),
    ...(who ?? []).map((name) => name || t('history:nobody')),
    ...(what ?? []).map((kind) => words.kinds(kind)),
    ...(of ? [say(of.shortTitle)] : []),
  ]);
}

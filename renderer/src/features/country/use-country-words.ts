import type { CountryWords } from '../../../../shared/words/country-lines.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';

/** How the screen says the lines of a participant's page. */
export function useCountryWords(): CountryWords {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  return {
    // Which facts a sentence asks for, its line knows.
    t: (key, facts = {}) => String(t(`country:${key}`, { ...NO_FACTS, ...facts })),
    choice: (list, value) => words.choice(list, value),
    day: (date) => calendarDate(language, date),
  };
}

const NO_FACTS = {
  count: 0,
  date: '',
  instrument: '',
  name: '',
  reason: '',
  since: '',
  text: '',
  title: '',
  until: '',
  version: '',
  words: '',
};

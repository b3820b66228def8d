import { useTranslation } from 'react-i18next';
import type { Language, Localized } from '../../../shared/domain/languages.ts';
import { isLanguage, localize } from '../../../shared/domain/languages.ts';
import { ERASED_TEXT } from '../../../shared/domain/history/personal.ts';
import { cityOfZone } from '../../../shared/domain/time/cities.ts';
import { saidIfKnown } from './said.ts';

export interface Speech {
  readonly language: Language;
  /** A text of a record in the interface's language, else in the first that has one; of somebody who was erased, that. */
  readonly say: (text: Localized | null | undefined) => string;
  /** The city a zone is named by: Vienna, New York. */
  readonly city: (zone: string) => string;
  /** A city by its English name, as the language calls it. */
  readonly place: (name: string) => string;
}

/** The language in use, and how to say a record's own texts in it. */
export function useSpeech(): Speech {
  const { i18n, t } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const place = (name: string): string => saidIfKnown(i18n, 'cities', name) ?? name;
  return {
    language,
    say: (text) => (isErased(text) ? t('states.erased') : localize(text ?? {}, language)),
    city: (zone) => place(cityOfZone(zone)),
    place,
  };
}

/** A personal text stands in no language of its own, under English. */
function isErased(text: Localized | null | undefined): boolean {
  return text?.en === ERASED_TEXT && Object.keys(text).length === 1;
}

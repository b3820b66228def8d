import { useTranslation } from 'react-i18next';
import type { Direction, Localized } from '../../../shared/domain/languages.ts';
import { directionOf, localize } from '../../../shared/domain/languages.ts';
import { interfaceLanguage, type InterfaceLanguage } from './languages.ts';

export interface Speech {
  readonly language: InterfaceLanguage;
  readonly direction: Direction;
  /** A text of a record in the interface's language, else in the first that has one. */
  readonly say: (text: Localized | null | undefined) => string;
}

/** The language in use, and how to say a record's own texts in it. */
export function useSpeech(): Speech {
  const { i18n } = useTranslation();
  const language = interfaceLanguage(i18n.language === 'ar' ? 'ar' : 'en');
  return {
    language,
    direction: directionOf(language),
    say: (text) => localize(text ?? {}, language),
  };
}

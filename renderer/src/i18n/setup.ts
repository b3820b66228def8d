import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './locales/ar/index.ts';
import { en } from './locales/en/index.ts';
import { isolated } from './isolate.ts';
import type { InterfaceLanguage } from './languages.ts';

/** The texts of the interface; a key that is missing in one language is shown in English. */
export function createTexts(language: InterfaceLanguage): i18n {
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en, ar },
    // React escapes what it draws; what is put into a sentence is kept in its own direction instead.
    interpolation: {
      escapeValue: true,
      escape: (text) => isolated(text, texts.language === 'ar' ? 'ar' : 'en'),
    },
    returnNull: false,
    initAsync: false,
  });
  return texts;
}

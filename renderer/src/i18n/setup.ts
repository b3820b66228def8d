import i18next, { type i18n, type PostProcessorModule } from 'i18next';
import ICU from 'i18next-icu';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import { isLanguage, localeOf, type Language } from '../../../shared/domain/languages.ts';
import { isolatedFacts } from './isolate.ts';
import { NAMESPACES } from './namespaces.ts';
import { inPseudo, type Pseudo } from './pseudo.ts';
import { screenWords } from './screens.ts';

const PSEUDO = 'pseudo';

/** The texts of the interface, once those of the language are read; another language is read when it is changed to. */
export async function createTexts(language: Language, pseudo: Pseudo | null = null): Promise<i18n> {
  const texts = i18next.createInstance();
  const icu = new ICU({
    parseLngForICU: (code) => localeOf(known(code)),
    parseErrorHandler(error, key, text) {
      console.error(`the text ${key} cannot be said`, error);
      return text;
    },
  });
  // What is put into a sentence is kept in its own direction; React escapes what it draws.
  const messages = Object.assign(icu, {
    escapeVariableValues: (facts: object) => isolatedFacts(facts, known(texts.language), pseudo !== null),
  });
  const read = resourcesToBackend(
    async (code: string, namespace: keyof Awaited<ReturnType<typeof screenWords>>) =>
      (await screenWords(known(code)))[namespace],
  );
  if (pseudo)
    texts.use({ type: 'postProcessor', name: PSEUDO, process: inPseudo } satisfies PostProcessorModule);
  await texts
    .use(messages)
    .use(read)
    .use(initReactI18next)
    .init({
      lng: language,
      // Every language has every text: a test names those that are missing.
      fallbackLng: false,
      ns: [...NAMESPACES],
      defaultNS: 'common',
      returnNull: false,
      postProcess: pseudo ? PSEUDO : false,
      react: { useSuspense: false },
    });
  return texts;
}

function known(code: string): Language {
  if (!isLanguage(code)) throw new Error(`no language has the code ${code}`);
  return code;
}

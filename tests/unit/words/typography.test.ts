import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES, screenWords } from '../../../renderer/src/i18n/screens.ts';
import { wordsOf } from '../../../shared/papers/words.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/languages.ts';
import { OUTSIDE } from '../../../shared/words/outside.ts';
import { messagesOf } from '../../support/words.ts';

/** All that the program says in a language, on the screen and outside it. */
async function everythingIn(language: Language): Promise<[string, string][]> {
  const screen = INTERFACE_LANGUAGES.includes(language) ? await screenWords(language) : {};
  const { paper, files, cities, choices, site } = (await wordsOf(language)).catalogue;
  return [
    ...messagesOf({
      onPaper: choices,
      paper,
      site,
      files,
      cities,
      closing: OUTSIDE[language].closing,
      letter: OUTSIDE[language].letter,
      ...screen,
    }),
  ];
}

test('French has spaces that do not break before its double signs and inside its quotation marks', async () => {
  const broken = (await everythingIn('fr')).filter(([, text]) =>
    // A marking is written alike in every language.
    /[^\u00a0][:;?!»](?!\d)|«[^\u00a0]/u.test(text.replaceAll('TLP:', '')),
  );
  expect(broken).toEqual([]);
});

test.each(LANGUAGES)(
  '%s writes the apostrophe of print, which no message takes for a sign of its own',
  async (language) => {
    const typed = (await everythingIn(language)).filter(([, text]) => text.includes("'"));
    expect(typed).toEqual([]);
  },
);

test('Arabic has its own comma, semicolon and question mark', async () => {
  const western = (await everythingIn('ar')).filter(([, text]) =>
    /[,;?]/u.test(text.replaceAll(/\{\w+, \w+,/g, '')),
  );
  expect(western).toEqual([]);
});

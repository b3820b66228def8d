import { expect, test } from 'vitest';
import {
  LANGUAGES,
  directionOf,
  localize,
  saidIn,
  type Localized,
} from '../../../shared/domain/languages.ts';

test('a text is shown in the language asked for, else in the first of the six that has one', () => {
  const name = { fr: 'Autriche', ar: 'النمسا', en: '' };
  expect(localize(name, 'ar')).toBe('النمسا');
  expect(localize(name, 'en')).toBe('Autriche');
  expect(localize({ zh: '奥地利', ru: 'Австрия' }, 'es')).toBe('Австрия');
  expect(localize({}, 'en')).toBe('');
});

test('whatever languages a text has, it falls back by the one order that is written down', () => {
  const subsets = Array.from({ length: 2 ** LANGUAGES.length }, (_, bits) =>
    LANGUAGES.filter((_language, at) => (bits & (1 << at)) !== 0),
  );
  for (const held of subsets) {
    const text: Localized = Object.fromEntries(held.map((language) => [language, `in ${language}`]));
    for (const asked of LANGUAGES) {
      const first = (['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const).find((code) => held.includes(code));
      const wanted = held.includes(asked) ? asked : first;
      const said = saidIn(text, asked);
      expect(said.text, `${held.join(' ')} asked for in ${asked}`).toBe(wanted ? `in ${wanted}` : '');
      expect(said.language).toBe(wanted ?? asked);
    }
  }
});

test('Arabic alone is written from right to left', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});

import { expect, test } from 'vitest';
import { LANGUAGES, directionOf, localize } from '../../../shared/domain/languages.ts';

test('a text is shown in the language asked for, else in the first of the six that has one', () => {
  const name = { fr: 'Autriche', ar: 'النمسا', en: '' };
  expect(localize(name, 'ar')).toBe('النمسا');
  expect(localize(name, 'en')).toBe('Autriche');
  expect(localize({ zh: '奥地利', ru: 'Австрия' }, 'es')).toBe('Австрия');
  expect(localize({}, 'en')).toBe('');
});

test('Arabic alone is written from right to left', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});

import { expect, test } from 'vitest';
import { saidIfKnown } from '../../../renderer/src/i18n/said.ts';
import { createTexts } from '../../../renderer/src/i18n/setup.ts';

test('a city of two words has its name in the language, and one that is not listed has none', async () => {
  const texts = await createTexts('ar');
  expect(saidIfKnown(texts, 'cities', 'New York')).toBe('نيويورك');
  expect(saidIfKnown(texts, 'cities', 'Ushuaia')).toBeNull();
  await texts.changeLanguage('fr');
  expect(saidIfKnown(texts, 'cities', 'New York')).toBe('New York');
  expect(saidIfKnown(texts, 'cities', 'Vienna')).toBe('Vienne');
  await texts.changeLanguage('ar');
  expect(saidIfKnown(texts, 'cities', 'New York')).toBe('نيويورك');
});

test('what is counted takes the form that its number asks for', async () => {
  const texts = await createTexts('ar');
  const said = (count: number): string => texts.t('kinds:delegation.delete', { count });
  expect([0, 1, 2, 3, 11, 100].map(said)).toEqual([
    'لا شيء يُحذف',
    'حذف وفد واحد',
    'حذف وفدين',
    'حذف 3 وفود',
    'حذف 11 وفدًا',
    'حذف 100 وفد',
  ]);
  await texts.changeLanguage('fr');
  expect(texts.t('kinds:delegation.deleted', { count: 2 })).toBe('2 délégations supprimées.');
});

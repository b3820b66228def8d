import { expect, test } from 'vitest';
import { dateRange, hours } from '../../../shared/papers/format.ts';
import { orderRule } from '../../../renderer/src/print/order.ts';
import { wordsOf } from '../../../shared/papers/words.ts';
import { versionOf } from '../../../shared/papers/edition.ts';
import type { Language } from '../../../shared/domain/languages.ts';

const range = async (language: Language, from: string, to: string) =>
  dateRange({ from, to }, await wordsOf(language)).replaceAll(/\s/g, ' ');

test('dates from one to another say once what they share', async () => {
  const said = async (from: string, to: string) =>
    Promise.all((['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const).map((language) => range(language, from, to)));
  expect(await said('2024-03-14', '2024-03-14')).toEqual([
    '14 March 2024',
    '14 mars 2024',
    '14 de marzo de 2024',
    '14 марта 2024 года',
    '2024年3月14日',
    '14 آذار/مارس 2024',
  ]);
  expect(await said('2024-03-14', '2024-03-15')).toEqual([
    '14 and 15 March 2024',
    '14 et 15 mars 2024',
    '14 y 15 de marzo de 2024',
    '14 и 15 марта 2024 года',
    '2024年3月14日和15日',
    '14 و15 آذار/مارس 2024',
  ]);
  expect(await said('2024-03-01', '2024-03-22')).toEqual([
    '1–22 March 2024',
    '1er–22 mars 2024',
    '1–22 de marzo de 2024',
    '1–22 марта 2024 года',
    '2024年3月1日至22日',
    '1–22 آذار/مارس 2024',
  ]);
  expect(await said('2024-03-30', '2024-04-01')).toEqual([
    '30 March – 1 April 2024',
    '30 mars – 1er avril 2024',
    '30 de marzo – 1 de abril de 2024',
    '30 марта – 1 апреля 2024 года',
    '2024年3月30日至4月1日',
    '30 آذار/مارس – 1 نيسان/أبريل 2024',
  ]);
  expect(await range('en', '2024-12-31', '2025-01-01')).toBe('31 December 2024 – 1 January 2025');
});

test('hours are read in one way only, also from right to left', async () => {
  const session = {
    startUtc: '2024-03-15T09:00:00.000Z',
    endUtc: '2024-03-15T10:15:00.000Z',
    zone: 'Europe/Vienna',
  };
  expect(hours(session, await wordsOf('en'))).toBe('10:00–11:15');
  expect(hours(session, await wordsOf('ar'))).toBe('من 10:00 إلى 11:15');
});

test('sentences follow each other without a space in Chinese, and with one elsewhere', async () => {
  const rule = async (language: Language) => {
    const order = { rule: 'alphabetical', nonMembers: [], lot: null, exceptions: [] } as const;
    return orderRule({ ...order, nonMembers: [], exceptions: [] }, await wordsOf(language));
  };
  expect(await rule('zh')).not.toContain('。 ');
  expect(await rule('en')).toContain('. ');
});

test('the versions that every text has are called in the language of the paper, others as they are', async () => {
  const words = await wordsOf('fr');
  const said = (version: string | null) => versionOf({ document: 'tally', version }, words);
  expect([said('Zero draft'), said('Rev.1'), said('Final'), said(null)]).toEqual([
    'Avant-projet',
    'Rev.1',
    'Version finale',
    'Projet',
  ]);
});

import { expect, test } from 'vitest';
import { createTexts } from '../../../renderer/src/i18n/setup.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

test('a Latin name in an Arabic sentence keeps its own direction, and an Arabic one needs no help', async () => {
  const texts = await createTexts('ar');
  const moved = (title: string): string => texts.t('timetable:moved', { title, from: '10:00', to: '11:00' });
  expect(moved('Plenary')).toBe(`«${FIRST_STRONG_ISOLATE}Plenary${POP_ISOLATE}»: 10:00–11:00`);
  expect(moved('الجلسة العامة')).toBe('«الجلسة العامة»: 10:00–11:00');
});

test('an Arabic name in an English sentence keeps its own direction, and markup stays as it is typed', async () => {
  const texts = await createTexts('en');
  const moved = (title: string): string => texts.t('timetable:moved', { title, from: '10:00', to: '11:00' });
  expect(moved('الجلسة')).toBe(`“${FIRST_STRONG_ISOLATE}الجلسة${POP_ISOLATE}”: 10:00–11:00`);
  expect(moved('<b>Tom & Ann</b>')).toBe('“<b>Tom & Ann</b>”: 10:00–11:00');
});

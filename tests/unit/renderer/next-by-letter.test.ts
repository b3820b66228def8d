import { expect, test } from 'vitest';
import { nextByLetter } from '../../../renderer/src/ui/next-by-letter.ts';

const FORMS = ['Informal', 'Announced orally', 'Ad referendum', 'In writing', 'Signed'].map((label) => ({
  label,
}));

function after(stands: string | null, letter: string): string | undefined {
  return nextByLetter(FORMS, letter, ({ label }) => label === stands)?.label;
}

test('a letter, small or capital, goes between the choices that begin with it', () => {
  expect(after(null, 'i')).toBe('Informal');
  expect(after('Informal', 'I')).toBe('In writing');
  expect(after('In writing', 'i')).toBe('Informal');
  expect(after('Signed', 'i')).toBe('Informal');
  expect(after('Signed', 's')).toBe('Signed');
});

test('where no choice begins with it, it is looked for at the beginning of later words', () => {
  expect(after('Signed', 'w')).toBe('In writing');
  expect(after('In writing', 'w')).toBe('In writing');
  expect(after(null, 'O')).toBe('Announced orally');
  // A first word goes before: “referendum” is not reached by A, nor “orally” by a letter within it.
  expect(after('Announced orally', 'a')).toBe('Ad referendum');
  expect(after(null, 'l')).toBeUndefined();
});

test('accents, and the words of other scripts, are no other letters', () => {
  const choices = [{ label: 'À l’écrit' }, { label: 'خطي أو موقّع' }];
  expect(nextByLetter(choices, 'e', () => false)?.label).toBe('À l’écrit');
  expect(nextByLetter(choices, 'خ', () => false)?.label).toBe('خطي أو موقّع');
  expect(nextByLetter([], 'a', () => false)).toBeNull();
});

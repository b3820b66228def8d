import { expect, test } from 'vitest';
import { records } from '../../../shared/words/ar/records.ts';

test('a date in digits after Arabic words is read from the year on, as it is typed', () => {
  // After Arabic letters its parts would stand the other way round, but for the mark before it.
  expect(records.partialDate).toMatch(/\d{4}-\d{2}/);
  expect(records.partialDate.replaceAll(/\u200E\d{4}(-\d{2})+/g, '')).not.toMatch(/\d-\d/);
});

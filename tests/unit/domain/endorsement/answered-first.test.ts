import { expect, it } from 'vitest';
import { answeredFirst } from '../../../../shared/domain/endorsement/answered-first.ts';
import { POSITIONS } from '../../../../shared/domain/vocabulary.ts';

it('who has answered comes first, who was not asked last, and what nobody has is left out', () => {
  const counts = POSITIONS.map((value) => ({ value, count: value === 'invited' ? 0 : 1 }));
  const values = answeredFirst([...counts, { value: 'none', count: 3 }]).map(({ value }) => value);
  expect(values.slice(0, 2)).toEqual(['endorsed', 'declined']);
  expect(values.slice(-2)).toEqual(['not_approached', 'none']);
  expect(values).not.toContain('invited');
  // No position is forgotten in the order.
  expect(new Set(values)).toEqual(new Set([...POSITIONS.filter((one) => one !== 'invited'), 'none']));
});

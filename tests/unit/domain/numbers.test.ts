import { expect, test } from 'vitest';
import { lettersOf } from '../../../shared/domain/numbers.ts';

test('the installation that made the workspace is A, every other has four consonants that stay its own', () => {
  expect(lettersOf('made-it', 'made-it')).toBe('A');
  const others = Array.from({ length: 2000 }, (_nothing, index) =>
    lettersOf(`7c0e2f0a-52b4-4d1b-9f6e-${String(index).padStart(12, '0')}`, 'made-it'),
  );
  for (const letters of others) expect(letters).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}$/);
  // By chance 2,000 share 160,000 in about twelve pairs: what is seen is no worse than chance.
  expect(new Set(others).size).toBeGreaterThan(1970);
  expect(lettersOf('laptop', 'made-it')).toBe(lettersOf('laptop', 'another'));
});

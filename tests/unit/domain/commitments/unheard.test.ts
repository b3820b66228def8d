import { describe, expect, test } from 'vitest';
import {
  isOverdue,
  isUnheard,
  languageFor,
  type Undertaken,
} from '../../../../shared/domain/commitments/unheard.ts';
import { COMMITMENT_STATES } from '../../../../shared/domain/vocabulary.ts';

const TODAY = '2024-03-14';
const due: Undertaken = { state: 'announced', dueDate: '2024-03-13', lastReport: null };

describe('A commitment is unheard of', () => {
  test('from the day after it was due, and not on that day', () => {
    expect(isUnheard(due, TODAY)).toBe(true);
    expect(isUnheard({ ...due, dueDate: TODAY }, TODAY)).toBe(false);
    expect(isUnheard({ ...due, dueDate: null }, TODAY)).toBe(false);
  });

  test('until something is reported after it was due', () => {
    expect(isUnheard({ ...due, lastReport: '2024-03-13' }, TODAY)).toBe(true);
    expect(isUnheard({ ...due, lastReport: '2024-03-14' }, TODAY)).toBe(false);
  });

  test('unless it was delivered or withdrawn', () => {
    const open = COMMITMENT_STATES.filter((state) => isUnheard({ ...due, state }, TODAY));
    expect(open).toEqual(['offered', 'announced', 'confirmed', 'under_way']);
  });
});

test('A commitment is overdue from the day after it was due, reported of or not, unless it is over', () => {
  expect(isOverdue(due, TODAY)).toBe(true);
  expect(isOverdue({ ...due, dueDate: TODAY }, TODAY)).toBe(false);
  expect(isOverdue({ ...due, dueDate: null }, TODAY)).toBe(false);
  const open = COMMITMENT_STATES.filter((state) => isOverdue({ ...due, state }, TODAY));
  expect(open).toEqual(['offered', 'announced', 'confirmed', 'under_way']);
});

describe('The language of a letter', () => {
  test('is the first that all understand of whom that is known, else English', () => {
    expect(languageFor([])).toBe('en');
    expect(languageFor([[], []])).toBe('en');
    expect(languageFor([['fr', 'en']])).toBe('fr');
    expect(languageFor([['ar', 'fr'], [], ['fr', 'en']])).toBe('fr');
    expect(languageFor([['ar'], ['ru']])).toBe('en');
  });
});

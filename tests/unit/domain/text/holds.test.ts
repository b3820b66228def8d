import { describe, expect, test } from 'vitest';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';

describe('whether a text holds the words that were typed', () => {
  test('in any order, and as parts of its words', () => {
    expect(holdsWords('Special session on new drugs', 'drug spec')).toBe(true);
    expect(holdsWords('Special session on new drugs', 'drug speech')).toBe(false);
  });
  test('whatever the case and the marks, also where no mark is a mark of its own', () => {
    expect(holdsWords('Côte d’Ivoire', "cote d'ivoire")).toBe(true);
    expect(holdsWords('Séance plénière', 'PLENIERE')).toBe(true);
    expect(holdsWords('Søren Łukasz', 'soren lukasz')).toBe(true);
    expect(holdsWords('الجلسة الأولى', 'الاولى')).toBe(true);
  });
  test('always, where nothing is typed', () => {
    expect(holdsWords('', ' ')).toBe(true);
    expect(holdsWords('', 'a')).toBe(false);
  });
});

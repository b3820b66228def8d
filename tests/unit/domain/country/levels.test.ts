import { describe, expect, test } from 'vitest';
import {
  mayHold,
  mayHoldStatement,
  type Guarded,
  type PageFact,
} from '../../../../shared/domain/country/levels.ts';
import { PAGE_LEVELS, type PageLevel } from '../../../../shared/domain/vocabulary.ts';

const NOW = '2024-03-01T12:00:00.000Z';

function held(fact: PageFact): PageLevel[] {
  return PAGE_LEVELS.filter((level) => mayHold(level, fact));
}

describe('what a page may hold', () => {
  test.each(['address', 'draft', 'notes', 'unasked'] as const)('%s: the secretariat alone', (fact) => {
    expect(held(fact)).toEqual(['internal']);
  });

  test.each(['instrument', 'person', 'reply', 'closedSession', 'undecided', 'asked', 'contact'] as const)(
    '%s: the delegation as well',
    (fact) => {
      expect(held(fact)).toEqual(['internal', 'delegation']);
    },
  );
});

describe('which statements a page may hold', () => {
  const readers = (statement: Partial<Guarded>): PageLevel[] =>
    PAGE_LEVELS.filter((level) =>
      mayHoldStatement(
        level,
        { publicity: 'confidential', embargoUntil: null, isOwn: true, ...statement },
        NOW,
      ),
    );

  test('public ones: anybody', () => {
    expect(readers({ publicity: 'public' })).toEqual(PAGE_LEVELS);
    expect(readers({ publicity: 'public', isOwn: false })).toEqual(PAGE_LEVELS);
  });

  test('confidential ones: whoever made them, never whom another made them for', () => {
    expect(readers({})).toEqual(['internal', 'delegation']);
    expect(readers({ isOwn: false })).toEqual(['internal']);
  });

  test('those under an embargo: as confidential ones until its hour, and from then on as public ones', () => {
    const until = (embargoUntil: string | null) => readers({ publicity: 'embargoed', embargoUntil });
    expect(until('2024-03-01T12:00:00.001Z')).toEqual(['internal', 'delegation']);
    expect(until(NOW)).toEqual(PAGE_LEVELS);
    // One that nobody set an end to has none.
    expect(until(null)).toEqual(['internal', 'delegation']);
  });
});

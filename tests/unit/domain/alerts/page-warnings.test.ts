import { expect, test } from 'vitest';
import { pageWarnings } from '../../../../shared/domain/alerts/page-warnings.ts';

test('before a page is shown it is said that its alert is over, and that fewer may see it than it says', () => {
  expect(pageWarnings({ state: 'sent', marking: 'amber' }, 'amber')).toEqual([]);
  expect(pageWarnings({ state: 'sent', marking: 'green' }, 'amber')).toEqual([]);
  expect(pageWarnings({ state: 'sent', marking: 'amber' }, 'clear')).toEqual(['narrower']);
  expect(pageWarnings({ state: 'closed', marking: 'clear' }, 'clear')).toEqual([]);
  expect(pageWarnings({ state: 'withdrawn', marking: 'clear' }, 'clear')).toEqual(['withdrawn']);
  expect(pageWarnings({ state: 'merged', marking: 'red' }, 'amber')).toEqual(['merged', 'narrower']);
});

import { expect, test } from 'vitest';
import { FIRST_STEPS, isTicked, SAMPLE_STEPS } from '../../../renderer/src/features/tour/steps.ts';

const nothing = { did: [], has: [], saw: [] };

test('a step is ticked off by what was done, seen or is there, and by nothing else', () => {
  expect(SAMPLE_STEPS).toHaveLength(10);
  expect(SAMPLE_STEPS.filter(({ by }) => isTicked(by, nothing))).toEqual([]);
  expect(isTicked({ did: 'agenda.add' }, { ...nothing, did: ['agenda.add'] })).toBe(true);
  expect(isTicked({ saw: 'tally' }, { ...nothing, saw: ['timetable'] })).toBe(false);
  expect(FIRST_STEPS.filter(({ by }) => isTicked(by, nothing)).map(({ id }) => id)).toEqual(['zone']);
  expect(isTicked({ has: 'session' }, { ...nothing, has: ['session'] })).toBe(true);
});

import { expect, test } from 'vitest';
import { storedOf } from '../../../renderer/src/features/tally/stored.ts';

const VERSIONS = [
  { label: 'L.1', date: '2024-02-01' },
  { label: 'Rev.1', date: '2024-03-01' },
];
const endorsed = (date: string | null) => ({ axes: { position: 'endorsed' }, date });

test('an endorsement that names no version is of the one that stands on its day', () => {
  const version = (date: string | null) => storedOf(endorsed(date), [], VERSIONS).version;
  expect(version('2024-02-29')).toBe('L.1');
  expect(version('2024-03-01')).toBe('Rev.1');
  expect(version('2024-01-31')).toBe('');
  expect(version(null)).toBeNull();
  expect(storedOf({ axes: { position: 'declined' }, date: '2024-03-01' }, [], VERSIONS).version).toBeNull();
});

test('publicity that is not spoken of stays what it is, which need not be the same with each', () => {
  const publicity = (...list: ('confidential' | 'public')[]) =>
    storedOf(
      endorsed(null),
      list.map((one) => ({ publicity: one })),
      [],
    ).publicity;
  expect(publicity('confidential', 'confidential')).toBe('confidential');
  expect(publicity('public', 'confidential')).toBeNull();
});

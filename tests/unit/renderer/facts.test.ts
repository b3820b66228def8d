import { expect, test } from 'vitest';
import { spokenFacts } from '../../../renderer/src/i18n/facts.ts';
import { problem } from '../../../shared/contract/errors.ts';

const choice = (field: string, value: string): string => `${field}:${value}`;

test('days and wall times are said as people say them, and what is neither is left alone', () => {
  const broken = problem('startWall', 'wallTimeSkipped', {
    wall: '2024-03-31T02:30',
    before: '2024-03-31',
    zone: 'Europe/Vienna',
    allowed: 500,
  });
  expect(spokenFacts(broken, 'en', choice)).toEqual({
    wall: '31 Mar 2024, 02:30',
    before: '31 Mar 2024',
    zone: 'Europe/Vienna',
    allowed: 500,
  });
});

test('what can follow is said in words of its own list, with the commas of the language', () => {
  const step = problem('position', 'stepNotDrawn', { possible: 'invited, declined', participant: 'Ghana' });
  expect(spokenFacts(step, 'en', choice)).toEqual({
    possible: 'position:invited, position:declined',
    participant: 'Ghana',
  });
  const move = problem('to', 'transitionNotDrawn', { possible: 'open, closed' });
  expect(spokenFacts(move, 'ar', choice)).toEqual({ possible: 'documentState:open، documentState:closed' });
});

import { expect, test } from 'vitest';
import { isNarrower } from '../../../../shared/domain/alerts/marking.ts';
import { hasRules, heldUntil, isYetToPassOn, reachOf } from '../../../../shared/domain/alerts/passing-on.ts';
import { ALERT_STATES, MARKINGS } from '../../../../shared/domain/vocabulary.ts';

const bound = (marking: (typeof MARKINGS)[number]) => ({ marking, embargoUntil: null });

test('what came from others reaches no further than it came, and AMBER+STRICT nobody by rule', () => {
  for (const here of MARKINGS) {
    expect(reachOf({ ...bound(here), origin: null })).toBe(here);
    for (const came of MARKINGS) {
      const reach = reachOf({ ...bound(here), origin: bound(came) });
      const narrowest = isNarrower(here, came) ? here : came;
      expect(reach, `${here}, came as ${came}`).toBe(narrowest === 'amber_strict' ? 'red' : narrowest);
    }
  }
});

test('rules are had where they say something, now or once it is marked otherwise here', () => {
  for (const state of ALERT_STATES) {
    expect(hasRules({ ...bound('red'), origin: null, state })).toBe(true);
    const isOver = state === 'withdrawn' || state === 'merged';
    expect(hasRules({ ...bound('red'), origin: bound('green'), state })).toBe(!isOver);
    expect(hasRules({ ...bound('green'), origin: bound('amber_strict'), state })).toBe(false);
    expect(hasRules({ ...bound('red'), origin: bound('red'), state })).toBe(false);
  }
});

test('an embargo of others holds it until its end, one of ours does not', () => {
  const until = '2027-03-05T10:00:00.000Z';
  const origin = { marking: 'green', embargoUntil: until } as const;
  expect(heldUntil({ origin }, '2027-03-05T09:59:00.000Z')).toBe(until);
  expect(heldUntil({ origin }, until)).toBeNull();
  expect(heldUntil({ origin: null }, '2027-03-01T00:00:00.000Z')).toBeNull();
});

test('it is passed on from where it is on record, once', () => {
  const origin = bound('green');
  for (const state of ALERT_STATES) {
    expect(isYetToPassOn({ origin, state, number: null })).toBe(state === 'closed');
  }
  expect(isYetToPassOn({ origin, state: 'closed', number: 'GC-ALERT/2027/1' })).toBe(false);
  expect(isYetToPassOn({ origin: null, state: 'closed', number: null })).toBe(false);
});

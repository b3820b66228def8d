import { describe, expect, test } from 'vitest';
import {
  isNarrower,
  markingLabel,
  mayLeave,
  WAYS_OUT,
  type WayOut,
} from '../../../../shared/domain/alerts/marking.ts';
import {
  ALERT_STATES,
  MARKINGS,
  type AlertState,
  type Marking,
} from '../../../../shared/domain/vocabulary.ts';

const NOW = '2027-03-01T12:00:00.000Z';
const BEFORE = '2027-03-01T11:00:00.000Z';
const AFTER = '2027-03-01T13:00:00.000Z';

/** Who stands at the end of each way, as the design page names the audiences. */
const READERS: Readonly<
  Record<WayOut, 'secretariat' | 'somebody' | 'recipient' | 'organization' | 'community' | 'anybody'>
> = {
  secretariat: 'secretariat',
  list: 'somebody',
  ownPage: 'recipient',
  delegationPage: 'recipient',
  file: 'organization',
  sharedCopy: 'community',
  public: 'anybody',
};

/**
 * The design page read word for word, without the program's own steps: RED for named persons only, never in a copy for
 * sharing; AMBER+STRICT for the recipient organization alone; AMBER for it and those it serves; GREEN for the community, not
 * the public; CLEAR for all.
 */
function naive(
  marking: Marking,
  way: WayOut,
  { state, isOver, isTold }: { state: AlertState; isOver: boolean; isTold: boolean },
): boolean {
  const reader = READERS[way];
  if (reader === 'secretariat') return true;
  const isNamedPersonsOnly = marking === 'red';
  if (isNamedPersonsOnly) return false;
  if (reader === 'somebody') return true;
  if (reader === 'recipient') return isTold;
  const wasGivenOut = ['sent', 'closed', 'merged', 'withdrawn'].includes(state);
  // One organization that is to have it, which an embargo does not bar; it cannot have what nobody was given.
  if (reader === 'organization') return wasGivenOut;
  const forCommunity = ['green', 'clear'].includes(marking);
  const forAll = marking === 'clear';
  return wasGivenOut && isOver && (reader === 'anybody' ? forAll : forCommunity);
}

describe('who may see what', () => {
  test.each(WAYS_OUT)(
    'on the way %s it is as the protocol says, for every marking, state and embargo',
    (way) => {
      for (const marking of MARKINGS) {
        for (const state of ALERT_STATES) {
          for (const embargoUntil of [null, BEFORE, AFTER]) {
            for (const isTold of [true, false]) {
              const isOver = embargoUntil !== AFTER;
              const said = mayLeave({ marking, state, embargoUntil, origin: null, isTold }, way, NOW);
              expect(said, `${marking} ${state} ${embargoUntil} ${isTold}`).toBe(
                naive(marking, way, { state, isOver, isTold }),
              );
            }
          }
        }
      }
    },
  );

  test('RED is on no way but the secretariat’s own', () => {
    const ways = WAYS_OUT.filter((way) =>
      mayLeave({ marking: 'red', state: 'sent', embargoUntil: null, origin: null, isTold: true }, way, NOW),
    );
    expect(ways).toEqual(['secretariat']);
  });

  test('a narrower marking is on no way that a wider one is not', () => {
    for (const way of WAYS_OUT) {
      const open = MARKINGS.map((marking) =>
        mayLeave({ marking, state: 'sent', embargoUntil: null, origin: null, isTold: true }, way, NOW),
      );
      expect(
        open.toSorted((a, b) => Number(a) - Number(b)),
        way,
      ).toEqual(open);
    }
  });
});

test('labels stand in capitals without a blank', () => {
  expect(MARKINGS.map(markingLabel)).toEqual([
    'TLP:RED',
    'TLP:AMBER+STRICT',
    'TLP:AMBER',
    'TLP:GREEN',
    'TLP:CLEAR',
  ]);
  expect(isNarrower('red', 'amber_strict')).toBe(true);
  expect(isNarrower('amber', 'amber')).toBe(false);
  expect(isNarrower('clear', 'green')).toBe(false);
});

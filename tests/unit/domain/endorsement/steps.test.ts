import { describe, expect, test } from 'vitest';
import { positionMove, positionsAfter } from '../../../../shared/domain/endorsement/steps.ts';
import { POSITIONS, type Position } from '../../../../shared/domain/vocabulary.ts';

/** Every move there is: plain, and with a reason (!). What is not listed is not drawn. */
const MOVES: Readonly<Record<Position, string>> = {
  not_approached: 'invited acknowledged considering endorsed declined',
  invited: 'acknowledged considering endorsed declined no_reply',
  acknowledged: 'considering endorsed declined no_reply',
  considering: 'endorsed declined no_reply',
  endorsed: 'withdrawn considering!',
  declined: 'considering! endorsed!',
  no_reply: 'acknowledged! considering! endorsed! declined!',
  withdrawn: 'considering! endorsed!',
};

describe.each(POSITIONS)('from %s', (from) => {
  const listed = MOVES[from].split(' ');

  test.each(POSITIONS)('to %s', (to) => {
    const expected =
      from === to || listed.includes(to) ? 'drawn' : listed.includes(`${to}!`) ? 'with reason' : 'not drawn';
    expect(positionMove(from, to)).toBe(expected);
  });

  test('it is said what can follow', () => {
    expect(positionsAfter(from)).toEqual(listed.map((one) => one.replace('!', '')));
  });
});

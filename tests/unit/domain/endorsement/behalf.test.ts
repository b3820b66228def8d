import { describe, expect, it } from 'vitest';
import { countedUnder } from '../../../../shared/domain/endorsement/behalf.ts';
import { BEHALF_COUNTS, type BehalfCount, type Position } from '../../../../shared/domain/vocabulary.ts';

const says = (
  participantId: string,
  position: Position,
  onBehalfOf: readonly string[] | null = null,
  counted = position === 'endorsed',
) => ({ participantId, position, onBehalfOf, counted });

/** The European Union for two of its members, one of which has declined by itself, and for one that is not asked. */
const ALL = [
  says('EU', 'endorsed', ['FRA', 'BEL', 'XXX']),
  says('FRA', 'invited'),
  says('BEL', 'declined'),
  says('KEN', 'endorsed'),
];

function counting(rule: BehalfCount, standings = ALL): string[] {
  return [...countedUnder(rule, standings)].flatMap(([id, { counted, spokenForBy }]) =>
    counted ? [spokenForBy === null ? id : `${id} by ${spokenForBy}`] : [],
  );
}

describe('an endorsement on behalf of others', () => {
  it('counts as one, for each named that has not spoken, or not, as the document says', () => {
    expect(BEHALF_COUNTS.map((rule) => [rule, counting(rule)])).toEqual([
      ['one', ['EU', 'KEN']],
      ['each', ['FRA by EU', 'KEN']],
      ['none', ['KEN']],
    ]);
  });

  it('counts for whoever speaks as well where it is named, and for nobody twice', () => {
    const two = [
      says('EU', 'endorsed', ['EU', 'FRA']),
      says('OAS', 'endorsed', ['FRA']),
      says('FRA', 'no_reply'),
    ];
    expect(counting('each', two)).toEqual(['EU', 'FRA by EU']);
  });

  it('counts for nobody where it does not count itself', () => {
    expect(counting('each', [says('EU', 'endorsed', ['FRA'], false), says('FRA', 'invited')])).toEqual([]);
  });

  it('leaves alone who has endorsed by itself, counted or not', () => {
    const own = [says('EU', 'endorsed', ['FRA']), says('FRA', 'endorsed', null, false)];
    expect(counting('each', own)).toEqual([]);
  });
});

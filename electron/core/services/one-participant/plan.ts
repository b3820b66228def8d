import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Reader } from '../context.ts';
import { becomesOf } from './becomes.ts';
import { countsOf, isIssued, namingOf } from './naming.ts';
import { pairsOf } from './pairs/index.ts';
import { refusalsOf, warningsOf } from './refusals.ts';
import type { Participant, Two } from './two.ts';

type Plan = OutputOf<'participant.mergePlan'>;

/** What would become of two participants that are one. */
export function planOne(reader: Reader, two: Two): Plan {
  const { keep, other } = two;
  const who = { keep: whoIs(keep), other: whoIs(other) };
  const refusals = refusalsOf(reader, two);
  if (refusals.length > 0) {
    return { ...who, refusals, warnings: [], follows: [], stays: [], pairs: [], becomes: [], askedAgain: 0 };
  }
  const naming = namingOf(reader, other.id);
  return {
    ...who,
    refusals,
    warnings: warningsOf(reader, two),
    follows: countsOf(naming.filter((one) => !isIssued(one))),
    stays: countsOf(naming.filter(isIssued)),
    pairs: pairsOf(reader, two).map(({ pair, key }) => ({ ...pair, key })),
    becomes: becomesOf(reader, two),
    askedAgain: reader.find('clashAcceptance').filter(({ clashKey }) => clashKey.includes(other.id)).length,
  };
}

function whoIs({ id, shortName, participantKind, iso3, unStatus }: Participant): Plan['keep'] {
  return { id, shortName, participantKind, iso3, unStatus };
}

import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { standingIn } from '../../rules/standing.ts';
import { titlesOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';
import { countsOf, isIssued, namingOf } from './naming.ts';

/** What is said of participants for whom others stand: another laptop did not know yet, or a deletion was taken back. */
export function leftBehind(reader: Reader): OutputOf<'participant.leftBehind'> {
  const standing = standingIn(reader);
  if (standing.size === 0) return [];
  const names = titlesOf(reader, 'participant', [...standing.keys(), ...standing.values()]);
  return [...standing].flatMap(([id, intoId]) => {
    const records = countsOf(namingOf(reader, id).filter((one) => !isIssued(one)));
    if (records.length === 0) return [];
    return [{ id, name: names.get(id) ?? {}, intoId, into: names.get(intoId) ?? {}, records }];
  });
}

import type { Handler } from '../context.ts';
import { standingIn } from '../../rules/standing.ts';
import { titlesOf } from '../../repositories/titles.ts';
import { countsOf, isIssued, namingOf } from './naming.ts';

/** What is said of participants for whom others stand: another laptop did not know yet, or a deletion was taken back. */
export const leftBehind: Handler<'participant.leftBehind'> = (reader) => {
  const standing = standingIn(reader);
  const names = titlesOf(reader, 'participant', [...standing.keys(), ...standing.values()]);
  return [...standing].flatMap(([id, intoId]) => {
    const records = countsOf(namingOf(reader, id).filter((one) => !isIssued(one)));
    if (records.length === 0) return [];
    return [{ id, name: names.get(id) ?? {}, intoId, into: names.get(intoId) ?? {}, records }];
  });
};

import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { REGIONAL_GROUPS } from '../../../../shared/domain/vocabulary.ts';
import type { Reader } from '../context.ts';

/** Every alert that stands, with the regional groups of the States in which what it speaks of was seen. */
export function alertsByRegion(reader: Reader): OutputOf<'alert.byRegion'> {
  const groups = new Map(reader.find('participant').map(({ id, regionalGroup }) => [id, regionalGroup]));
  return reader
    .find('alert')
    .filter(({ state }) => state !== 'withdrawn' && state !== 'merged')
    .map(({ id, number, title, marking, state, seenOn, stateIds, area, origin }) => ({
      id,
      number,
      title,
      marking,
      state,
      seenOn,
      area,
      origin: origin && { marking: origin.marking, embargoUntil: origin.embargoUntil },
      regions: REGIONAL_GROUPS.filter((group) => stateIds.some((one) => groups.get(one) === group)),
    }));
}

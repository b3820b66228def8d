/** What an endorsement on behalf of others counts for. */
import type { BehalfCount, Position } from '../vocabulary.ts';

interface Standing {
  readonly participantId: string;
  /** Null where none is public. */
  readonly position: Position | null;
  readonly onBehalfOf: readonly string[] | null;
  /** Endorsed, at the level, on a version that stands, whoever it is said for. */
  readonly counted: boolean;
}

/** Those who have said themselves what they hold of a text are spoken for by nobody. */
const SPOKEN: readonly Position[] = ['endorsed', 'declined', 'withdrawn'];

function hasSpoken(position: Position | null): boolean {
  return position !== null && SPOKEN.includes(position);
}

export interface Counted {
  readonly counted: boolean;
  /** Who has endorsed on its behalf, where it counts by that. */
  readonly spokenForBy: string | null;
}

/**
 * Who counts, by what the document says of endorsements on behalf of others. 'one': like any other. 'each': for each of
 * those named who has not spoken for itself, once, and not for whoever speaks, unless it is named as well. 'none': not.
 */
export function countedUnder(
  rule: BehalfCount,
  standings: readonly Standing[],
): ReadonlyMap<string, Counted> {
  const spokenFor = new Map<string, string>();
  for (const { participantId, onBehalfOf, counted } of standings) {
    if (rule !== 'each' || !counted || onBehalfOf === null) continue;
    for (const named of onBehalfOf) if (!spokenFor.has(named)) spokenFor.set(named, participantId);
  }
  return new Map(
    standings.map(({ participantId, position, onBehalfOf, counted }): [string, Counted] => {
      const by = spokenFor.get(participantId) ?? null;
      const isOwn = counted && (onBehalfOf === null || rule === 'one' || by === participantId);
      if (isOwn) return [participantId, { counted: true, spokenForBy: null }];
      const isSpokenFor = by !== null && !hasSpoken(position);
      return [participantId, { counted: isSpokenFor, spokenForBy: isSpokenFor ? by : null }];
    }),
  );
}

/**
 * By whom each is named that somebody stands endorsed on behalf of and that has not spoken for itself, whether or not it
 * counts by that; in the order of the standings.
 */
export function namedIn(
  standings: readonly Omit<Standing, 'counted'>[],
): ReadonlyMap<string, readonly string[]> {
  const speakers = standings.filter(({ onBehalfOf }) => onBehalfOf !== null);
  return new Map(
    standings
      .filter(({ position }) => !hasSpoken(position))
      .map(({ participantId: id }): [string, string[]] => [
        id,
        speakers
          .filter(({ onBehalfOf }) => onBehalfOf?.includes(id))
          .map(({ participantId }) => participantId),
      ]),
  );
}

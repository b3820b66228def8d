/** Whom to consult next on the actions that are open, and how many are done. */
import { compareText } from '../compare.ts';
import { groupedBy } from '../grouped.ts';
import type { ActionState, Stance } from '../vocabulary.ts';

/** Actions that are on the table and not adopted yet: what participants are asked about. */
export const OPEN_ACTIONS: ReadonlySet<ActionState> = new Set(['proposed', 'agreed']);

/** What is still to be got from a participant: an answer, an end of the changes that it asks for, nothing. */
export type Need = 'ask' | 'changes' | 'nothing';

/** What its stances on the open actions leave to be asked; null: it was never asked about one. */
export function needOf(stances: readonly (Stance | null)[]): Need {
  if (stances.some((stance) => stance === null || stance === 'silent')) return 'ask';
  return stances.includes('with_changes') ? 'changes' : 'nothing';
}

export interface Consulted<G extends string> {
  readonly id: string;
  readonly regionalGroup: G | null;
  /** It leads one of the actions, or co-leads the group of one. */
  readonly isLead: boolean;
  readonly need: Need;
  /** The day of the last talk with it, YYYY-MM-DD. */
  readonly lastContact: string | null;
}

export interface Progress<G> {
  readonly group: G;
  readonly done: number;
  readonly all: number;
}

/** How many of each regional group are done, in the order given; those in no group (null) last, and none of whom nobody is there. */
export function progressByGroup<G extends string>(
  participants: readonly Pick<Consulted<G>, 'regionalGroup' | 'need'>[],
  groups: readonly G[],
): Progress<G | null>[] {
  return [...groups, null].flatMap((group) => {
    const theirs = participants.filter(({ regionalGroup }) => regionalGroup === group);
    const done = theirs.filter(({ need }) => need === 'nothing').length;
    return theirs.length === 0 ? [] : [{ group, done, all: theirs.length }];
  });
}

/** The bands of the order, one after the other: whoever has answered everything last, else leads before others. */
function bandOf({ need, isLead }: Consulted<string>): number {
  if (need === 'nothing') return isLead ? 4 : 5;
  return (isLead ? 0 : 2) + (need === 'ask' ? 0 : 1);
}

/**
 * The order in which participants are to be consulted. Whoever has nothing left to answer comes last. Before them leads,
 * then all others; of each, those who were never asked or are silent before those who ask for changes. Within such a band
 * the regional groups take turns, one participant each, in every round that of which the smallest share is done first, so
 * that none is left to the end; within a group whoever was never spoken with, then whoever was spoken with longest ago, is first.
 *
 * @param participants those who are alike stay in the order in which they are given
 * @param groups in the order in which they take turns where the same share is done
 */
export function inTurn<G extends string, P extends Consulted<G>>(
  participants: readonly P[],
  groups: readonly G[],
): P[] {
  const share = new Map(
    progressByGroup(participants, groups).map(({ group, done, all }) => [group, done / all]),
  );
  const turns = [...share.keys()].toSorted((a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return (share.get(a) ?? 0) - (share.get(b) ?? 0);
  });
  const bands = groupedBy(participants, bandOf);
  return [...bands.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((band) => {
      const queues = groupedBy(
        (bands.get(band) ?? []).toSorted((a, b) => compareText(a.lastContact ?? '', b.lastContact ?? '')),
        ({ regionalGroup }) => regionalGroup,
      );
      return rounds(turns.map((group) => queues.get(group) ?? []));
    });
}

/** One of each queue, then the next of each. */
function rounds<P>(queues: readonly (readonly P[])[]): P[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  ).flat();
}

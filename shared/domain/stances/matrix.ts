/** Where participants stand on priority actions, as the dated stances amount to it. */
import { inOrder, type DatedStep } from '../steps/ledger.ts';
import type { Stance } from '../vocabulary.ts';

export interface StanceStep extends DatedStep {
  readonly participantId: string;
  readonly actionId: string;
  readonly stance: Stance;
}

/** The last thing that a participant has said of an action. */
export type Cells<S extends StanceStep> = ReadonlyMap<string, ReadonlyMap<string, S>>;

/** The latest stance of each participant on each action at the end of a day (null: of all there are): by participant, then action. */
export function standingsAt<S extends StanceStep>(steps: readonly S[], asAt: string | null): Cells<S> {
  const cells = new Map<string, Map<string, S>>();
  for (const step of inOrder(steps)) {
    if (asAt !== null && step.date > asAt) continue;
    const row = cells.get(step.participantId) ?? new Map<string, S>();
    row.set(step.actionId, step);
    cells.set(step.participantId, row);
  }
  return cells;
}

/** How many stand where on one action; who has said nothing was not asked. */
export type Count = Readonly<Record<Stance | 'notAsked', number>>;

/** The count of what some participants say of an action, null where one has said nothing. */
export function countOf(said: readonly (Stance | null)[]): Count {
  const of = (wanted: Stance | null): number => said.filter((one) => one === wanted).length;
  return {
    support: of('support'),
    live_with: of('live_with'),
    with_changes: of('with_changes'),
    oppose: of('oppose'),
    silent: of('silent'),
    notAsked: of(null),
  };
}

export interface RegionCount<G> {
  readonly group: G;
  readonly count: Count;
}

/**
 * The same, for each regional group of whom anybody is among them, in the order given; those in no group (null) last.
 *
 * @param at the place of the action among the cells of each
 */
export function countsByGroup<G extends string>(
  participants: readonly {
    readonly regionalGroup: G | null;
    readonly cells: readonly ({ readonly stance: Stance } | null)[];
  }[],
  groups: readonly G[],
  at: number,
): RegionCount<G | null>[] {
  return [...groups, null].flatMap((group) => {
    const theirs = participants.filter(({ regionalGroup }) => regionalGroup === group);
    const count = countOf(theirs.map(({ cells }) => cells[at]?.stance ?? null));
    return theirs.length === 0 ? [] : [{ group, count }];
  });
}

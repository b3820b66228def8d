import type { Planner } from '../../../../shared/contract/planner.ts';
import {
  inTurn,
  needOf,
  progressByGroup,
  type Need,
  type Progress,
} from '../../../../shared/domain/consultations/plan.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import { REGIONAL_GROUPS, type RegionalGroup } from '../../../../shared/domain/vocabulary.ts';

type Action = Planner['actions'][number];
type Participant = Planner['participants'][number];

/** What of the planner is asked for. */
export interface Wanted {
  readonly text: string;
  /** Only about one action; null: about all that are open. */
  readonly actionId: string | null;
  /** A regional group; null: all. */
  readonly region: string | null;
  /** Only those of whom something is still to be asked. */
  readonly isOpenOnly: boolean;
}

export interface PlannerRow extends Participant {
  /** In the order of all, from 1. */
  readonly place: number;
  /** The actions that are asked about, each with what was said of it. */
  readonly said: readonly { readonly action: Action; readonly cell: Participant['cells'][number] }[];
  /** Those of them that it leads. */
  readonly led: readonly Action[];
  readonly need: Need;
}

export interface Plan {
  /** The actions that are asked about. */
  readonly actions: readonly Action[];
  /** Those that are shown, in the order in which they are to be asked. */
  readonly rows: readonly PlannerRow[];
  /** Of everybody who is to be asked. */
  readonly progress: readonly Progress<RegionalGroup | null>[];
  readonly done: number;
  readonly all: number;
}

/** Who is to be asked in which order: the order is that of everybody, whoever of them is shown. */
export function planOf(planner: Planner, wanted: Wanted): Plan {
  const { actionId, region, text, isOpenOnly } = wanted;
  const actions = planner.actions.filter(({ id }) => actionId === null || id === actionId);
  const everybody = planner.participants
    // Who comes when is the same in whatever language it is looked at.
    .toSorted(byName('en', planner.asAt))
    .map((participant) => withNeed(participant, planner.actions, new Set(actions.map(({ id }) => id))));
  const rows = inTurn(everybody, REGIONAL_GROUPS).map((row, at): PlannerRow => ({ ...row, place: at + 1 }));
  const progress = progressByGroup(rows, REGIONAL_GROUPS);
  return {
    actions,
    rows: rows
      .filter(({ regionalGroup }) => region === null || regionalGroup === region)
      .filter(({ need }) => !isOpenOnly || need !== 'nothing')
      .filter(({ shortName, iso3 }) => holdsWords([iso3 ?? '', ...Object.values(shortName)].join(' '), text)),
    progress,
    done: progress.reduce((sum, { done }) => sum + done, 0),
    all: rows.length,
  };
}

function withNeed(participant: Participant, actions: readonly Action[], asked: ReadonlySet<string>) {
  const said = actions
    .map((action, at) => ({ action, cell: participant.cells[at] ?? null }))
    .filter(({ action }) => asked.has(action.id));
  const led = said.map(({ action }) => action).filter(({ id }) => participant.leads.includes(id));
  return {
    ...participant,
    said,
    led,
    isLead: led.length > 0,
    need: needOf(said.map(({ cell }) => cell?.stance ?? null)),
    lastContact: participant.last?.date ?? null,
  };
}

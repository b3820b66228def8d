/**
 * Fields that follow from others. They are computed after every write, undo and merge, on every laptop the same, and are
 * never logged.
 */
import { isOver } from './alerts/incoming.ts';
import { ruleAt, type RuleStep } from './counting/rule.ts';
import { membershipAt, type MembershipStep } from './membership/standing.ts';
import { stateAt, type Move } from './steps/moves.ts';
import { isWholeDays } from './time/whole-days.ts';
import { instantNear } from './time/zones.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Derivation {
  /** The record that has a say in it, by the field that points to it. */
  readonly from?: { readonly field: string; readonly kind: string };
  /** The dated steps that have a say in it, by the field that points from them to this record. */
  readonly steps?: { readonly field: string; readonly kind: string };
  readonly compute: (values: Values, given: Given) => Record<string, unknown>;
}

/** What a record's fields follow from beside themselves. */
export interface Given {
  /** The fields of the record that has a say in it, null where there is none. */
  readonly owner: Values | null;
  /** Those in force, each with its place in the log as `logged`. */
  readonly steps: readonly Values[];
  /** YYYY-MM-DD; what is stated as of a later day does not count yet. */
  readonly today: string;
}

export const DERIVATIONS: Readonly<Record<string, Derivation>> = {
  session: { compute: (values) => slot(values, values['zone']) },
  hostMeeting: {
    from: { field: 'hostEventId', kind: 'hostEvent' },
    compute(values, { owner }) {
      const zone = owner?.['zone'] ?? values['zone'];
      // What is beside it by either reading of a doubled hour is beside it; a day begins where it begins.
      return { zone, ...slot({ ...values, startSecond: false, endSecond: hasHours(values) }, zone) };
    },
  },
  document: {
    steps: { field: 'documentId', kind: 'countingRule' },
    compute: (values, { steps, today }) => ({
      deadlineUtc: at(values['deadlineWall'], values['deadlineZone'], true),
      ...ruleAt(steps.filter(isRuleStep), today),
    }),
  },
  endorsementStep: {
    compute: (values) => ({ embargoUntil: at(values['embargoWall'], values['embargoZone'], true) }),
  },
  priorityAction: {
    steps: { field: 'actionId', kind: 'actionMove' },
    compute: (_values, { steps, today }) => ({ ...stateAt(steps.filter(isMove), 'proposed', today) }),
  },
  consultation: {
    steps: { field: 'consultationId', kind: 'consultationMove' },
    compute: (values, { steps, today }) => ({
      startUtc: at(values['startWall'], values['zone'], false),
      ...stateAt(steps.filter(isMove), 'planned', today),
    }),
  },
  commitment: {
    steps: { field: 'commitmentId', kind: 'commitmentMove' },
    compute: (values, { steps, today }) => ({
      embargoUntil: at(values['embargoWall'], values['embargoZone'], true),
      ...stateAt(steps.filter(isMove), 'offered', today),
    }),
  },
  suggestion: {
    steps: { field: 'suggestionId', kind: 'suggestionMove' },
    compute(_values, { steps, today }) {
      const moves = steps.filter(isMove);
      // What was made of it is there, whatever another laptop made of it that did not know: no way leads on from there.
      const accepted = moves.filter(({ state }) => state === 'accepted');
      return { ...stateAt(accepted.length > 0 ? accepted : moves, 'open', today) };
    },
  },
  alert: {
    steps: { field: 'alertId', kind: 'alertMove' },
    compute: (values, { steps, today }) => ({
      embargoUntil: at(values['embargoWall'], values['embargoZone'], true),
      // Another marking leaves it in its state.
      ...stateAt(
        endingMoves(
          values['origin'],
          steps.filter(isMove).filter((step) => !isText(step['marking'])),
        ),
        'draft',
        today,
      ),
    }),
  },
  task: {
    steps: { field: 'taskId', kind: 'taskMove' },
    compute: (_values, { steps, today }) => ({ ...stateAt(steps.filter(isMove), 'open', today) }),
  },
  participant: {
    steps: { field: 'participantId', kind: 'membershipStep' },
    compute(_values, { steps, today }) {
      const { status, memberSince, instrument } = membershipAt(steps.filter(isMembershipStep), today);
      return { coalitionStatus: status, memberSince, instrument };
    },
  },
};

/** Their values were checked when they were written; a newer program's words are left as they are. */
function isMembershipStep(step: Values): step is Values & MembershipStep {
  return isText(step['logged']) && isText(step['date']) && isText(step['status']);
}

function isMove(step: Values): step is Values & Move<string> {
  return isText(step['logged']) && isText(step['date']) && isText(step['state']);
}

/** Of an alert that those who sent it rely on no more, its end is what counts, whatever another laptop has taken in since. */
function endingMoves(origin: unknown, moves: readonly Move<string>[]): readonly Move<string>[] {
  if (!isOver(Object(origin).state)) return moves;
  const ends = moves.filter(({ state }) => isOver(state));
  return ends.length === 0 ? moves : ends;
}

function isRuleStep(step: Values): step is Values & RuleStep {
  return isText(step['logged']) && isText(step['countsFrom']) && isText(step['behalf']);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function hasHours({ startWall, endWall }: Values): boolean {
  return !(isText(startWall) && isText(endWall) && isWholeDays({ startWall, endWall }));
}

function slot(values: Values, zone: unknown): { startUtc: string | null; endUtc: string | null } {
  return {
    startUtc: at(values['startWall'], zone, values['startSecond'] === true),
    endUtc: at(values['endWall'], zone, values['endSecond'] === true),
  };
}

function at(wall: unknown, zone: unknown, isSecond: boolean): string | null {
  return typeof wall === 'string' && typeof zone === 'string' ? instantNear(wall, zone, isSecond) : null;
}

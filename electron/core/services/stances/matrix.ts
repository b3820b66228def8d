import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { byOwnNumber } from '../../../../shared/domain/own-number-order.ts';
import { roleOn } from '../../../../shared/domain/groups/membership.ts';
import { membershipAt } from '../../../../shared/domain/membership/standing.ts';
import { countOf, standingsAt } from '../../../../shared/domain/stances/matrix.ts';
import { endOfDay } from '../../../../shared/domain/time/days.ts';
import { homeZone, todayAtHome } from '../../db/home-zone.ts';
import { ledgerOf, type Logged } from '../../repositories/ledger.ts';
import { onlyStanding } from '../../rules/standing.ts';
import { byParticipant } from '../endorsement/steps-of.ts';
import type { Reader } from '../context.ts';

export interface MatrixRequest {
  /** The day that is asked for, at home; null: today. */
  readonly asAt: string | null;
  /** The day by whose end it was recorded; null: all that is recorded now. */
  readonly knownOn: string | null;
  /** Only the actions of a group, and who sat in it on that day. */
  readonly groupId: string | null;
}

type Matrix = OutputOf<'matrix.get'>;

/** Who stands where on which action: participants down, actions across. */
export function matrixOf(reader: Reader, { asAt, knownOn, groupId }: MatrixRequest): Matrix {
  const day = asAt ?? todayAtHome(reader);
  const knownBefore = knownOn === null ? null : Date.parse(endOfDay(knownOn, homeZone(reader)));
  const actions = ledgerOf(reader, 'priorityAction', { knownBefore })
    .filter((action) => groupId === null || action.groupId === groupId)
    .filter(({ fromDate }) => fromDate === null || fromDate <= day)
    .sort(byOwnNumber);
  const latest = { of: ['participantId', 'actionId'], on: day } as const;
  const cells = standingsAt(ledgerOf(reader, 'stance', { knownBefore, latest }), day);
  const participants = consulted(reader, { day, knownBefore, groupId, spoke: new Set(cells.keys()) });
  const ids = participants.map(({ id }) => id);
  return {
    asAt: day,
    knownOn,
    actions: actions.map(({ id, number, title, state, groupId: of }) => ({
      id,
      number,
      title,
      state,
      groupId: of,
      count: countOf(ids.map((who) => cells.get(who)?.get(id)?.stance ?? null)),
    })),
    participants: participants.map(({ role, ...participant }) => ({
      id: participant.id,
      participantKind: participant.participantKind,
      shortName: participant.shortName,
      iso3: participant.iso3,
      unStatus: participant.unStatus,
      regionalGroup: participant.regionalGroup,
      role,
      cells: actions.map(({ id }) => {
        const said = cells.get(participant.id)?.get(id);
        return said ? { stance: said.stance, date: said.date, wording: said.wording } : null;
      }),
    })),
  };
}

interface Asked extends Pick<MatrixRequest, 'groupId'> {
  readonly day: string;
  readonly knownBefore: number | null;
  readonly spoke: ReadonlySet<string>;
}

type Consulted = Logged<'participant'> & { readonly role: Matrix['participants'][number]['role'] };

/** Members and partners of that day, or who sat in the group then; and whoever has spoken, whatever became of them. */
export function consulted(reader: Reader, { day, knownBefore, groupId, spoke }: Asked): Consulted[] {
  const steps = byParticipant(ledgerOf(reader, 'membershipStep', { knownBefore }));
  const sitting =
    groupId === null ? [] : ledgerOf(reader, 'groupMembership', { where: { groupId }, knownBefore });
  const seats = byParticipant(sitting);
  const participants = onlyStanding(reader, ledgerOf(reader, 'participant', { knownBefore }), spoke);
  return participants.flatMap((participant): Consulted[] => {
    const role = groupId === null ? null : roleOn(seats.get(participant.id) ?? [], day);
    const { status } = membershipAt(steps.get(participant.id) ?? [], day);
    const isAsked = groupId === null ? status !== 'invited' && status !== 'withdrawn' : role !== null;
    return isAsked || (groupId === null && spoke.has(participant.id)) ? [{ ...participant, role }] : [];
  });
}

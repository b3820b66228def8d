import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { OPEN_ACTIONS } from '../../../../shared/domain/consultations/plan.ts';
import { contactsWith, type Talk } from '../../../../shared/domain/consultations/talks.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { roleOn } from '../../../../shared/domain/groups/membership.ts';
import { byOwnNumber } from '../../../../shared/domain/own-number-order.ts';
import { standingsAt } from '../../../../shared/domain/stances/matrix.ts';
import { stateAt } from '../../../../shared/domain/steps/moves.ts';
import { dayAt, daysAway } from '../../../../shared/domain/time/days.ts';
import { homeZone, todayAtHome } from '../../db/home-zone.ts';
import { ledgerOf } from '../../repositories/ledger.ts';
import { consulted } from '../stances/matrix.ts';
import type { Handler, Reader } from '../context.ts';

type Planner = OutputOf<'planner.get'>;

/** Who is to be asked about what is open, as at a day: what they have said, and when they were spoken with. */
export const plannerOf: Handler<'planner.get'> = (reader, { asAt, groupId }) => {
  const day = asAt ?? todayAtHome(reader);
  const actions = openActions(reader, day).filter((one) => groupId === null || one.groupId === groupId);
  const said = standingsAt(ledgerOf(reader, 'stance'), day);
  const leads = leadsOf(reader, actions, day);
  const talks = talksOf(reader);
  const participants = consulted(reader, { day, knownBefore: null, groupId, spoke: new Set() });
  return {
    asAt: day,
    next: nextMeeting(reader, day),
    actions: actions.map(({ id, number, title, state, groupId: of }) => ({
      id,
      number,
      title,
      state,
      groupId: of,
    })),
    participants: participants.map(
      ({
        id,
        participantKind,
        shortName,
        iso3,
        unStatus,
        regionalGroup,
      }): Planner['participants'][number] => {
        const { last, planned } = contactsWith(talks, id, day);
        return {
          id,
          participantKind,
          shortName,
          iso3,
          unStatus,
          regionalGroup,
          leads: actions.map((action) => action.id).filter((action) => leads.get(action)?.has(id)),
          cells: actions.map((action) => {
            const cell = said.get(id)?.get(action.id);
            return cell ? { stance: cell.stance, date: cell.date, wording: cell.wording } : null;
          }),
          last: last && {
            id: last.talk.id,
            date: last.date,
            subject: last.talk.subject,
            way: last.talk.way,
            said: last.talk.said,
          },
          planned: planned.map(({ id: talk, subject, startWall, zone }) => ({
            id: talk,
            subject,
            startWall,
            zone,
          })),
        };
      },
    ),
  };
};

type OpenAction = RecordOf<'priorityAction'>;

/** The actions that were on the table on a day, each in the state of that day. */
function openActions(reader: Reader, day: string): OpenAction[] {
  const movesOf = groupedBy(ledgerOf(reader, 'actionMove'), ({ actionId }) => actionId);
  return reader
    .find('priorityAction')
    .filter(({ fromDate }) => fromDate === null || fromDate <= day)
    .map((action) => ({ ...action, ...stateAt(movesOf.get(action.id) ?? [], 'proposed', day) }))
    .filter(({ state }) => OPEN_ACTIONS.has(state))
    .sort(byOwnNumber);
}

/** Of each action who leads it: by name, or as a co-lead of its group on that day. */
function leadsOf(
  reader: Reader,
  actions: readonly OpenAction[],
  day: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const coLeads = new Map(
    [...new Set(actions.flatMap(({ groupId }) => groupId ?? []))].map((groupId) => {
      const seats = groupedBy(
        reader.find('groupMembership', { groupId }),
        ({ participantId }) => participantId,
      );
      const ids = [...seats].filter(([, theirs]) => roleOn(theirs, day) === 'co_lead').map(([id]) => id);
      return [groupId, ids];
    }),
  );
  return new Map(
    actions.map(({ id, groupId, leadIds }) => [
      id,
      new Set([...leadIds, ...(groupId === null ? [] : (coLeads.get(groupId) ?? []))]),
    ]),
  );
}

function talksOf(reader: Reader): (Talk & RecordOf<'consultation'>)[] {
  const zone = homeZone(reader);
  const movesOf = groupedBy(ledgerOf(reader, 'consultationMove'), ({ consultationId }) => consultationId);
  return reader.find('consultation').map((consultation) => ({
    ...consultation,
    madeOn: dayAt(consultation.createdAt, zone),
    moves: movesOf.get(consultation.id) ?? [],
  }));
}

const OFF: ReadonlySet<string> = new Set(['postponed', 'cancelled']);

/** The next meeting that is not called off, and in how many days it begins. */
function nextMeeting(reader: Reader, day: string): Planner['next'] {
  const [next] = reader
    .find('reconvening')
    .filter(({ startDate, state }) => startDate >= day && !OFF.has(state))
    .toSorted((a, b) => compareText(a.startDate, b.startDate) || compareText(a.id, b.id));
  if (!next) return null;
  const { id, shortTitle, startDate } = next;
  return { id, title: shortTitle, startDate, days: daysAway(noon(day), noon(startDate), 'UTC') };
}

const noon = (day: string): string => `${day}T12:00:00Z`;

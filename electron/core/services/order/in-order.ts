import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { PrintedOrder } from '../../../../shared/contract/printed.ts';
import { withExceptions } from '../../../../shared/domain/order/exceptions.ts';
import { firstStates, orderParticipants } from '../../../../shared/domain/order/participants.ts';
import { sitsAmongMembers } from '../../../../shared/domain/order/seats.ts';
import type { OrderRule } from '../../../../shared/domain/vocabulary.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';
import { orderables } from './orderable.ts';

type Participant = RecordOf<'participant'>;

/** By which rule, upon which lot, for what and for which day. */
export interface OrderWanted {
  readonly orderRule: OrderRule;
  readonly lotId: string | null;
  /** Null for what belongs to no reconvening. */
  readonly reconveningId: string | null;
  /** YYYY-MM-DD. */
  readonly on: string;
}

export interface InOrder {
  readonly participants: readonly Participant[];
  /** What is printed at the foot of what it ordered. */
  readonly order: PrintedOrder;
}

/**
 * Participants in the order that is wanted, with the exceptions that were decided. Fails with VALIDATION where the rule
 * lacks what it needs: a lot that was drawn for it, a State that can come first, a meeting to confirm for.
 */
export function inOrder(
  reader: Reader,
  participants: readonly Participant[],
  wanted: OrderWanted,
  speaker: Speaker,
): InOrder {
  const { orderRule, reconveningId, on } = wanted;
  if (orderRule === 'by_confirmation' && reconveningId === null) {
    invalid(problem('orderRule', 'meetingNeeded'));
  }
  const lot = lotFor(reader, wanted);
  const all = participants.map(orderables(reader, reconveningId));
  const first = lot?.firstId ?? null;
  if (first !== null && firstStates(all, on).every(({ id }) => id !== first)) {
    invalid(problem('lotId', 'cannotBegin', { title: reader.need('participant', first).shortName }));
  }
  const params = { on, drawnId: first, lot: lot?.seed ?? null };
  const byRule = orderParticipants(orderRule, all, params, speaker.language);
  const { ordered, applied } = withExceptions(byRule, exceptionsFor(reader, reconveningId));

  const byId = new Map(participants.map((participant) => [participant.id, participant]));
  const inThatOrder = ordered.flatMap(({ id }) => byId.get(id) ?? []);
  const nameOf = (id: string): string =>
    speaker.say(byId.get(id)?.shortName ?? {}, { kind: 'participant', record: id, field: 'shortName' }).text;
  return {
    participants: inThatOrder,
    order: {
      rule: orderRule,
      nonMembers: inThatOrder
        .filter(({ unStatus }) => unStatus === 'observer')
        .map((one) => ({ name: nameOf(one.id), isAmongMembers: sitsAmongMembers(one, on) })),
      lot: lot === undefined ? null : printedLot(reader, lot, nameOf),
      exceptions: applied.map(({ participantId, afterId, reason }) => ({
        name: nameOf(participantId),
        after: afterId === null ? null : nameOf(afterId),
        reason,
      })),
    },
  };
}

/** The drawing that the rule goes by; undefined for a rule that needs none. */
function lotFor(reader: Reader, { orderRule, lotId }: OrderWanted): RecordOf<'lot'> | undefined {
  if (orderRule !== 'from_drawn_state' && orderRule !== 'by_lot') return undefined;
  if (lotId === null) return invalid(problem('lotId', 'required'));
  const lot = reader.get('lot', lotId);
  if (!lot) return invalid(problem('lotId', 'unknownRecord', { kind: 'lot', id: lotId }));
  const drawn = orderRule === 'by_lot' ? lot.seed : lot.firstId;
  return drawn === null ? invalid(problem('lotId', 'otherLot', { title: lot.title })) : lot;
}

/** Those of the whole coalition, then those of the meeting, each in the order in which they were decided. */
function exceptionsFor(reader: Reader, reconveningId: string | null): RecordOf<'orderException'>[] {
  const of = (id: string | null) => reader.find('orderException', { reconveningId: id });
  return [...of(null), ...(reconveningId === null ? [] : of(reconveningId))];
}

function printedLot(
  reader: Reader,
  { title, drawnOn, firstId, seed, drawnById, drawnBy, witnesses }: RecordOf<'lot'>,
  nameOf: (id: string) => string,
): NonNullable<PrintedOrder['lot']> {
  const person = drawnById === null ? undefined : reader.get('person', drawnById);
  return {
    title,
    drawnOn,
    first: firstId === null ? null : nameOf(firstId),
    seed,
    person: person ? { id: person.id, name: person.name } : null,
    office: drawnBy,
    witnesses,
  };
}

import type { AlertPage, ReachedByAlert } from '../../../../shared/contract/alerts.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { clockOf } from '../../../../shared/domain/alerts/clock.ts';
import { heldUntil } from '../../../../shared/domain/alerts/passing-on.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { addressesIn } from '../../../../shared/domain/mail/addresses.ts';
import { emptyGroups } from '../../kinds/alert/recipients.ts';
import { reachedBy, releasesOf, type Reached } from '../../kinds/alert/told.ts';
import { needEver } from '../../repositories/ever.ts';
import { rowOf } from '../../repositories/list.ts';
import type { Reader } from '../context.ts';
import { isChangedSince } from './send.ts';

/** All that the page of an alert shows beside its own record. */
export function alertPage(reader: Reader, id: string): AlertPage {
  const alert = reader.need('alert', id);
  const releases = releasesOf(reader, id);
  const reached = reachedBy(reader, alert);
  const [first] = releases;
  const { clearedBy } = rowOf(reader, 'alert', alert).extras;
  return {
    reached: reached.map((one) => rowFor(reader, alert, one)),
    emptyGroups: emptyGroups(reader, alert).map(({ name }) => name),
    clock: first ? clockOf(first.releasedAt, reached, reader.now()) : null,
    releases: releases
      .toReversed()
      .map(({ id: releaseId, updateNumber, releasedAt, marking, languages }) => ({
        id: releaseId,
        update: updateNumber,
        releasedAt,
        marking,
        languages,
      })),
    heldUntil: heldUntil(alert, reader.now()),
    isChanged: isChangedSince(reader, alert),
    isClearedByAuthor:
      typeof clearedBy !== 'string' || clearedBy === '' ? null : clearedBy === alert.writtenBy,
  };
}

function nameOf(reader: Reader, { participantId, personId }: Reached): ReachedByAlert['name'] {
  if (participantId !== null) return needEver(reader, 'participant', participantId).record.shortName;
  const person = personId === null ? undefined : reader.get('person', personId);
  return { en: person?.name ?? '' };
}

function rowFor(reader: Reader, { id: alertId }: RecordOf<'alert'>, one: Reached): ReachedByAlert {
  const { key, participantId, personId, named, told } = one;
  const last = told.at(-1);
  const participant = participantId === null ? null : needEver(reader, 'participant', participantId).record;
  const byHand = reader
    .find('alertRecipient', { alertId })
    .find((hand) => (hand.participantId ?? hand.personId) === key);
  return {
    key,
    participantId,
    personId,
    name: nameOf(reader, one),
    iso3: participant?.iso3 ?? null,
    participantKind: participant?.participantKind ?? null,
    unStatus: participant?.unStatus ?? null,
    by: [...(named?.by ?? [])],
    reason: named?.reason ?? null,
    byHandId: byHand?.id ?? null,
    isLeftOut: named?.isLeftOut ?? false,
    isBarred: named?.isBarred ?? false,
    isRecipient: one.isRecipient,
    address: participantId === null ? ofPerson(reader, personId) : ofParticipant(reader, participantId),
    due: one.due,
    toldAt: one.toldAt,
    last: last
      ? {
          dispatchId: last.dispatch.id,
          says: last.item.says,
          update: last.item.update,
          at: last.dispatch.sentAt,
          channel: last.dispatch.channel,
        }
      : null,
    acknowledgedAt: one.acknowledgedAt,
    isWaiting: one.isWaiting,
    answers: told
      .flatMap(({ acknowledgements }) => acknowledgements)
      .map(({ id, date, time, sees, did }) => ({ id, date, time, sees, did }))
      .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.time ?? '~', b.time ?? '~')),
  };
}

type Address = ReachedByAlert['address'];

/** Who has alerts for its role, else the first focal point; first of those who can be written to. */
function ofParticipant(reader: Reader, participantId: string): Address {
  const points = reader.find('focalPoint', { participantId });
  const roles = reader
    .find('focalPointRole', { participantId })
    .filter(({ forAlerts, heldById }) => forAlerts && heldById !== null);
  const all = [
    ...roles.map(({ heldById, title }) => {
      const point = points.find(({ id }) => id === heldById);
      const person = ofPerson(reader, point?.personId ?? null);
      return person && { ...person, role: title, isForAlerts: true };
    }),
    ...points.map(({ personId, office }) => {
      const person = ofPerson(reader, personId);
      return person && { ...person, role: office };
    }),
  ].filter((one) => one !== null);
  return all.find(({ email }) => addressesIn(email).length > 0) ?? all[0] ?? null;
}

function ofPerson(reader: Reader, personId: string | null): Address {
  const person = personId === null ? undefined : reader.get('person', personId);
  if (!person?.email) return null;
  return { name: person.name, role: null, email: person.email, isForAlerts: false };
}

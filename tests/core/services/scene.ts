import type { CoalitionStatus } from '../../../shared/domain/vocabulary.ts';
import type { CoreCaller } from '../../support/core.ts';

export const VIENNA = 'Europe/Vienna';
export const NEW_YORK = 'America/New_York';

/** A small meeting on the margins of CND 67 in Vienna, with two participants, that tests start from. */
export function setScene({ create }: CoreCaller) {
  const hostEvent = create('hostEvent', {
    name: { en: 'Sixty-seventh session of the Commission on Narcotic Drugs' },
    shortName: { en: 'CND 67' },
    city: 'Vienna',
    zone: VIENNA,
    startDate: '2024-03-14',
    endDate: '2024-03-22',
  });
  const reconvening = create('reconvening', {
    title: { en: 'Meeting on the margins of CND 67' },
    shortTitle: { en: 'Margins of CND 67' },
    level: 'ministerial',
    hostEventId: hostEvent,
    startDate: '2024-03-14',
    endDate: '2024-03-15',
    zone: VIENNA,
  });
  const france = create('participant', {
    participantKind: 'state',
    iso3: 'FRA',
    shortName: { en: 'France' },
    formalName: { en: 'French Republic' },
    regionalGroup: 'WEOG',
  });
  const kenya = create('participant', {
    participantKind: 'state',
    iso3: 'KEN',
    shortName: { en: 'Kenya' },
    formalName: { en: 'Republic of Kenya' },
    regionalGroup: 'African',
  });
  const room = create('room', {
    name: { en: 'Boardroom D' },
    venue: 'Vienna International Centre',
    capacity: 120,
  });
  return { hostEvent, reconvening, france, kenya, room };
}

/** Leads a document that was just made to where it is open for endorsement, as of a day long before. */
export function putForward({ call }: Pick<CoreCaller, 'call'>, id: string): string {
  const date = '2020-01-01';
  call('document.moveState', { id, to: 'negotiation', date });
  call('document.moveState', { id, to: 'final', reason: 'Agreed in the room', date });
  call('document.moveState', { id, to: 'open', date });
  return id;
}

/** States what a participant is to the coalition, from the beginning of that year on. */
export function setStatus(
  { call }: Pick<CoreCaller, 'call'>,
  participantId: string,
  status: CoalitionStatus,
  date = '2024-01-01',
) {
  return call('membership.record', {
    participantIds: [participantId],
    date,
    status,
    reason: 'As was agreed',
  });
}

/** Makes a priority action of a number. */
export function actionNumbered({ create }: Pick<CoreCaller, 'create'>, number: string, values: object = {}) {
  return create('priorityAction', {
    number,
    title: { en: `Action ${number}` },
    kind: 'initiative',
    ...values,
  });
}

/** Makes an organization that has been a member for long. */
export function memberNamed({ create }: Pick<CoreCaller, 'create'>, name: string, values: object = {}) {
  return create('participant', {
    participantKind: 'organization',
    shortName: { en: name },
    formalName: { en: name },
    coalitionStatus: 'member',
    memberSince: '2023-07-07',
    ...values,
  });
}

export function sessionValues(reconveningId: string) {
  return {
    reconveningId,
    title: { en: 'Plenary' },
    kind: 'plenary',
    startWall: '2024-03-14T10:00',
    endWall: '2024-03-14T13:00',
    zone: VIENNA,
  } as const;
}

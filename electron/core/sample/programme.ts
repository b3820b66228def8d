import type { ReconveningState } from '../../../shared/domain/vocabulary.ts';
import { create, type Caller } from './caller.ts';
import type { Facts, ReconveningFacts } from './facts.ts';
import { chairOf, presentersOf, type Offices } from './persons.ts';
import { need, type People } from './participants.ts';

export interface Places {
  readonly hostEvents: ReadonlyMap<string, string>;
  readonly rooms: ReadonlyMap<string, string>;
}

export function buildPlaces(call: Caller, facts: Facts): Places {
  const rooms = new Map(facts.rooms.map(({ key, ...room }) => [key, create(call, 'room', room)]));
  const hostEvents = new Map<string, string>();
  for (const { key, programme, ...event } of facts.hostEvents) {
    const hostEventId = create(call, 'hostEvent', event);
    hostEvents.set(key, hostEventId);
    for (const { days, slots, ...meeting } of programme) {
      for (const day of days) {
        for (const slot of slots) {
          const [from = '', to = ''] = slot.split('-');
          create(call, 'hostMeeting', {
            ...meeting,
            hostEventId,
            startWall: `${day}T${from}`,
            endWall: `${day}T${to}`,
          });
        }
      }
    }
  }
  return { hostEvents, rooms };
}

/** Ids of reconvenings by key. */
export function buildReconvenings(
  call: Caller,
  facts: Facts,
  people: People,
  places: Places,
  offices: Offices,
): ReadonlyMap<string, string> {
  return new Map(
    facts.reconvenings.map((meeting) => [
      meeting.key,
      buildReconvening(call, meeting, { people, places, offices }),
    ]),
  );
}

interface Known {
  readonly people: People;
  readonly places: Places;
  readonly offices: Offices;
}

function buildReconvening(
  call: Caller,
  meeting: ReconveningFacts,
  { people, places, offices }: Known,
): string {
  const {
    key: _key,
    hostEvent,
    chair,
    state,
    sessions,
    delegations: _delegations,
    replyBy: _replyBy,
    ...about
  } = meeting;
  const id = create(call, 'reconvening', {
    ...about,
    hostEventId: hostEvent === null ? null : need(places.hostEvents, hostEvent),
    chairId: chair === null ? null : need(people.byCode, chair),
    coHostIds: chair === null ? [] : [need(people.byCode, chair)],
  });
  for (const step of wayTo(state)) call('reconvening.moveState', { id, to: step });
  for (const { date, from, to, room, invited, agenda, chairTitle, ...session } of sessions) {
    const sessionId = create(call, 'session', {
      ...session,
      ...chairOf(offices, chairTitle),
      reconveningId: id,
      zone: meeting.zone,
      startWall: `${date}T${from}`,
      endWall: `${date}T${to}`,
      roomId: room === null ? null : need(places.rooms, room),
      invitedIds: invited.map((code) => need(people.byCode, code)),
      internalNotes: 'Sample: hours, room and agenda are invented.',
    });
    for (const { children, ...item } of agenda) {
      const presenterPersonIds = presentersOf(offices, chairTitle, item.presenters ?? '');
      const parentId = create(call, 'agendaItem', { ...withoutGaps(item), presenterPersonIds, sessionId });
      for (const child of children)
        create(call, 'agendaItem', { ...withoutGaps(child), sessionId, parentId });
    }
  }
  return id;
}

type ItemFacts = Omit<ReconveningFacts['sessions'][number]['agenda'][number], 'children'>;

function withoutGaps({ presenters = '', annotation = '', internal = false, ...item }: ItemFacts) {
  return { ...item, internal, presenters: presenters || null, annotation: annotation || null };
}

/** The drawn steps from planned to a state. */
function wayTo(state: ReconveningState): ReconveningState[] {
  const way: ReconveningState[] = [
    'save_the_date_sent',
    'invitations_sent',
    'confirmed',
    'in_session',
    'concluded',
  ];
  return way.slice(0, way.indexOf(state) + 1);
}

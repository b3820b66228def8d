import type { Country } from '../../../../shared/contract/country.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { isShownTo } from '../../../../shared/domain/access.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { mayHold } from '../../../../shared/domain/country/levels.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { SESSION_PARTS } from '../../../../shared/domain/vocabulary.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import type { Reader } from '../context.ts';
import { firstOf, type About } from './about.ts';
import { personNamed } from '../../repositories/ever.ts';

/** To whom one writes, and for what. */
export function focalPointsOf({ reader, participant, level }: About): Country['focalPoints'] {
  if (!mayHold(level, 'person')) return { rows: [], more: 0 };
  const hasAddress = mayHold(level, 'address');
  const roles = reader.find('focalPointRole', { participantId: participant.id });
  const points = reader.find('focalPoint', { participantId: participant.id }).map((point) => {
    const { name, email, telephone } = personNamed(reader, point.personId);
    return {
      id: point.id,
      name,
      office: point.office,
      roles: roles.filter(({ heldById }) => heldById === point.id).map(({ title }) => title),
      email: hasAddress ? email || null : null,
      telephone: hasAddress ? telephone || null : null,
    };
  });
  return firstOf(points.filter(({ name }) => name !== ERASED_TEXT));
}

/** With whom it came, or is to come, the latest first. Anybody is told only that it comes. */
export function delegationsOf({ reader, speaker, participant, level }: About): Country['delegations'] {
  const rows = reader
    .find('delegation', { participantId: participant.id })
    .filter(({ attendance }) => attendance === 'confirmed' || mayHold(level, 'reply'))
    .map((delegation) => {
      const meeting = reader.need('reconvening', delegation.reconveningId);
      const delegates = reader.find('delegate', { delegationId: delegation.id });
      const head = delegates.find(({ role }) => role === 'head');
      const name = head ? personNamed(reader, head.personId).name : ERASED_TEXT;
      const hasPersons = mayHold(level, 'person');
      return {
        id: delegation.id,
        title: speaker.say(meeting.shortTitle, {
          kind: 'reconvening',
          record: meeting.id,
          field: 'shortTitle',
        }),
        date: meeting.startDate,
        attendance: delegation.attendance,
        head: hasPersons && name !== ERASED_TEXT ? name : null,
        delegates: hasPersons ? delegates.length : null,
      };
    })
    .toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  return firstOf(rows);
}

type Part = Country['sessions']['rows'][number]['part'];

/** The sessions that it has a part in, the latest first. */
export function sessionsOf(about: About): Country['sessions'] {
  const { reader, speaker, level } = about;
  const comes = whoComes(about);
  const presented = sessionsPresented(about, comes);
  const rows = reader
    .find('session')
    .filter((session) => session.status === 'confirmed' || mayHold(level, 'draft'))
    .filter((session) => mayHold(level, 'closedSession') || isShownTo(session, 'public', membersOf(session)))
    .flatMap((session) => {
      const part = partIn(about, session, presented.has(session.id), comes);
      return part === null ? [] : [{ session, part }];
    })
    .toSorted(
      (a, b) =>
        compareText(b.session.startUtc, a.session.startUtc) || compareText(a.session.id, b.session.id),
    )
    .map(({ session: { id, title, startUtc, zone, status }, part }) => ({
      id,
      title: speaker.say(title, { kind: 'session', record: id, field: 'title' }),
      date: dayAt(startUtc, zone),
      part,
      status,
    }));
  return firstOf(rows);
}

const membersOf = ({ groupId }: RecordOf<'session'>): 'group' | 'coalition' =>
  groupId === null ? 'coalition' : 'group';

/** Who comes for it: to a reconvening its delegates, to anything else its focal points. */
type Comes = (session: Pick<RecordOf<'session'>, 'reconveningId'>, personId: string | null) => boolean;

function whoComes({ reader, participant: { id: participantId } }: About): Comes {
  const points = new Set(reader.find('focalPoint', { participantId }).map(({ personId }) => personId));
  const delegates = new Map(
    reader
      .find('delegation', { participantId })
      .map(({ id, reconveningId }) => [reconveningId, personsOf(reader, id)]),
  );
  return ({ reconveningId }, personId) => {
    if (personId === null) return false;
    return (reconveningId === null ? points : delegates.get(reconveningId))?.has(personId) ?? false;
  };
}

function personsOf(reader: Reader, delegationId: string): ReadonlySet<string> {
  return new Set(reader.find('delegate', { delegationId }).map(({ personId }) => personId));
}

/** The sessions in which it presents something that may be known. */
function sessionsPresented({ reader, participant, level }: About, comes: Comes): ReadonlySet<string> {
  const items = reader.find('agendaItem').filter(({ internal }) => !internal || mayHold(level, 'draft'));
  return new Set(
    items
      .filter(({ sessionId, presenterParticipantIds, presenterPersonIds }) => {
        if (presenterParticipantIds.includes(participant.id)) return true;
        if (presenterPersonIds.length === 0) return false;
        const session = reader.need('session', sessionId);
        return presenterPersonIds.some((person) => comes(session, person));
      })
      .map(({ sessionId }) => sessionId),
  );
}

function partIn(
  { participant: { id } }: About,
  session: RecordOf<'session'>,
  isPresenting: boolean,
  comes: Comes,
): Part | null {
  const has: Readonly<Record<Part, boolean>> = {
    chairs: session.chairId === id || comes(session, session.chairPersonId),
    presents: isPresenting,
    attends: session.personIds.some((person) => comes(session, person)),
    invited: session.access === 'invitation' && session.invitedIds.includes(id),
  };
  return SESSION_PARTS.find((part) => has[part]) ?? null;
}

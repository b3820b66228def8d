import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { newsOfRelease } from '../../../../shared/domain/dispatch/releases.ts';
import { ownerField, ownersOf } from '../../../../shared/domain/owner.ts';
import { isToldMinutes } from '../../../../shared/kinds/dispatch.ts';
import type { Reader } from '../context.ts';
import { minutesDueTo } from '../minutes/due.ts';
import { releasesOf } from '../minutes/releases.ts';
import type { OwnerRecord } from '../owner.ts';
import { takesPlace } from './off.ts';
import { toldItems } from './told-items.ts';

type Session = RecordOf<'session'>;
type News = OutputOf<'outbox.get'>[number]['releases'];

/** The released minutes of one session, and to whom they are due. */
interface Subject {
  readonly session: Session;
  readonly releases: readonly RecordOf<'minutesRelease'>[];
  readonly dueTo: ReadonlySet<string>;
}

interface MinutesToTell {
  /** Whoever is due minutes or was told of some, by id, whether anything is news to them or not. */
  readonly recipients: readonly string[];
  readonly newsFor: (participantId: string) => News;
}

/** Works out who lacks the edition that stands of the minutes of a reconvening's or a group's sessions. */
export function minutesToTell(reader: Reader, owner: OwnerRecord): MinutesToTell {
  const subjects = subjectsOf(reader, owner);
  const told = toldItems(
    reader,
    [owner, ...subjects.flatMap(({ session }) => ownersOf(session))],
    isToldMinutes,
  );

  function newsOf({ session, releases, dueTo }: Subject, participantId: string): News {
    const byId = new Map(releases.map((release) => [release.id, release]));
    const own = (told.get(participantId) ?? []).filter(({ releaseId }) => byId.has(releaseId));
    // Whoever was handed them is told what became of them, also where it was not due to them.
    if (!dueTo.has(participantId) && own.every(({ isVoid }) => isVoid)) return [];
    const standing = releases.findLast(({ voidedAt }) => voidedAt === null)?.id ?? null;
    const found = newsOfRelease(standing, own);
    const release = found && byId.get(found.releaseId);
    if (!found || !release) return [];
    return [
      {
        of: 'minutesRelease',
        news: found.news,
        releaseId: release.id,
        label: release.label,
        sessionId: session.id,
        title: session.title,
        held: found.held === null ? null : (byId.get(found.held)?.label ?? null),
      },
    ];
  }

  return {
    recipients: [...new Set([...subjects.flatMap(({ dueTo }) => [...dueTo]), ...told.keys()])],
    newsFor: (participantId) => subjects.flatMap((subject) => newsOf(subject, participantId)),
  };
}

/** What took place: there are no minutes of anything else. */
function subjectsOf(reader: Reader, owner: OwnerRecord): Subject[] {
  return reader
    .find('session', { [ownerField(owner)]: owner.id })
    .map((session) => ({ session, releases: releasesOf(reader, session.id) }))
    .filter(({ session, releases }) => releases.length > 0 && takesPlace(reader, session))
    .map((subject) => ({ ...subject, dueTo: minutesDueTo(reader, subject.session) }));
}

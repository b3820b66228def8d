import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { newsOfRelease } from '../../../../shared/domain/dispatch/releases.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { ownerField, ownersOf } from '../../../../shared/domain/owner.ts';
import { AUDIENCES, type Audience as ProgrammeFor } from '../../../../shared/domain/vocabulary.ts';
import { isToldRelease } from '../../../../shared/kinds/dispatch.ts';
import type { Audience } from '../calendar/audience.ts';
import type { Reader } from '../context.ts';
import { shortNameOf, type OwnerRecord } from '../owner.ts';
import { isOff, takesPlace } from './off.ts';
import { toldItems } from './told-items.ts';

type Release = RecordOf<'release'>;
type News = OutputOf<'outbox.get'>[number]['releases'];

/** The releases of a programme, or of the agenda of one session, for whichever audience, in the order in which they were made. */
interface Subject {
  readonly session: RecordOf<'session'> | null;
  readonly releases: readonly Release[];
}

/** Works out what recipients do not know of the releases of a reconvening or a group. */
export function releasesToTell(reader: Reader, owner: OwnerRecord): (audience: Audience) => News {
  const subjects = subjectsOf(reader, owner);
  const sessions = subjects.flatMap(({ session }) => session ?? []);
  const told = toldItems(reader, [owner, ...sessions.flatMap(ownersOf)], isToldRelease);

  function newsOf({ session, releases }: Subject, audience: Audience): News {
    const byId = new Map(releases.map((release) => [release.id, release]));
    const widest = session ? whoComes(audience, session) : audience.programmeOf(owner);
    if (widest === null) return [];
    const theirs = seriesFor(releases, widest);
    if (theirs.length === 0) return [];
    const standing = theirs.findLast(({ voidedAt }) => voidedAt === null)?.id ?? null;
    const own = (told.get(audience.id ?? '') ?? []).filter(({ releaseId }) => byId.has(releaseId));
    const found = newsOfRelease(standing, own);
    const release = found && byId.get(found.releaseId);
    if (!found || !release) return [];
    return [
      {
        of: 'release',
        news: found.news,
        releaseId: release.id,
        label: release.label,
        sessionId: release.sessionId,
        title: session?.title ?? shortNameOf(owner),
        held: found.held === null ? null : (byId.get(found.held)?.label ?? null),
      },
    ];
  }

  return (audience) => subjects.flatMap((subject) => newsOf(subject, audience));
}

/** Whoever may come to a session may have whatever is released of its agenda. */
function whoComes(audience: Audience, session: RecordOf<'session'>): ProgrammeFor | null {
  return audience.notTheirs(session) === null ? 'invited' : null;
}

/**
 * Of the series of releases, a series for each audience, the one that says most of those that are meant for them: with one
 * that stands, where there is one.
 */
function seriesFor(releases: readonly Release[], widest: ProgrammeFor): Release[] {
  const series = AUDIENCES.slice(0, AUDIENCES.indexOf(widest) + 1)
    .toReversed()
    .map((one) => releases.filter(({ audience }) => audience === one))
    .filter((one) => one.length > 0);
  return series.find((one) => one.some(({ voidedAt }) => voidedAt === null)) ?? series[0] ?? [];
}

/** What takes place: of a meeting or a session that does not, its cancellation is told and no paper. */
function subjectsOf(reader: Reader, owner: OwnerRecord): Subject[] {
  if (isOff(owner)) return [];
  const bySession = groupedBy(
    reader.find('release', { [ownerField(owner)]: owner.id }),
    ({ sessionId }) => sessionId,
  );
  return [...bySession].flatMap(([sessionId, releases]): Subject[] => {
    if (sessionId === null) return [{ session: null, releases }];
    const session = reader.get('session', sessionId);
    return session && takesPlace(reader, session) ? [{ session, releases }] : [];
  });
}

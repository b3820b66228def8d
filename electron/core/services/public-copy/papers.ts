import type { LeftOut, PublicPaper } from '../../../../shared/contract/public-copy.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { ownerField, type Owner } from '../../../../shared/domain/owner.ts';
import type { Reader } from '../context.ts';
import type { About } from './about.ts';

type Release = RecordOf<'release'>;

/** Everything of a meeting or a group that was released for the public, void or not, in the order in which it was. */
export function publicReleases(reader: Reader, owner: Owner): Release[] {
  return reader.find('release', { [ownerField(owner)]: owner.id, audience: 'public' });
}

/** The last of each that stands: the programme first, then the agendas of sessions. */
export function standingReleases(releases: readonly Release[]): Release[] {
  const last = new Map<string | null, Release>();
  for (const release of releases) if (release.voidedAt === null) last.set(release.sessionId, release);
  const programme = last.get(null);
  last.delete(null);
  return [...(programme ? [programme] : []), ...last.values()];
}

/** The pages that were released for the public of a meeting or a group; that there is no programme is noted. */
export function papersOf(about: About, owner: Owner, title: Localized): PublicPaper[] {
  const { reader, speaker, pagesOf, leaveOut } = about;
  const standing = standingReleases(publicReleases(reader, owner));
  const isAnnounced =
    owner.kind === 'reconvening' || reader.find('session', { groupId: owner.id }).length > 0;
  if (isAnnounced && standing.every(({ sessionId }) => sessionId !== null)) {
    const leftOut: LeftOut = {
      kind: 'release',
      id: owner.id,
      title,
      reason: 'notReleased',
      until: null,
      of: null,
    };
    leaveOut?.(leftOut);
  }
  return standing.flatMap((release) => {
    const pages = pagesOf(release);
    const model = pages.find(({ language }) => language === speaker.language) ?? pages[0];
    if (!model) return [];
    const { id: releaseId, sessionId, label, releasedAt, languages } = release;
    return [{ releaseId, sessionId, label, releasedAt, languages, model }];
  });
}

import type { LeftOut, ListedEntry, ListId, PublicModel } from '../../../../shared/contract/public-copy.ts';
import { entriesOf } from '../../../../shared/typing.ts';
import { homeZone, todayAtHome } from '../../db/home-zone.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';
import type { About } from './about.ts';
import { publicActions } from './actions.ts';
import { publicAlerts } from './alerts.ts';
import { publicCommitments } from './commitments.ts';
import { publicGroups, publicMeetings } from './meetings.ts';
import { publicMembers } from './members.ts';
import { publicPublications } from './publications.ts';
import type { ReadOnce } from './read-once.ts';
import { publicTexts } from './texts.ts';

/** The sections that are lists of entries, in the order of the copy. */
const LISTED: Readonly<Record<ListId, (about: About) => ListedEntry[]>> = {
  actions: publicActions,
  commitments: publicCommitments,
  alerts: publicAlerts,
  publications: publicPublications,
};

interface Gathered {
  readonly model: PublicModel;
  readonly leftOut: readonly LeftOut[];
}

/** All that may stand in a public copy now, in one language, and, where it is noted, what may not. */
export function gather(
  reader: Reader,
  speaker: Speaker,
  { isNoting, ...known }: Pick<About, 'wasTold'> & ReadOnce & { readonly isNoting: boolean },
): Gathered {
  const leftOut: LeftOut[] = [];
  const about: About = {
    reader,
    speaker,
    now: reader.now(),
    today: todayAtHome(reader),
    ...known,
    leaveOut: isNoting ? (one) => void leftOut.push(one) : null,
  };
  const model: PublicModel = {
    language: speaker.language,
    asAt: about.now,
    zone: homeZone(reader),
    members: publicMembers(about),
    groups: publicGroups(about),
    meetings: publicMeetings(about),
    texts: publicTexts(about),
    lists: entriesOf(LISTED).map(([id, list]) => ({ id, entries: list(about) })),
  };
  return { model, leftOut };
}

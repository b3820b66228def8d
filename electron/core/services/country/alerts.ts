import type { Country } from '../../../../shared/contract/country.ts';
import { mayLeave, type WayOut } from '../../../../shared/domain/alerts/marking.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { mayHold } from '../../../../shared/domain/country/levels.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import type { PageLevel } from '../../../../shared/domain/vocabulary.ts';
import { homeZone } from '../../db/home-zone.ts';
import { reachedBy, releasesOf, type Reached } from '../../kinds/alert/told.ts';
import { sentPage } from '../alerts/sent-page.ts';
import { firstOf, type About } from './about.ts';

const WAYS: Readonly<Record<PageLevel, WayOut>> = {
  internal: 'ownPage',
  delegation: 'delegationPage',
  public: 'public',
};

/**
 * The alerts that it was told, the latest first, as they were sent, and whether it has acknowledged them, which is nobody
 * else's to know.
 */
export function alertsOf({ reader, speaker, participant, level }: About): Country['alerts'] {
  const zone = homeZone(reader);
  const told = new Set(
    reader.find('dispatch', { recipientId: participant.id }).flatMap(({ alertId }) => alertId ?? []),
  );
  const rows = [...told].flatMap((id) => {
    const alert = reader.get('alert', id);
    if (!alert || !mayLeave({ ...alert, isTold: true }, WAYS[level], reader.now())) return [];
    const reached = reachedBy(reader, alert).find(({ participantId }) => participantId === participant.id);
    if (!reached?.toldAt) return [];
    const sent =
      level === 'public' ? forAll(releasesOf(reader, id)) : heldBy(reached, releasesOf(reader, id));
    const page = sent && sentPage(reader, sent, speaker.language);
    if (!page) return [];
    return [
      {
        alertId: id,
        number: alert.number ?? '',
        title: page.title ?? { text: '', language: page.language },
        date: dayAt(reached.toldAt, zone),
        marking: alert.marking,
        state: alert.state,
        isWaiting: mayHold(level, 'reply') ? reached.isWaiting : null,
      },
    ];
  });
  return firstOf(rows.toSorted((a, b) => compareText(b.date, a.date) || compareText(b.number, a.number)));
}

type Sent = ReturnType<typeof releasesOf>[number];

/** What was sent last, where it was sent for everybody: what was marked wider since has the words of those who had it. */
function forAll(releases: readonly Sent[]): Sent | undefined {
  const last = releases.at(-1);
  return last?.marking === 'clear' ? last : undefined;
}

/** The page that it was given last. */
function heldBy({ told }: Reached, releases: readonly Sent[]): Sent | undefined {
  const held = told.findLast(({ dispatch, item }) => dispatch.voidedAt === null && item.releaseId !== null);
  return releases.find(({ id }) => id === held?.item.releaseId);
}

import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { seenBefore } from '../../../../shared/domain/alerts/seen-before.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { sightings, substanceNames } from '../../repositories/alerts.ts';
import { titlesOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';

/** More than one looks through while typing. */
const SHOWN = 6;

/** Other alerts that speak of what is typed so far. */
export function alertsSeenBefore(
  reader: Reader,
  { id, title, substancesText, ...asked }: ParsedInputOf<'alert.seenBefore'>,
): OutputOf<'alert.seenBefore'> {
  const words = [...Object.values(title), substancesText ?? ''];
  const matches = seenBefore(
    { ...asked, words },
    sightings(reader).filter((one) => one.id !== id),
    { substances: substanceNames(reader), today: todayAtHome(reader) },
  );
  const shown = matches.slice(0, SHOWN).map((match) => ({ ...match, alert: reader.need('alert', match.id) }));
  const stateIds = new Set(shown.flatMap(({ alert }) => alert.stateIds));
  const states = titlesOf(reader, 'participant', [...stateIds]);
  return {
    total: matches.length,
    first: shown.map(({ id: alertId, by, alert }) => ({
      id: alertId,
      by: [...by],
      number: alert.number,
      title: alert.title,
      marking: alert.marking,
      state: alert.state,
      seenOn: alert.seenOn,
      states: alert.stateIds.flatMap((one) => states.get(one) ?? []),
      area: alert.area,
    })),
  };
}

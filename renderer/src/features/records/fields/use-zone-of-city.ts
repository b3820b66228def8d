import { useMemo } from 'react';
import { CITY_ZONES, cityOfZone } from '../../../../../shared/domain/time/cities.ts';
import { foldText } from '../../../../../shared/domain/text/fold.ts';
import { entriesOf } from '../../../../../shared/typing.ts';
import { useSpeech } from '../../../i18n/index.ts';
import type { FormValues } from '../../../kinds/view.ts';

/** The zone of the city that is typed into a form, until another is chosen by hand; nothing where the city is not known. */
export function useZoneOfCity(typed: FormValues): FormValues {
  const { city: cityOf, place } = useSpeech();
  const city = typed['city'];
  const wanted = typeof city === 'string' ? foldText(city).trim() : '';
  return useMemo(() => {
    if (wanted === '') return {};
    const isIt = (...names: readonly string[]): boolean =>
      names.some((name) => foldText(name).trim() === wanted);
    const zones = new Set([
      ...entriesOf(CITY_ZONES).flatMap(([name, zone]) => (isIt(name, place(name)) ? [zone] : [])),
      ...Intl.supportedValuesOf('timeZone').filter((zone) => isIt(cityOfZone(zone), cityOf(zone))),
    ]);
    const [zone] = zones;
    return zones.size === 1 && zone !== undefined ? { zone } : {};
  }, [wanted, cityOf, place]);
}

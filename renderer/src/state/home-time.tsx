import { useSpeech, useTexts } from '../i18n/index.ts';
import { useOwnZone } from '../ui/index.ts';
import { useHomeZone } from './home-zone.ts';

/** By whose clock the days and hours of a list are, said once above it; nothing where the laptop's own says the same. */
export function HomeTime() {
  const { t } = useTexts();
  const { city } = useSpeech();
  const home = useHomeZone();
  const own = useOwnZone();
  return home === own ? null : (
    <p className="quiet home-time">{t('common:time.eventZone', { zone: city(home) })}</p>
  );
}

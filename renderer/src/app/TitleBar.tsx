import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useCall } from '../api/index.ts';
import { clockTime, dayOf, hoursAhead, lately, useSpeech, useTexts } from '../i18n/index.ts';
import { Button, useOwnZone } from '../ui/index.ts';
import { useHomeZone } from '../state/home-zone.ts';
import { useCurrentReconvening } from '../state/current.ts';

const MINUTE = 60_000;
const COMPANIONS = ['America/New_York', 'Europe/Vienna'] as const;
/** Vienna's usual lead over New York; in the weeks between the two clock changes it is one less. */
const USUAL_LEAD = '+6';

export function TitleBar({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { data: info } = useCall('workspace.info', {});
  const own = useOwnZone();
  const now = useMinute();
  const saved = info?.savedAt ? lately(language, info.savedAt, { now, zone: own }) : null;
  return (
    <header className="frame-title">
      <span className="frame-name" dir="auto">
        {info?.name ?? ''}
      </span>
      {info?.sharedAt && (
        <span className="frame-shared">
          {t('shell:sharedCopy', {
            day: dayOf(language, info.sharedAt, own, { year: true, weekday: false }),
          })}
        </span>
      )}
      {saved && <span className="quiet frame-saved">{t('shell:savedAt', { time: saved })}</span>}
      <div className="frame-search">
        <Button icon={Search} keys="Mod+K" onPress={onSearch}>
          <span className="quiet">{t('shell:searchBox')}</span>
        </Button>
      </div>
      <Clocks />
    </header>
  );
}

/** The event's clock and the other that matters, with the difference; in bold where it is not the usual one. */
function Clocks() {
  const { t } = useTexts();
  const { city, language } = useSpeech();
  const own = useOwnZone();
  const { row } = useCurrentReconvening();
  const now = useMinute();
  const home = useHomeZone();
  const zone = row?.zone ?? home;
  const other = own === zone ? (COMPANIONS.find((one) => one !== zone) ?? own) : own;
  const gap = hoursAhead(zone, other, now);
  const lead = hoursAhead('Europe/Vienna', 'America/New_York', now);
  const isUnusual =
    lead !== USUAL_LEAD && [zone, other].every((one) => COMPANIONS.some((each) => each === one));
  const sayNow = (one: string): string =>
    `${city(one)} ${clockTime(language, now, one)} ${dayOf(language, now.toISOString(), one, { weekday: true })}`;
  return (
    <div className="frame-clocks" role="timer">
      <span>{sayNow(zone)}</span>
      <span className="quiet">
        {sayNow(other)} (
        <bdi className={isUnusual ? 'frame-gap' : undefined}>{t('common:time.ahead', { hours: gap })}</bdi>)
      </span>
    </div>
  );
}

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const wait = MINUTE - (now.getTime() % MINUTE);
    const timer = setTimeout(() => setNow(new Date()), wait);
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}

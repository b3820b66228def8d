import { useTranslation } from 'react-i18next';
import { clockTime, dayOf, hoursAhead, useSpeech } from '../i18n/index.ts';
import { useOwnZone } from './own-zone.ts';
import './TimeText.css';

export interface TimeTextProps {
  /** Instants in UTC. */
  readonly start: string;
  readonly end?: string | null;
  /** The event's zone. */
  readonly zone: string;
  readonly withDay?: boolean;
  readonly withYear?: boolean;
}

/** A time in the event's zone, always named, and in the laptop's own zone under it where the two differ. */
export function TimeText({ start, end = null, zone, withDay = true, withYear = false }: TimeTextProps) {
  const { t } = useTranslation();
  const { city } = useSpeech();
  const own = useOwnZone();
  const differs = hoursAhead(zone, own, new Date(start)) !== '0';
  const parts = { start, end, withDay, withYear };
  return (
    <span className="time">
      <span>
        <Span {...parts} zone={zone} />{' '}
        <span className="quiet">{t('time.eventZone', { zone: city(zone) })}</span>
      </span>
      {differs && (
        <span className="quiet">
          <Span {...parts} zone={own} withYear={false} /> {t('time.eventZone', { zone: city(own) })}
        </span>
      )}
    </span>
  );
}

/** 'Thu 14 Mar 10:00–11:15', in one zone, without naming it. */
export function Span({
  start,
  end,
  zone,
  withDay,
  withYear,
}: Required<Pick<TimeTextProps, 'start' | 'zone' | 'withDay' | 'withYear'>> & {
  readonly end: string | null;
}) {
  const { language } = useSpeech();
  const from = clockTime(language, start, zone);
  const clock = end === null ? from : `${from}–${clockTime(language, end, zone)}`;
  return (
    <time className="digits" dateTime={start}>
      {withDay && `${dayOf(language, start, zone, { year: withYear })} `}
      <bdi dir="ltr">{clock}</bdi>
    </time>
  );
}

import { useTranslation } from 'react-i18next';
import { clockTime, dayOf, hoursAhead, useSpeech } from '../i18n/index.ts';
import { useOwnZone } from './own-zone.ts';
import { wholeDaysOf, type WholeDays } from '../../../shared/domain/time/whole-days.ts';
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
  // Days are those of the event, whatever the laptop's clock says.
  const hasHours = end === null || wholeDaysOf(start, end, zone) === null;
  const differs = hasHours && hoursAhead(zone, own, new Date(start)) !== '0';
  const parts = { start, end, withDay, withYear };
  return (
    <span className="time">
      <span>
        <Span {...parts} zone={zone} />{' '}
        <span className="quiet">{t('time.eventZone', { zone: city(zone) })}</span>
      </span>{' '}
      {differs && (
        <span className="quiet">
          <Span {...parts} zone={own} withYear={false} /> {t('time.eventZone', { zone: city(own) })}
        </span>
      )}
    </span>
  );
}

/** What is of this year is of the one that everybody means. */
function isThisYear(instant: string): boolean {
  return instant.startsWith(new Date().toISOString().slice(0, 4));
}

/** 'Tue 9 Mar 10:00–11:15 Vienna · 04:00 New York': both clocks in one line, of the other only when it begins. */
export function ShortTime({
  start,
  end,
  zone,
}: {
  readonly start: string;
  readonly end: string;
  readonly zone: string;
}) {
  const { city } = useSpeech();
  const own = useOwnZone();
  const hasHours = wholeDaysOf(start, end, zone) === null;
  const differs = hasHours && hoursAhead(zone, own, new Date(start)) !== '0';
  return (
    <span>
      <Span start={start} end={end} zone={zone} withDay withYear={!isThisYear(start)} />{' '}
      <bdi className="quiet">{city(zone)}</bdi>
      {differs && (
        <span className="quiet">
          {' · '}
          <Span start={start} end={null} zone={own} withDay={false} withYear={false} /> <bdi>{city(own)}</bdi>
        </span>
      )}
    </span>
  );
}

/** 'Thu 14 Mar 10:00–11:15', in one zone, without naming it; the days alone of what has no hours. */
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
  const days = end === null ? null : wholeDaysOf(start, end, zone);
  if (days) return <Days {...days} withYear={withYear} />;
  const from = clockTime(language, start, zone);
  const clock = end === null ? from : `${from}–${clockTime(language, end, zone)}`;
  return (
    <time className="digits" dateTime={start}>
      {withDay && <bdi>{dayOf(language, start, zone, { year: withYear })}</bdi>}
      {withDay && ' '}
      <bdi dir="ltr">{clock}</bdi>
    </time>
  );
}

/** When something begins: its day and hour, or its days where it has no hours. */
export function Beginning({
  start,
  end,
  zone,
}: {
  readonly start: string;
  readonly end: string;
  readonly zone: string;
}) {
  const days = wholeDaysOf(start, end, zone);
  if (days) return <Days {...days} withYear={false} />;
  return <Span start={start} end={null} zone={zone} withDay withYear={false} />;
}

/** 'Thu 14 Mar' or 'Thu 14 Mar – Sat 16 Mar': what has no hours. */
export function Days({ first, last, withYear }: WholeDays & { readonly withYear: boolean }) {
  const { language } = useSpeech();
  const said = [...new Set([first, last])].map((day) =>
    dayOf(language, `${day}T12:00:00Z`, 'UTC', { year: withYear }),
  );
  return (
    <time className="digits" dateTime={first}>
      {said.join(' – ')}
    </time>
  );
}

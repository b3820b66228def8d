import { precisionOf } from '../../../shared/domain/time/partial-date.ts';
import { saidDate } from '../../../shared/domain/time/said-date.ts';
import { dayAt } from '../../../shared/domain/time/days.ts';
import { offsetMinutes } from '../../../shared/domain/time/zones.ts';
import { localeOf, type Language } from '../../../shared/domain/languages.ts';

/** What stands between a day and its hour, where that is no Latin comma. */
const COMMA: { readonly [L in Language]?: string } = { ar: '، ' };

/** 10:00, of an instant in a zone. */
export function clockTime(language: Language, instant: string | Date, zone: string): string {
  return saidDate(
    language,
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone },
    new Date(instant),
  );
}

/** Thu 14 Mar 2024 (or without the year), of an instant in a zone. */
export function dayOf(
  language: Language,
  instant: string | Date,
  zone: string,
  { year = false, weekday = true }: { year?: boolean; weekday?: boolean } = {},
): string {
  return saidDate(
    language,
    {
      day: 'numeric',
      month: 'short',
      timeZone: zone,
      ...(weekday ? { weekday: 'short' } : {}),
      ...(year ? { year: 'numeric' } : {}),
    },
    new Date(instant),
  );
}

/** 14 Mar 2024, of a calendar date YYYY-MM-DD. */
export function calendarDate(language: Language, date: string): string {
  return saidDate(
    language,
    { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    new Date(`${date}T00:00:00Z`),
  );
}

/** 14 Mar 2024, March 2024 or 2024: as much as is known of a day. */
export function partialDate(language: Language, date: string): string {
  const precision = precisionOf(date);
  if (precision === 'day') return calendarDate(language, date);
  if (precision !== 'month') return date;
  return saidDate(
    language,
    { month: 'long', year: 'numeric', timeZone: 'UTC' },
    new Date(`${date}-01T00:00:00Z`),
  );
}

/** 14 Mar 2024, 10:00, of a wall time YYYY-MM-DDTHH:mm. */
export function wallTime(language: Language, wall: string): string {
  return `${calendarDate(language, wall.slice(0, 10))}${COMMA[language] ?? ', '}${wall.slice(11)}`;
}

/** 14 Mar 2024, 10:00, of an instant in a zone. */
export function moment(language: Language, instant: string, zone: string): string {
  return `${dayOf(language, instant, zone, { year: true, weekday: false })}${COMMA[language] ?? ', '}${clockTime(language, instant, zone)}`;
}

/** 14 Mar 2024, 10:00:05, of an instant in a zone: where two are of one minute. */
export function exactMoment(language: Language, instant: string, zone: string): string {
  const time = saidDate(
    language,
    { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: zone },
    new Date(instant),
  );
  return `${dayOf(language, instant, zone, { year: true, weekday: false })}, ${time}`;
}

/** The hour alone of an instant that is of today there; else its day as well. */
export function lately(
  language: Language,
  instant: string,
  { now, zone }: { readonly now: Date; readonly zone: string },
): string {
  const isToday = dayAt(instant, zone) === dayAt(now.toISOString(), zone);
  return isToday ? clockTime(language, instant, zone) : moment(language, instant, zone);
}

/** '+5', '−4½', '0': how many hours one zone is ahead of another at an instant. */
export function hoursAhead(zone: string, other: string, instant: Date): string {
  const at = instant.toISOString();
  const minutes = offsetMinutes(at, zone) - offsetMinutes(at, other);
  if (minutes === 0) return '0';
  const whole = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const fraction = rest === 30 ? '½' : rest === 45 ? '¾' : rest === 15 ? '¼' : rest === 0 ? '' : `:${rest}`;
  return `${minutes < 0 ? '−' : '+'}${whole === 0 && fraction ? '' : whole}${fraction}`;
}

export { languageIn as languageName } from '../../../shared/domain/languages.ts';

/** 1,234 */
export function wholeNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** Numbers of bytes as people say them. */
export function bytes(language: Language, value: number): string {
  const large = value >= 1024 * 1024;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(value / (large ? 1024 * 1024 : 1024));
}

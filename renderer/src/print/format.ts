import { saidDate } from '../../../shared/domain/time/said-date.ts';
import { languageFacts, listed, localeOf, type Language } from '../../../shared/domain/languages.ts';

export function clockTime(utc: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    Date.parse(utc),
  );
}

export function longDay(utc: string, zone: string, language: Language): string {
  return saidDate(
    language,
    {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    },
    new Date(utc),
  );
}

/** A calendar date, YYYY-MM-DD. */
export function longDate(date: string, language: Language): string {
  return saidDate(
    language,
    {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    },
    new Date(date),
  );
}

/** Calendar dates from one to another, what they share said once: '14–15 March 2024'. */
export function dateRange({ from, to }: { from: string; to: string }, language: Language): string {
  if (from === to) return longDate(from, language);
  // Intl knows no '1er'.
  if (languageFacts(language).firstOfMonth !== null && (from.endsWith('-01') || to.endsWith('-01'))) {
    return `${longDate(from, language)} – ${longDate(to, language)}`;
  }
  // Intl puts a comma between an Arabic month and its year where two days come before them.
  if (language === 'ar' && from.slice(0, 7) === to.slice(0, 7)) {
    return `${Number(from.slice(8))}–${longDate(to, language)}`;
  }
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatRange(new Date(from), new Date(to));
}

/** Date and time together, for "as at". */
export function moment(utc: string, zone: string, language: Language): string {
  return saidDate(
    language,
    {
      timeZone: zone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    new Date(utc),
  );
}

export function languageNames(languages: readonly Language[], language: Language): string {
  const names = new Intl.DisplayNames(localeOf(language), { type: 'language' });
  return listed(
    language,
    languages.map((one) => names.of(one) ?? one),
  );
}

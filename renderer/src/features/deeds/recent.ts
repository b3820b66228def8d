import { daysBefore, mondayOf } from '../../../../shared/domain/time/days.ts';

/** What is asked for most: up to now, from one of these days on. */
export const RECENT = ['today', 'yesterday', 'week'] as const;

/** The day, YYYY-MM-DD, with which it begins, of today's date; a week begins on Monday. */
export function recentFrom(name: (typeof RECENT)[number], today: string): string {
  if (name === 'week') return mondayOf(today);
  return daysBefore(today, name === 'today' ? 0 : 1);
}

import { dayAt } from '../../../shared/domain/time/days.ts';
import type { Reader } from './access.ts';

/** The zone by which is dated what belongs to no event; UTC in a workspace that was never told. */
export function homeZone(reader: Reader): string {
  return reader.find('workspace')[0]?.homeZone ?? 'UTC';
}

/** The day that it is at home, YYYY-MM-DD. */
export function todayAtHome(reader: Reader): string {
  return dayAt(reader.now(), homeZone(reader));
}

/** When a recipient has said that an alert arrived, and whether they still have to. */
import { endOfDay } from '../time/days.ts';
import { instantNear } from '../time/zones.ts';
import type { ToldOfAlert } from '../vocabulary.ts';
import { isEnd } from './told.ts';

interface Said {
  /** YYYY-MM-DD and HH:mm at home; the hour where it is known. */
  readonly date: string;
  readonly time: string | null;
}

interface Telling {
  readonly says: ToldOfAlert;
  readonly acknowledgements: readonly Said[];
}

export interface Acknowledged {
  /** UTC instant; null: not at all. Of which the hour is not known, it was by the end of the day. */
  readonly acknowledgedAt: string | null;
  /**
   * What was told last is not acknowledged, neither as it was told nor as it was asked again. Of what is over nothing is
   * waited for but that its end has arrived, once that was told.
   */
  readonly isWaiting: boolean;
}

/**
 * @param told what arrived for all that is known, oldest first
 * @param isOver the alert was withdrawn, or merged into another
 */
export function acknowledgedWhen(told: readonly Telling[], zone: string, isOver: boolean): Acknowledged {
  const all = told.flatMap(({ acknowledgements }) => acknowledgements.map((one) => instantOf(one, zone)));
  const lastNews = told.findLastIndex(({ says }) => says !== 'again');
  const since = told.slice(Math.max(lastNews, 0));
  const says = told[lastNews]?.says;
  const isAsked = !isOver || (says !== undefined && isEnd(says));
  return {
    acknowledgedAt: all.toSorted()[0] ?? null,
    isWaiting:
      isAsked && told.length > 0 && since.every(({ acknowledgements }) => acknowledgements.length === 0),
  };
}

function instantOf({ date, time }: Said, zone: string): string {
  return time === null ? endOfDay(date, zone) : instantNear(`${date}T${time}`, zone, false);
}

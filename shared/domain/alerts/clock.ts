/** How an alert went round: how many were told of it and had acknowledged it, so many hours after it was sent. */

/** Hours after sending at which it is counted. */
export const CLOCK_HOURS = [1, 6, 24, 72] as const;

const HOUR = 3_600_000;

export interface Told {
  /** UTC instants; null: not yet. */
  readonly toldAt: string | null;
  readonly acknowledgedAt: string | null;
}

export interface Count {
  readonly hours: number;
  readonly told: number;
  readonly acknowledged: number;
  /** Its hour has not come yet: counted is what there is. */
  readonly isAhead: boolean;
}

/** @param sentAt UTC instant */
export function clockOf(sentAt: string, recipients: readonly Told[], now: string): Count[] {
  return CLOCK_HOURS.map((hours) => {
    const end = Date.parse(sentAt) + hours * HOUR;
    const isBy = (at: string | null): boolean => at !== null && Date.parse(at) <= end;
    return {
      hours,
      told: recipients.filter(({ toldAt }) => isBy(toldAt)).length,
      acknowledged: recipients.filter(({ acknowledgedAt }) => isBy(acknowledgedAt)).length,
      isAhead: end > Date.parse(now),
    };
  });
}

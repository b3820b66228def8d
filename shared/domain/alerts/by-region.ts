/** Where and when what alerts speak of was seen: regional groups down, quarters or years across. */
import { compareText } from '../compare.ts';
import { REGIONAL_GROUPS, type RegionalGroup } from '../vocabulary.ts';

/** `elsewhere`: in no State of a regional group, or it is not known where. */
export const SEEN_REGIONS = [...REGIONAL_GROUPS, 'elsewhere'] as const;
export type SeenRegion = RegionalGroup | 'elsewhere';

export interface SeenAlert {
  readonly id: string;
  /** A day, a month or a year; null: not known. */
  readonly seenOn: string | null;
  /** Each once; none is `elsewhere`. */
  readonly regions: readonly RegionalGroup[];
}

/** A year alone stands beside quarters where no month is known; neither: nothing is known. */
export interface Period {
  readonly year: number | null;
  readonly quarter: number | null;
}

export interface SeenTable<A> {
  readonly periods: readonly Period[];
  /** By region those that were seen in each period; one that was seen in two regions stands in both. */
  readonly rows: readonly { readonly region: SeenRegion; readonly cells: readonly (readonly A[])[] }[];
  /** By period each alert once. */
  readonly all: readonly (readonly A[])[];
}

/** More quarters than a screen has room for are told by years. */
const MOST_QUARTERS = 12;

export function byRegionAndTime<A extends SeenAlert>(alerts: readonly A[]): SeenTable<A> {
  const known = alerts.map(({ seenOn }) => quarterOf(seenOn)).filter((at) => at !== null);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const isByQuarter = known.length > 0 && last - first < MOST_QUARTERS;
  const periodOf = ({ seenOn }: SeenAlert): Period => {
    if (seenOn === null) return { year: null, quarter: null };
    const at = isByQuarter ? quarterOf(seenOn) : null;
    return { year: Number(seenOn.slice(0, 4)), quarter: at === null ? null : (at % 4) + 1 };
  };
  const between = isByQuarter
    ? Array.from({ length: last - first + 1 }, (_nothing, at) => ({
        year: Math.floor((first + at) / 4),
        quarter: ((first + at) % 4) + 1,
      }))
    : [];
  const periods = [
    ...new Map([...between, ...alerts.map(periodOf)].map((one) => [keyOf(one), one])).values(),
  ];
  periods.sort((a, b) => compareText(keyOf(a), keyOf(b)));
  const inPeriods = (some: readonly A[]): A[][] =>
    periods.map((period) => some.filter((one) => keyOf(periodOf(one)) === keyOf(period)));
  return {
    periods,
    rows: SEEN_REGIONS.map((region) => ({
      region,
      cells: inPeriods(
        alerts.filter(({ regions }) =>
          region === 'elsewhere' ? regions.length === 0 : regions.includes(region),
        ),
      ),
    })).filter(({ region, cells }) => region !== 'elsewhere' || cells.some((cell) => cell.length > 0)),
    all: inPeriods(alerts),
  };
}

/** Quarters since the year 0; null where no month is known. */
function quarterOf(seenOn: string | null): number | null {
  if (seenOn === null || seenOn.length < '2024-01'.length) return null;
  return Number(seenOn.slice(0, 4)) * 4 + Math.floor((Number(seenOn.slice(5, 7)) - 1) / 3);
}

/** In the order of time, what is known less well after what is known better, and what is not known last. */
export function keyOf({ year, quarter }: Period): string {
  return year === null ? '~' : `${year} ${quarter ?? '~'}`;
}

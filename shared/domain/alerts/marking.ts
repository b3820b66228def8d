/**
 * The Traffic Light Protocol 2.0 as the coalition keeps it: who may see what. THE one place that says it; every way out of
 * the secretariat asks here.
 */
import { MARKINGS, type AlertState, type Marking } from '../vocabulary.ts';

const LABELS: Readonly<Record<Marking, string>> = {
  red: 'TLP:RED',
  amber_strict: 'TLP:AMBER+STRICT',
  amber: 'TLP:AMBER',
  green: 'TLP:GREEN',
  clear: 'TLP:CLEAR',
};

/** As it stands on paper and in a subject line, in every language: in capitals, without a blank after the colon. */
export function markingLabel(marking: Marking): string {
  return LABELS[marking];
}

/** Whether the first lets fewer people see than the second. */
export function isNarrower(marking: Marking, than: Marking): boolean {
  return MARKINGS.indexOf(marking) < MARKINGS.indexOf(than);
}

/** The narrowest of some; null where there is none. */
export function narrowestOf(markings: readonly Marking[]): Marking | null {
  return MARKINGS.find((one) => markings.includes(one)) ?? null;
}

/**
 * The ways on which something of an alert is seen:
 * - secretariat: its own lists and pages;
 * - list: a list that is printed, saved or copied for whoever is given it;
 * - delegationPage: the page about a participant that is made for itself; ownPage: the same for the secretariat, which is
 *   left on tables;
 * - file: a file with one alert that is given to somebody who is to have it, with its marking and its embargo in it;
 * - sharedCopy: a copy of the workspace for others in the network;
 * - public: what anybody may have.
 */
export const WAYS_OUT = [
  'secretariat',
  'list',
  'ownPage',
  'delegationPage',
  'file',
  'sharedCopy',
  'public',
] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/** How far an alert of others may go, as they gave it: nothing done here widens it. */
export interface Bound {
  readonly marking: Marking;
  /** A UTC instant, or null. */
  readonly embargoUntil: string | null;
}

/** The narrower of two markings, and the later of two embargoes. */
export function narrowerOf(one: Bound, other: Bound): Bound {
  const [earlier, later] = [one.embargoUntil ?? '', other.embargoUntil ?? ''].toSorted();
  return {
    marking: isNarrower(one.marking, other.marking) ? one.marking : other.marking,
    embargoUntil: (later ?? earlier) || null,
  };
}

/** How far an alert may go: of one that came from others the narrower holds, as it is marked here or as it came. */
export function boundOf({ marking, embargoUntil, origin }: Bound & { readonly origin: Bound | null }): Bound {
  const own = { marking, embargoUntil };
  return origin === null ? own : narrowerOf(own, origin);
}

/** What of an alert has a say in who may see it. */
export interface Marked {
  readonly marking: Marking;
  readonly state: AlertState;
  /** The UTC instant until which it is for its recipients alone; null where there is none. */
  readonly embargoUntil: string | null;
  /** Null where it is the secretariat's own. */
  readonly origin: Bound | null;
  /** Whether it was told to the participant whose page is made, where one is. */
  readonly isTold: boolean;
}

/**
 * Whether an alert may be seen on a way out. RED is for named persons and on none but the secretariat's own; both ambers
 * are for whoever was told; GREEN is for the network, CLEAR for all, once an embargo is over. What has never been cleared
 * is nobody's yet.
 *
 * @param now UTC instant against which embargoes are held
 */
export function mayLeave(alert: Marked, way: WayOut, now: string): boolean {
  if (way === 'secretariat') return true;
  const { marking, embargoUntil } = boundOf(alert);
  if (marking === 'red') return false;
  if (way === 'list') return true;
  if (way === 'ownPage' || way === 'delegationPage') return alert.isTold;
  if (alert.state === 'draft' || alert.state === 'cleared') return false;
  if (way === 'file') return true;
  if (embargoUntil !== null && embargoUntil > now) return false;
  return way === 'public' ? marking === 'clear' : marking === 'green' || marking === 'clear';
}

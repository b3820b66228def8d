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

/** What of an alert has a say in who may see it. */
export interface Marked {
  readonly marking: Marking;
  readonly state: AlertState;
  /** The UTC instant until which it is for its recipients alone; null where there is none. */
  readonly embargoUntil: string | null;
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
  if (alert.marking === 'red') return false;
  if (way === 'list') return true;
  if (way === 'ownPage' || way === 'delegationPage') return alert.isTold;
  if (alert.state === 'draft' || alert.state === 'cleared') return false;
  if (way === 'file') return true;
  if (alert.embargoUntil !== null && alert.embargoUntil > now) return false;
  return way === 'public'
    ? alert.marking === 'clear'
    : alert.marking === 'green' || alert.marking === 'clear';
}

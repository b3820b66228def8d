import type { Kind } from '../../../../shared/contract/kinds.ts';

/** What a step is ticked off by: something done here, a place or a paper seen, records that are there; null: it is so from the start. */
type Tick = { readonly did: string } | { readonly saw: string } | { readonly has: Kind } | null;

interface Step {
  readonly id: string;
  readonly by: Tick;
  /** The command that leads to where it is done. */
  readonly command?: string;
}

/** What the sample is tried with: ten things, each a minute. */
export const SAMPLE_STEPS = [
  { id: 'timetable', by: { saw: 'timetable' }, command: 'go.timetable' },
  { id: 'move', by: { did: 'session.moveTo' }, command: 'go.timetable' },
  { id: 'undo', by: { did: 'history.undo' } },
  { id: 'clash', by: { did: 'clash.accept' } },
  { id: 'many', by: { did: 'record.changeMany' }, command: 'go.delegation' },
  { id: 'agenda', by: { did: 'agenda.add' }, command: 'go.session' },
  { id: 'tally', by: { saw: 'tally' }, command: 'go.document' },
  { id: 'paper', by: { saw: 'shell.preview' }, command: 'go.session' },
  { id: 'find', by: { saw: 'search.find' }, command: 'palette' },
  { id: 'changes', by: { saw: 'changes' }, command: 'go.changes' },
] as const satisfies readonly Step[];

/** How a workspace of one's own begins. */
export const FIRST_STEPS = [
  { id: 'zone', by: null, command: 'preferences' },
  { id: 'states', by: { has: 'participant' }, command: 'go.participant' },
  { id: 'meeting', by: { has: 'reconvening' }, command: 'create.reconvening' },
  { id: 'sessions', by: { has: 'session' }, command: 'go.timetable' },
  { id: 'delegations', by: { has: 'delegation' }, command: 'go.delegation' },
] as const satisfies readonly Step[];

/** The calls by which something is seen; what is done is in the history. */
export const SEEING: readonly string[] = ['shell.preview', 'search.find'];

export interface Known {
  readonly did: readonly string[];
  readonly has: readonly Kind[];
  readonly saw: readonly string[];
}

export function isTicked(by: Tick, { did, has, saw }: Known): boolean {
  if (by === null) return true;
  if ('did' in by) return did.includes(by.did);
  if ('saw' in by) return saw.includes(by.saw);
  return has.includes(by.has);
}

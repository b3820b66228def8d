import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import states from '../../../resources/reference/states.json' with { type: 'json' };
import type { Handlers } from './context.ts';

/** The reference table, checked once when the core starts. */
export const STATES = CORE_CALLS['reference.states'].output.parse(states);

export const referenceHandlers = {
  'reference.states': () => STATES,
} satisfies Partial<Handlers>;

import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import states from '../../../resources/reference/states.json' with { type: 'json' };
import { once } from '../../../shared/once.ts';
import type { Handlers } from './context.ts';

/** The reference table, checked when it is first asked for. */
export const referenceStates = once(() => CORE_CALLS['reference.states'].output.parse(states));

export const referenceHandlers = {
  'reference.states': referenceStates,
} satisfies Partial<Handlers>;

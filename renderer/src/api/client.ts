import type { CallName, EventName, EventOf, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';

function bridge(): Bridge {
  if (!window.reconvene) throw new AppFailure({ code: 'CORE_STOPPED', problems: [], params: {} });
  return window.reconvene;
}

/** Asks the program; throws AppFailure where it refuses. */
export async function call<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const result = await bridge().call(name, input);
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}

/** Listens to an event of the program; gives the function that ends it. */
export function on<E extends EventName>(event: E, listener: (value: EventOf<E>) => void): () => void {
  return bridge().on(event, listener);
}

/** Anything thrown, as what the program would have answered. */
export function failureOf(thrown: unknown): AppFailure {
  if (thrown instanceof AppFailure) return thrown;
  return new AppFailure({ code: 'BUG', problems: [], params: {} }, { cause: thrown });
}

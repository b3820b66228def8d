import type { CallName, EventName, EventOf, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { ChosenFile, FilePurpose } from '../../../shared/contract/files.ts';

function bridge(): Bridge {
  if (!window.reconvene) throw new AppFailure({ code: 'CORE_STOPPED', problems: [], params: {} });
  return window.reconvene;
}

let tickets = 0;

const refused = new WeakMap<AppFailure, CallName>();
const listeners = new Set<(name: CallName) => void>();

/** Which call a failure answers; undefined where it answers none. */
export function refusedCall(failure: AppFailure): CallName | undefined {
  return refused.get(failure);
}

/** Tells of each call that went through; gives the function that ends it. */
export function onDone(listener: (name: CallName) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the program; throws AppFailure where it refuses, with CANCELLED where the signal said so before it was done. */
export async function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
  signal?: AbortSignal,
): Promise<OutputOf<N>> {
  const ticket = (tickets += 1);
  const cancel = (): void => void bridge().call('shell.cancel', { ticket });
  signal?.addEventListener('abort', cancel);
  try {
    const result = await bridge().call(name, input, ticket);
    if (!result.ok) {
      const failure = new AppFailure(result.error);
      refused.set(failure, name);
      throw failure;
    }
    for (const listener of listeners) listener(name);
    return result.value;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** Offers files that a person has dropped here; throws AppFailure where one of them cannot be taken in. */
export async function takeDropped(purpose: FilePurpose, files: readonly File[]): Promise<ChosenFile[]> {
  const result = await bridge().takeDropped(purpose, files);
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

import { v7 } from 'uuid';
import { createCore, type Core } from '../../electron/core/core.ts';
import type { CoreCallName, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { AppFailure } from '../../shared/contract/errors.ts';
import { trusted } from '../../shared/typing.ts';

export interface OpenCore {
  readonly core: Core;
  /** The answer as the core gives it; throws AppFailure where it refuses. */
  call<N extends CoreCallName>(name: N, input: InputOf<N>): OutputOf<N>;
}

/** Opens a workspace as the core process does, with the clock and the ids of the program itself. */
export async function openCore(path: string): Promise<OpenCore> {
  const core = await createCore({
    path,
    mode: 'open',
    actor: 'Bench',
    installation: 'bench',
    clock: () => new Date().toISOString(),
    newId: () => v7(),
    log: {
      info: () => undefined,
      error: (message, cause) => {
        throw new Error(message, { cause });
      },
    },
  });
  return {
    core,
    call<N extends CoreCallName>(name: N, input: InputOf<N>) {
      const result = core.call(name, input);
      if (!result.ok) throw new AppFailure(result.error);
      return trusted<OutputOf<N>>(result.value);
    },
  };
}

import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import type { CoreCallName, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { CreateValues, Kind } from '../../../shared/contract/kinds.ts';
import { trusted } from '../../../shared/typing.ts';
import type { Core } from '../core.ts';

export interface Caller {
  <N extends CoreCallName>(name: N, input: InputOf<N>): OutputOf<N>;
}

/** Calls a core as the interface does; a refusal is a fault of the sample and thrown. */
export function caller(core: Core): Caller {
  return (name, input) => {
    const result = core.call(name, input);
    if (!result.ok) throw new AppFailure(result.error);
    return trusted(CORE_CALLS[name].output.parse(result.value));
  };
}

export function create<K extends Kind>(call: Caller, kind: K, values: CreateValues<K>): string {
  return call('record.create', { kind, values }).id;
}

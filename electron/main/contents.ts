import { createHash } from 'node:crypto';
import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { AppFailure, fail } from '../../shared/contract/errors.ts';
import type { CoreHost, Logger } from './core-host/core-host.ts';

/** A content of the open workspace on its way out of the core. */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /** The first part, which says what it is. */
  readonly head: Uint8Array;
  /**
   * Every part in its order, the last one not before all of them are what the hash says: who has the last has the whole.
   * Fails with FILE_DAMAGED.
   */
  parts(): AsyncGenerator<Uint8Array>;
}

/** Finds a content by its hash. Fails with FILE_MISSING, FILE_DAMAGED or NO_WORKSPACE. */
export type OpenContent = (hash: string, name: string) => Promise<Content>;

type Part = OutputOf<'blob.part'>;

export function contentsOf(core: Pick<CoreHost, 'call'>, log: Logger): OpenContent {
  async function read(hash: string, name: string, part: number): Promise<Part> {
    const result = await core.call('blob.part', { hash, part });
    if (result.ok) return CORE_CALLS['blob.part'].output.parse(result.value);
    if (result.error.code !== 'FILE_DAMAGED') throw new AppFailure(result.error);
    return damaged(hash, name);
  }
  function damaged(hash: string, name: string): never {
    log.error(`the content ${hash} is damaged`);
    return fail('FILE_DAMAGED', { names: name });
  }
  return async (hash, name) => {
    const first = await read(hash, name, 0);
    return {
      size: first.size,
      head: first.bytes,
      async *parts() {
        const sum = createHash('sha256');
        let held = first.bytes;
        for (let part = 1; part < first.parts; part += 1) {
          sum.update(held);
          yield held;
          held = (await read(hash, name, part)).bytes;
        }
        if (sum.update(held).digest('hex') !== hash) damaged(hash, name);
        yield held;
      },
    };
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { z } from 'zod';
import { createCore, type Core } from '../../electron/core/core.ts';
import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import type { CoreCallName, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { AppFailure, type AppError } from '../../shared/contract/errors.ts';
import type { Kind, Values } from '../../shared/contract/kinds.ts';

type Checked = { readonly [N in CoreCallName]: { readonly output: z.ZodType<OutputOf<N>> } };
const CHECKED: Checked = CORE_CALLS;

/** A workspace in a folder of its own, with a clock that the test sets and ids that count upwards. */
export interface TestCore {
  readonly core: Core;
  /** The answer, held to the contract; throws AppFailure where the call is refused. */
  call<N extends CoreCallName>(name: N, input: InputOf<N>): OutputOf<N>;
  /** What a call is refused with; throws where it is not. */
  refusal<N extends CoreCallName>(name: N, input: InputOf<N>): AppError;
  create<K extends Kind>(kind: K, values: Partial<Values<K>>): string;
  /** A delegate or focal point together with the person. */
  createPerson(
    kind: 'delegate' | 'focalPoint',
    values: Readonly<Record<string, unknown>> & { readonly name: string; readonly email?: string },
  ): string;
  update<K extends Kind>(kind: K, id: string, values: Partial<Values<K>>): OutputOf<'record.update'>;
  get(kind: Kind, id: string): OutputOf<'record.get'>;
  /** All records of a kind as their lists give them. */
  rows(kind: Kind): OutputOf<'record.list'>['rows'];
  setNow(now: string): void;
}

export type CoreCaller = Omit<TestCore, 'setNow'>;

export const NOON = '2024-03-01T12:00:00.000Z';

/** @param office eight hexadecimal digits with which its ids begin, where two workspaces are not to have the same */
export async function openTestCore(start: string = NOON, office = '00000000'): Promise<TestCore> {
  const folder = mkdtempSync(join(tmpdir(), 'reconvene-core-'));
  let now = start;
  let count = 0;
  const core = await createCore({
    path: join(folder, 'workspace.reconvene'),
    mode: 'new',
    name: 'Test',
    actor: 'Documents officer',
    installation: 'test',
    clock: () => now,
    newId: () => `${office}-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`,
    log: {
      info: () => undefined,
      error: (message, cause) => {
        throw new Error(message, { cause });
      },
    },
  });
  onTestFinished(() => {
    core.close();
    rmSync(folder, { recursive: true });
  });
  return {
    ...coreCaller(core),
    setNow(next) {
      now = next;
    },
  };
}

/** The calls of a core that a test has opened. */
export function coreCaller(core: Core): CoreCaller {
  function call<N extends CoreCallName>(name: N, input: InputOf<N>): OutputOf<N> {
    const result = core.call(name, input);
    if (!result.ok) throw new AppFailure(result.error);
    return CHECKED[name].output.parse(result.value);
  }
  return {
    core,
    call,
    refusal(name, input) {
      const result = core.call(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.error;
    },
    create: (kind, values) => call('record.create', { kind, values }).id,
    createPerson(kind, { name, email = null, ...values }) {
      const alongside = { personId: [{ name, email }] };
      return call('record.create', { kind, values, alongside }).id;
    },
    update: (kind, id, values) => call('record.update', { kind, id, values }),
    get: (kind, id) => call('record.get', { kind, id }),
    rows: (kind) => call('record.list', { kind, limit: 30_000 }).rows,
  };
}

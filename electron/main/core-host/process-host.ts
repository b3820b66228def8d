import { z } from 'zod';
import { EVENTS, type EventOf } from '../../../shared/contract/contract.ts';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { appErrorSchema, type AppError, type Result } from '../../../shared/contract/errors.ts';
import type { ControlName, Controls, Progress } from '../../../shared/contract/control.ts';
import { trusted } from '../../../shared/typing.ts';
import type { CoreHost, CoreProcess, Death, Logger, Watch } from './core-host.ts';

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({
    type: z.literal('answer'),
    id: z.int(),
    result: z.union([
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({ ok: z.literal(false), error: appErrorSchema }),
    ]),
  }),
  z.object({ type: z.literal('progress'), id: z.int(), done: z.number(), of: z.number().nullable() }),
  z.object({ type: z.literal('changed'), event: EVENTS.changed }),
  z.object({ type: z.literal('log'), level: z.enum(['info', 'error']), message: z.string() }),
]);

/** The answers of our own core to the shell's own controls, by the protocol's list of them. */
interface Pending {
  readonly settle: (result: Result<unknown>) => void;
  readonly onProgress: (progress: Progress) => void;
}

const STOPPED: AppError = { code: 'CORE_STOPPED', problems: [], params: {} };
const LONGEST_CLOSE_MS = 5_000;
/** Nothing that is asked takes so long without saying how far it is, unless a disk or the process itself hangs. */
const LATE_MS = 15_000;

/** How long is waited, in milliseconds. */
export interface Patience {
  readonly close?: number;
  readonly late?: number;
}

/** Speaks the core's protocol with a started process. */
export function createProcessHost(
  process: CoreProcess,
  log: Logger,
  { close: longestClose = LONGEST_CLOSE_MS, late: lateAfter = LATE_MS }: Patience = {},
): CoreHost {
  const pending = new Map<number, Pending>();
  const changedListeners: ((event: EventOf<'changed'>) => void)[] = [];
  const diedListeners: ((death: Death) => void)[] = [];
  const lateListeners: ((isLate: boolean) => void)[] = [];
  const late = new Set<number>();
  let nextId = 1;
  let isReady = false;
  let isStopping = false;
  let isDead = false;
  let announceEnd: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    announceEnd = resolve;
  });

  process.onMessage((raw) => {
    const { data: said, error } = message.safeParse(raw);
    if (!said) {
      // An answer that cannot be read would leave its caller waiting: the end of the process answers it.
      log.error(`the core said what is not of its protocol: ${error.message}`);
      process.kill();
    } else if (said.type === 'answer') {
      pending.get(said.id)?.settle(said.result);
      pending.delete(said.id);
    } else if (said.type === 'progress') {
      pending.get(said.id)?.onProgress({ done: said.done, of: said.of });
    } else if (said.type === 'changed') {
      for (const listener of changedListeners) listener(said.event);
    } else if (said.type === 'log') {
      log[said.level](said.message);
    } else {
      isReady = true;
    }
  });
  process.onExit((detail) => {
    isDead = true;
    for (const { settle } of pending.values()) settle({ ok: false, error: STOPPED });
    pending.clear();
    announceEnd();
    if (!isStopping) for (const listener of diedListeners) listener({ detail, wasReady: isReady });
  });

  function setLate(id: number, isLate: boolean): void {
    const were = late.size > 0;
    if (isLate) late.add(id);
    else late.delete(id);
    if (late.size > 0 !== were) for (const listener of lateListeners) listener(late.size > 0);
  }

  function ask(
    type: 'query' | 'command' | 'control',
    name: string,
    input: unknown,
    { signal, onProgress }: Watch = {},
  ): Promise<Result<unknown>> {
    // Nothing may be sent from here on: in its exit listener a utility process that is written to takes the shell with it.
    // https://github.com/electron/electron/issues/53923
    if (isDead) return Promise.resolve({ ok: false, error: STOPPED });
    const id = nextId;
    nextId += 1;
    return new Promise((resolve) => {
      // What was stopped is answered by the core, which alone knows whether it was done by then.
      const cancel = (): void => {
        if (pending.has(id)) process.send({ type: 'cancel', id });
      };
      let timer = setTimeout(() => setLate(id, true), lateAfter);
      timer.unref();
      function settle(result: Result<unknown>): void {
        clearTimeout(timer);
        setLate(id, false);
        signal?.removeEventListener('abort', cancel);
        resolve(result);
      }
      pending.set(id, {
        settle,
        onProgress(progress) {
          clearTimeout(timer);
          timer = setTimeout(() => setLate(id, true), lateAfter);
          timer.unref();
          setLate(id, false);
          onProgress?.(progress);
        },
      });
      process.send({ type, id, name, input });
      signal?.addEventListener('abort', cancel);
      if (signal?.aborted) cancel();
    });
  }

  return {
    call: (name, input, watch) => ask(CORE_CALLS[name].access, name, input, watch),
    async control<N extends ControlName>(name: N, input: Controls[N]['input'], watch?: Watch) {
      const result = await ask('control', name, input, watch);
      return result.ok ? { ok: true, value: trusted<Controls[N]['output']>(result.value) } : result;
    },
    onChanged: (listener) => void changedListeners.push(listener),
    onDied: (listener) => void diedListeners.push(listener),
    onLate: (listener) => void lateListeners.push(listener),
    inFlight: () => pending.size,
    kill: () => process.kill(),
    async stop() {
      if (isDead) return;
      isStopping = true;
      const timer = setTimeout(() => {
        log.error(`the core did not close within ${longestClose} ms`);
        process.kill();
      }, longestClose);
      await ask('control', 'close', {});
      clearTimeout(timer);
      process.kill();
      await ended;
    },
  };
}

import { BrowserWindow, ipcMain } from 'electron';
import { z } from 'zod';
import {
  CALLS,
  CALL_NAMES,
  CORE_CALL_NAMES,
  type CoreCallName,
  type EventName,
  type EventOf,
} from '../../shared/contract/contract.ts';
import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import { AppFailure, type Result } from '../../shared/contract/errors.ts';
import { filePurposeSchema } from '../../shared/contract/files.ts';
import { parseOrRefuse } from '../../shared/contract/problems.ts';
import { isOneOf, trusted } from '../../shared/typing.ts';
import type { CoreHost, Logger } from './core-host/core-host.ts';
import type { IncomingFiles } from './incoming-files.ts';
import type { Jobs } from './jobs.ts';
import { isOwnPage, isPrintPage } from './security/sender.ts';

type LooseHandlers = Readonly<Record<string, (input: never, window: BrowserWindow) => unknown>>;

export interface IpcOptions {
  readonly core: Pick<CoreHost, 'call'>;
  readonly jobs: Pick<Jobs, 'run'>;
  /** Takes a backup before something large is written. */
  readonly backUp: () => Promise<Result<unknown>>;
  readonly shell: LooseHandlers;
  /** What only the page that prints asks for. */
  readonly printing: Readonly<Record<string, (input: never) => unknown>>;
  /** Takes files that a person has dropped on a page. */
  readonly incoming: IncomingFiles;
  readonly log: Logger;
  readonly newId: () => string;
}

/** The one channel for calls, and the one for drops: says who asks, refuses strangers, and hands on to shell or core. Answers values, never throws at a page. */
export function receiveCalls(options: IpcOptions): void {
  const { shell, printing, incoming, log, newId } = options;
  const underWay = new Map<string, AbortController>();

  ipcMain.handle(
    'call',
    async (event, name: unknown, input: unknown, ticket: unknown): Promise<Result<unknown>> => {
      const frame = event.senderFrame;
      if (!frame || !isOwnPage(frame)) {
        log.error(`a call from ${frame?.url ?? 'a closed frame'} was refused`);
        return bug('refused');
      }
      if (!isOneOf(CALL_NAMES, name)) return bug(String(name).slice(0, 80));
      if (!CALLS[name].by.includes(isPrintPage(frame) ? 'printing' : 'page')) {
        log.error(`${name} is not for this page to call`);
        return bug(name);
      }
      const key = `${event.sender.id} ${String(ticket)}`;
      if (name === 'shell.cancel') {
        underWay.get(`${event.sender.id} ${String(Reflect.get(Object(input), 'ticket'))}`)?.abort();
        return { ok: true, value: {} };
      }
      if (isOneOf(CORE_CALL_NAMES, name)) {
        const stop = new AbortController();
        if (typeof ticket === 'number') underWay.set(key, stop);
        try {
          return await askCore(options, name, input, stop.signal);
        } finally {
          underWay.delete(key);
        }
      }
      const window = BrowserWindow.fromWebContents(event.sender);
      // The page that prints stands in no window.
      if (!window && !isPrintPage(frame)) return bug(name);
      try {
        const parsed = trusted<never>(parseOrRefuse<unknown>(CALLS[name].input, input ?? {}));
        return { ok: true, value: await (window ? shell[name]?.(parsed, window) : printing[name]?.(parsed)) };
      } catch (error) {
        return failed(name, error);
      }
    },
  );

  // Paths come from the preload, which has them from Chromium for what was dropped; a page only ever names a purpose.
  ipcMain.handle('dropped', async (event, purpose: unknown, paths: unknown): Promise<Result<unknown>> => {
    const frame = event.senderFrame;
    if (!frame || !isOwnPage(frame) || isPrintPage(frame)) {
      log.error(`a drop from ${frame?.url ?? 'a closed frame'} was refused`);
      return bug('refused');
    }
    try {
      const dropped = parseOrRefuse(droppedSchema, { purpose, paths });
      return { ok: true, value: await incoming.offer(dropped.purpose, dropped.paths) };
    } catch (error) {
      return failed('dropped', error);
    }
  });

  function failed(name: string, error: unknown): Result<unknown> {
    if (error instanceof AppFailure) return { ok: false, error: error.error };
    const reference = newId();
    log.error(
      `${reference} in ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return { ok: false, error: { code: 'BUG', problems: [], params: { call: name }, reference } };
  }
}

const droppedSchema = z.strictObject({
  purpose: filePurposeSchema,
  paths: z.array(z.string()).min(1).max(50),
});

/** A command that may take long is a job, and before one that writes much a backup is taken. */
async function askCore(
  { core, jobs, backUp }: IpcOptions,
  name: CoreCallName,
  input: unknown,
  signal: AbortSignal,
): Promise<Result<unknown>> {
  const { job, isLarge } = CORE_CALLS[name];
  if (job === null) return core.call(name, input, { signal });
  if (isLarge(input)) {
    const secured = await backUp();
    if (!secured.ok) return secured;
  }
  return jobs.run({ purpose: job, isBrief: true }, ({ signal: stopped, onProgress }) =>
    core.call(name, input, { signal: AbortSignal.any([signal, stopped]), onProgress }),
  );
}

function bug(call: string): Result<unknown> {
  return { ok: false, error: { code: 'BUG', problems: [], params: { call } } };
}

/** Tells every window that shows the interface. */
export function broadcast<E extends EventName>(event: E, value: EventOf<E>): void {
  for (const window of BrowserWindow.getAllWindows()) sendTo(window, event, value);
}

export function sendTo<E extends EventName>(window: BrowserWindow, event: E, value: EventOf<E>): void {
  if (!window.isDestroyed()) window.webContents.send('event', event, value);
}

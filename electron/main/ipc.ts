import { BrowserWindow, ipcMain } from 'electron';
import {
  CALLS,
  CALL_NAMES,
  CORE_CALL_NAMES,
  type EventName,
  type EventOf,
} from '../../shared/contract/contract.ts';
import { AppFailure, type Result } from '../../shared/contract/errors.ts';
import { parseOrRefuse } from '../../shared/contract/problems.ts';
import { isOneOf, trusted } from '../../shared/typing.ts';
import type { CoreHost, Logger } from './core-host/core-host.ts';
import { isOwnPage, isPrintPage } from './security/sender.ts';

type LooseHandlers = Readonly<Record<string, (input: never, window: BrowserWindow) => unknown>>;

export interface IpcOptions {
  readonly core: Pick<CoreHost, 'call'>;
  readonly shell: LooseHandlers;
  readonly log: Logger;
  readonly newId: () => string;
}

/** The one channel for calls: says who asks, refuses strangers, and hands on to shell or core. Answers values, never throws at a page. */
export function receiveCalls({ core, shell, log, newId }: IpcOptions): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    const frame = event.senderFrame;
    if (!frame || !isOwnPage(frame)) {
      log.error(`a call from ${frame?.url ?? 'a closed frame'} was refused`);
      return bug('refused');
    }
    if (!isOneOf(CALL_NAMES, name)) return bug(String(name).slice(0, 80));
    if (isPrintPage(frame) && name !== 'print.model') return bug(name);
    if (isOneOf(CORE_CALL_NAMES, name)) return core.call(name, input);
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!window) return bug(name);
    try {
      const parsed = parseOrRefuse<unknown>(CALLS[name].input, input ?? {});
      return { ok: true, value: await shell[name]?.(trusted<never>(parsed), window) };
    } catch (error) {
      if (error instanceof AppFailure) return { ok: false, error: error.error };
      const reference = newId();
      log.error(
        `${reference} in ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return { ok: false, error: { code: 'BUG', problems: [], params: { call: name }, reference } };
    }
  });
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

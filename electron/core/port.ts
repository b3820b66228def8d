import { EventEmitter } from 'node:events';
import type { FromCore } from '../../shared/contract/control.ts';

/** The way to the shell: messages are structured clones. */
export interface Port {
  send(message: FromCore): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** What Electron gives a utility process; Node's own types do not know it. */
interface ParentPort extends EventEmitter {
  postMessage(message: unknown): void;
}

function parentPort(): ParentPort | undefined {
  if (!('parentPort' in process)) return undefined;
  const port: unknown = process.parentPort;
  return isParentPort(port) ? port : undefined;
}

function isParentPort(value: unknown): value is ParentPort {
  return value instanceof EventEmitter && 'postMessage' in value && typeof value.postMessage === 'function';
}

/** The port this process was started with. Fails with an Error where it was started by neither way. */
export function processPort(): Port {
  const port = parentPort();
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => void port.on('message', (event: { data: unknown }) => listener(event.data)),
    };
  }
  const send = process.send?.bind(process);
  if (!send) throw new Error('The core is started by the shell, not by hand.');
  // A forked core whose shell is gone has nobody to keep data for.
  process.on('disconnect', endAtOnce);
  return {
    send: (message) => void send(message),
    onMessage: (listener) => void process.on('message', listener),
  };
}

/**
 * Ends the process as a kill does, for which every file is made. One that leaves by itself has the driver close its files
 * first: their log goes into them while they say that they are written to, and they are taken for copies that lack something.
 */
export function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
}

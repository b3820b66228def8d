import { Worker, parentPort } from 'node:worker_threads';
import type { Port } from '../port.ts';

/** The writer holds the file; a reader answers queries beside it. */
export type Role = 'writer' | 'reader';

/** A thread of the core process, seen from the one that routes. */
export interface Thread {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** It ended without being asked to. */
  onEnd(listener: (detail: string) => void): void;
  end(): Promise<void>;
}

/** What a thread is started with. */
export interface ThreadData {
  readonly role: Role;
  readonly memory: SharedArrayBuffer;
}

/** Starts a thread on the same entry as the process. */
export function startThread(entry: string, data: ThreadData): Thread {
  const worker = new Worker(entry, { workerData: data });
  let isEnding = false;
  let fault = '';
  worker.on('error', (error) => {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  });
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onEnd: (listener) =>
      void worker.on('exit', (code) => {
        if (!isEnding) listener(fault || `code ${code}`);
      }),
    async end() {
      isEnding = true;
      await worker.terminate();
    },
  };
}

/** The way from a thread to the one that routes. */
export function threadPort(): Port {
  if (!parentPort) throw new Error('A thread of the core is started by the core.');
  const port = parentPort;
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', listener),
  };
}

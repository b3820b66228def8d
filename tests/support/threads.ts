import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cancelFlags } from '../../electron/core/threads/flags.ts';
import { createRouter } from '../../electron/core/threads/router.ts';
import { startThread, type Role, type Thread } from '../../electron/core/threads/thread.ts';
import { createProcessHost } from '../../electron/main/core-host/process-host.ts';
import type { CoreHost, CoreProcess } from '../../electron/main/core-host/core-host.ts';

const ENTRY = join(import.meta.dirname, 'core-thread.ts');

/** The core with its real threads, in this process, behind the shell's own host. */
export interface Threads {
  readonly host: CoreHost;
  readonly log: string[];
  /** The roles of the threads that were started, in their order. */
  readonly started: Role[];
  stop(): Promise<void>;
}

/** To be stopped by whoever starts it; `threadedCore` does so at the end of the test. */
export function startThreads(): Threads {
  const log: string[] = [];
  const started: Role[] = [];
  const threads: Thread[] = [];
  function start(): CoreProcess {
    const ways = new EventEmitter();
    const flags = cancelFlags();
    createRouter({
      port: {
        send: (message) => void setImmediate(() => ways.emit('said', message)),
        onMessage: (listener) => void ways.on('asked', listener),
      },
      flags,
      start(role) {
        started.push(role);
        const thread = startThread(ENTRY, { role, memory: flags.memory });
        threads.push(thread);
        return thread;
      },
      onLost: (detail) => ways.emit('exit', detail),
    });
    return {
      send: (message) => ways.emit('asked', message),
      onMessage: (listener) => void ways.on('said', listener),
      onExit: (listener) => void ways.once('exit', listener),
      kill: () => {
        void Promise.all(threads.splice(0).map((thread) => thread.end())).then(() =>
          ways.emit('exit', 'killed'),
        );
      },
    };
  }
  const host = createProcessHost(start(), {
    info: (line) => log.push(line),
    error: (line) => log.push(line),
  });
  return { host, log, started, stop: () => host.stop() };
}

export function threadedCore(): Threads {
  const threads = startThreads();
  onTestFinished(() => threads.stop());
  return threads;
}

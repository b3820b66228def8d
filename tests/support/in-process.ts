import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { createHost } from '../../electron/core/host.ts';
import { workspaceFiles } from '../../electron/core/workspace-files.ts';
import type { CoreProcess } from '../../electron/main/core-host/core-host.ts';
import { NOON } from './core.ts';

/** The third way to start the core: the real host and the real database in this process, behind a port that clones. */
export interface InProcess {
  readonly start: () => CoreProcess;
  /** Ends the one that runs as a kill does: the file's lock is gone, nothing is answered any more. */
  readonly kill: () => void;
  readonly started: () => number;
}

let ids = 0;

export function inProcessCores(): InProcess {
  let end: () => void = () => undefined;
  let count = 0;

  function start(): CoreProcess {
    count += 1;
    const { port1: shell, port2: core } = new MessageChannel();
    const newId = (): string => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`;
    const files = workspaceFiles({ sample: '', clock: () => NOON, newId });
    const opened = new Set<Core>();
    const exitListeners: ((detail: string) => void)[] = [];
    let isOver = false;

    function over(): void {
      if (isOver) return;
      isOver = true;
      for (const one of opened) one.close();
      shell.close();
      core.close();
      // As with a process, the end is heard later than it comes.
      setImmediate(() => {
        for (const listener of exitListeners) listener('ended');
      });
    }
    end = over;
    createHost({
      port: {
        send: (message) => core.postMessage(message),
        onMessage: (listener) => void core.on('message', listener),
      },
      files: {
        ...files,
        async open(input, log, onCheck) {
          const made = await files.open(input, log, onCheck);
          opened.add(made);
          if (isOver) made.close();
          return made;
        },
      },
      newId,
    });
    return {
      send: (message) => shell.postMessage(message),
      onMessage: (listener) => void shell.on('message', listener),
      onExit: (listener) => void exitListeners.push(listener),
      kill: over,
    };
  }
  onTestFinished(() => end());
  return { start, kill: () => end(), started: () => count };
}

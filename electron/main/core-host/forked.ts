import { fork } from 'node:child_process';
import type { CoreProcess } from './core-host.ts';

/** For an Electron whose Node-API is too old for the SQLite driver: the same entry under a Node that is new enough. */
export function startForked(entry: string, node: string): CoreProcess {
  const child = fork(entry, [], { execPath: node, serialization: 'advanced', execArgv: [] });
  return {
    send(message) {
      if (child.connected) child.send(sendable(message));
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) =>
      void child.once('exit', (code, signal) => listener(`code ${code ?? signal ?? '?'}`)),
    kill: () => void child.kill(),
  };
}

/** Node's types ask for a Serializable, which every structured clone is. */
function sendable(message: unknown): object {
  return Object(message);
}

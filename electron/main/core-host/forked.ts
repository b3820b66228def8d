import { fork } from 'node:child_process';
import type { CoreProcess } from './core-host.ts';

/** For an Electron whose Node-API is too old for the SQLite driver: the same entry under a Node that is new enough. */
export function startForked(entry: string, node: string): CoreProcess {
  const child = fork(outsideArchive(entry), [], { execPath: node, serialization: 'advanced', execArgv: [] });
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

/** A plain Node cannot read in the archive of a package: there the core lies beside it, unpacked. */
export function outsideArchive(path: string): string {
  return path.replace(/(?<=[\\/]app\.asar)(?=[\\/])/, '.unpacked');
}

/** Node's types ask for a Serializable, which every structured clone is. */
function sendable(message: unknown): object {
  return Object(message);
}

import { fork } from 'node:child_process';
import type { CoreProcess } from './core-host.ts';

/** For an Electron whose Node-API is too old for the SQLite driver: the same entry under a Node that is new enough. */
export function startForked(entry: string, node: string): CoreProcess {
  const child = fork(outsideArchive(entry), [], { execPath: node, serialization: 'advanced', execArgv: [] });
  // It may say that it is ready, or end, before anybody listens.
  const early: unknown[] = [];
  const hold = (message: unknown): void => void early.push(message);
  child.on('message', hold);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(`code ${code ?? signal ?? '?'}`));
    // A process that could not be started has no exit.
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
  });
  return {
    send(message) {
      // A process that has just died still counts as connected. What does not reach it is answered when its end is heard;
      // without a listener of its own the failure would be thrown at the shell.
      if (child.connected) child.send(sendable(message), () => undefined);
    },
    onMessage(listener) {
      child.off('message', hold);
      for (const message of early.splice(0)) listener(message);
      child.on('message', listener);
    },
    onExit: (listener) => void ended.then(listener),
    // It was asked to close before, or does not answer: one that hangs is ended all the same.
    kill: () => void child.kill('SIGKILL'),
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

import { utilityProcess } from 'electron';
import type { CoreProcess } from './core-host.ts';

/** The way users get: a utility process of Electron's own. */
export function startUtility(entry: string): CoreProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Reconvene core', stdio: 'inherit' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', (code) => listener(`code ${code}`)),
    kill: () => void child.kill(),
  };
}

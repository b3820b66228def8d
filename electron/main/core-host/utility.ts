import { utilityProcess } from 'electron';
import type { CoreProcess } from './core-host.ts';

/** The way users get: a utility process of Electron's own. */
export function startUtility(entry: string): CoreProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Reconvene core', stdio: 'inherit' });
  let fault: string | undefined;
  // V8 giving up; the exit follows. Unheard, the event would be thrown at the shell.
  child.on('error', (type, location) => {
    fault = `${type} in ${location}`;
  });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', (code) => listener(fault ?? `code ${code}`)),
    kill: () => void child.kill(),
  };
}

import { endAtOnce, processPort } from '../port.ts';
import { cancelFlags } from './flags.ts';
import { createRouter } from './router.ts';
import { startThread } from './thread.ts';

/** What the core process does on its own thread. */
export function routeProcess(entry: string): void {
  // Whatever the core makes (workspaces, copies, backups, what lies beside them) is its user's alone: 0600 and 0700.
  process.umask(0o077);
  const flags = cancelFlags();
  const port = processPort();
  createRouter({
    port,
    flags,
    start: (role) => startThread(entry, { role, memory: flags.memory }),
    // What was under way is answered by the end of the process, which the shell starts anew.
    onLost(detail) {
      port.send({ type: 'log', level: 'error', message: detail });
      endAtOnce();
    },
  });
}

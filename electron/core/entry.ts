/** Where the core process begins, started by Electron's utilityProcess or forked under Node, and each of its threads. */
import { isMainThread } from 'node:worker_threads';
import { v7 } from 'uuid';

/** Instants of five-digit years are written with a sign, and sort before all others. */
const LAST = Date.UTC(9999, 11, 31);

const entry = import.meta.filename;

// The process itself only routes: it need not read what its threads are made of.
if (isMainThread) {
  void import('./threads/route.ts').then(({ routeProcess }) => routeProcess(entry));
} else {
  void import('./threads/run.ts').then(({ runThread }) =>
    runThread({ entry, clock: () => new Date(Math.min(Date.now(), LAST)).toISOString(), newId: () => v7() }),
  );
}

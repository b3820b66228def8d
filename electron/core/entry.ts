/** Where the core process begins, started by Electron's utilityProcess or forked under Node, and each of its threads. */
import { isMainThread } from 'node:worker_threads';

const entry = import.meta.filename;

// The process itself only routes: it need not read what its threads are made of, and begins them the sooner.
if (isMainThread) void import('./threads/route.ts').then(({ routeProcess }) => routeProcess(entry));
else void import('./threads/run.ts').then(({ runThread }) => runThread(entry));

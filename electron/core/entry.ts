/** Where the core process begins, started by Electron's utilityProcess or forked under Node. */
import { v7 } from 'uuid';
import { createHost } from './host.ts';
import { processPort } from './port.ts';

createHost({
  port: processPort(),
  clock: () => new Date().toISOString(),
  newId: () => v7(),
});

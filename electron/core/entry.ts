/** Where the core process begins, started by Electron's utilityProcess or forked under Node. */
import { v7 } from 'uuid';
import { createHost } from './host.ts';
import { processPort } from './port.ts';
import { workspaceFiles } from './workspace-files.ts';

const newId = (): string => v7();
createHost({
  port: processPort(),
  files: workspaceFiles({ clock: () => new Date().toISOString(), newId }),
  newId,
});

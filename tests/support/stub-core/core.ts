/** The core process with its database left out: the port, the host and the protocol are the real ones. */
import type { Core } from '../../../electron/core/core.ts';
import { createHost } from '../../../electron/core/host.ts';
import type { Log } from '../../../electron/core/log.ts';
import { processPort } from '../../../electron/core/port.ts';
import type { EventOf } from '../../../shared/contract/contract.ts';

/** What the stub is asked to do, in the input of any call. */
export type Deed =
  | { readonly deed: 'tell' }
  | { readonly deed: 'echo'; readonly value: unknown }
  | { readonly deed: 'announce'; readonly commandId: string }
  | { readonly deed: 'throw' }
  | { readonly deed: 'exit'; readonly code: number };

export interface Told {
  readonly pid: number;
  /** What Electron calls this process; undefined under a plain Node. */
  readonly type: unknown;
}

function stub(log: Log): Core {
  const listeners: ((event: EventOf<'changed'>) => void)[] = [];
  log.info('the stub is open');

  function perform(deed: Deed): unknown {
    switch (deed.deed) {
      case 'tell':
        return { pid: process.pid, type: Reflect.get(process, 'type') } satisfies Told;
      case 'echo':
        return deed.value;
      case 'announce':
        for (const listener of listeners) listener({ kinds: [], commandId: deed.commandId });
        return null;
      case 'throw':
        throw new Error('thrown inside the core');
      case 'exit':
        return process.exit(deed.code);
    }
  }

  return {
    call: (_name, input) => ({ ok: true, value: perform(deedOf(input)) }),
    facts: {
      workspaceId: 'stub',
      name: 'stub',
      isSample: false,
      numbers: { letters: 'A', path: null },
      sharedAt: null,
      schemaVersion: 0,
      folderWarning: null,
      logSetAside: null,
    },
    onChanged: (listener) => void listeners.push(listener),
    offerFile: () => undefined,
    setActor: () => undefined,
    /** Never done: a way to be asked something and not have answered. */
    backUp: () => new Promise(() => undefined),
    saveCopy: () => Promise.resolve(),
    author: { installation: 'stub', replica: 'stub' },
    isBackupDue: () => false,
    seenMovedTimes: () => undefined,
    saveSharedCopy: () => Promise.resolve(),
    setBackupFolder: () => undefined,
    reindex: () => undefined,
    check: () => Promise.resolve({ flaws: [], count: 0 }),
    repair: () => Promise.resolve({ flaws: [], count: 0 }),
    erased: () => [],
    place: () => ({ path: '', backupFolder: null, actor: '' }),
    rest: () => undefined,
    close: () => undefined,
    foresee: () => undefined,
  };
}

function deedOf(input: unknown): Deed {
  if (isDeed(input)) return input;
  throw new Error('The stub was asked for what it cannot do.');
}

function isDeed(input: unknown): input is Deed {
  return typeof input === 'object' && input !== null && 'deed' in input;
}

createHost({
  port: processPort(),
  files: {
    open: (_input, log) => Promise.resolve(stub(log)),
    backups: () => [],
    restore: () => ({ aside: null, lacking: [] }),
    copyBackup: () => Promise.resolve([]),
    backupsNaming: () => [],
    eraseFromBackups: () => Promise.resolve(0),
    salvage: () => Promise.resolve({ carried: 0, withHistory: true, leftOut: [], count: 0 }),
  },
  newId: () => 'stub',
});

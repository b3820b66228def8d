import { z } from 'zod';
import type { Backup, Restored } from '../../shared/contract/control.ts';
import { createCore, type Core } from './core.ts';
import { soundBackups } from './db/backup.ts';
import type { Verify } from './db/copy.ts';
import { restoreBackup } from './db/restore.ts';
import type { Log } from './log.ts';
import type { Salvaged } from '../../shared/contract/salvage.ts';
import { salvage } from './salvage/salvage.ts';
import type { Task } from './task.ts';
import { buildSample } from './sample/index.ts';

/** The files a host works on. Each fails with AppFailure or with an error of the storage. */
export interface WorkspaceFiles {
  /** `onCheck` is told before the file is read through because it cannot be known to be whole. */
  open(input: unknown, log: Log, onCheck: () => void): Promise<Core>;
  backups(path: string, folder: string | null, log: Log): readonly Backup[];
  restore(path: string, id: string, folder: string | null): Restored;
  /** Makes a new workspace of what can be read of another file. */
  salvage(input: unknown, log: Log, task: Task): Promise<Salvaged>;
}

export interface FilesOptions {
  readonly clock: () => string;
  readonly newId: () => string;
  readonly verify?: Verify;
}

const openInput = z.object({
  path: z.string(),
  mode: z.enum(['new', 'open', 'asItIs', 'sample']),
  name: z.string(),
  homeZone: z.string(),
  actor: z.string(),
  installation: z.string(),
  memoryFolder: z.string().nullable().default(null),
  backupFolder: z.string().nullable().default(null),
});

const salvageInput = z.object({
  from: z.string(),
  to: z.string(),
  name: z.string(),
  actor: z.string(),
  installation: z.string(),
});

/** Workspaces as SQLite files. */
export function workspaceFiles({ clock, newId, verify }: FilesOptions): WorkspaceFiles {
  return {
    open(input, log, onCheck) {
      const { mode, ...request } = openInput.parse(input);
      const options = { ...request, clock, newId, log, onCheck, ...(verify ? { verify } : {}) };
      if (mode === 'sample') return buildSample(options);
      return createCore({ ...options, mode: mode === 'new' ? 'new' : 'open', asItIs: mode === 'asItIs' });
    },
    salvage: (input, log, task) => salvage({ ...salvageInput.parse(input), clock, newId, log }, task),
    backups: soundBackups,
    restore: (path, id, folder) => restoreBackup(path, id, { now: clock(), folder }),
  };
}

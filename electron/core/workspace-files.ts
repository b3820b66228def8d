import { z } from 'zod';
import type { Backup } from '../../shared/contract/control.ts';
import { createCore, type Core } from './core.ts';
import { soundBackups } from './db/backup.ts';
import { restoreBackup } from './db/restore.ts';
import type { Log } from './log.ts';
import { buildSample } from './sample/index.ts';

/** The files a host works on. Each fails with AppFailure or with an error of the storage. */
export interface WorkspaceFiles {
  open(input: unknown, log: Log): Promise<Core>;
  backups(path: string, log: Log): readonly Backup[];
  /** Tells where the file that lay there was put; null where there was none. */
  restore(path: string, id: string): string | null;
}

export interface FilesOptions {
  readonly clock: () => string;
  readonly newId: () => string;
}

const openInput = z.object({
  path: z.string(),
  mode: z.enum(['new', 'open', 'sample']),
  name: z.string(),
  actor: z.string(),
  installation: z.string(),
});

/** Workspaces as SQLite files. */
export function workspaceFiles({ clock, newId }: FilesOptions): WorkspaceFiles {
  return {
    open(input, log) {
      const { mode, ...request } = openInput.parse(input);
      const options = { ...request, clock, newId, log };
      return mode === 'sample' ? buildSample(options) : createCore({ ...options, mode });
    },
    backups: soundBackups,
    restore: (path, id) => restoreBackup(path, id, clock()),
  };
}

import { z } from 'zod';
import type { Backup, NamingBackup, Restored } from '../../shared/contract/control.ts';
import { fail } from '../../shared/contract/errors.ts';
import { createCore, type Core } from './core.ts';
import { allBackups, backupFile, soundBackups } from './db/backup.ts';
import type { Verify } from './db/copy.ts';
import { eraseInBackup, type EraseOptions } from './erase-backup.ts';
import { countNamed, type Erased } from './history/erased.ts';
import { keptUntil } from '../../shared/domain/backups.ts';
import { copyBackup, restoreBackup } from './db/restore.ts';
import type { Log } from './log.ts';
import type { Salvaged } from '../../shared/contract/salvage.ts';
import { salvage } from './salvage/salvage.ts';
import type { Task } from './task.ts';
import { copySample } from './sample/copy.ts';

/** The files a host works on. Each fails with AppFailure or with an error of the storage. */
export interface WorkspaceFiles {
  /** `onCheck` is told before the file is read through because it cannot be known to be whole. */
  open(input: unknown, log: Log, onCheck: () => void): Promise<Core>;
  /** Those alone that can be opened, where there is a log to say what is wrong with the others; else all. */
  backups(path: string, folder: string | null, log: Log | null): readonly Backup[];
  restore(path: string, id: string, folder: string | null, task: Task): Restored;
  /** Makes a new workspace of a backup; gives the names of the contents that could be had nowhere. */
  copyBackup(how: BackupToCopy, task: Task): Promise<readonly string[]>;
  /** Which backups of an open workspace still name whom it has erased, newest first. */
  backupsNaming(core: Core): readonly NamingBackup[];
  /** Makes those that can be read anew without the names; gives how many. Fails also with CANCELLED, between two of them. */
  eraseFromBackups(core: Core, log: Log, task: Task): Promise<number>;
  /** Makes a new workspace of what can be read of another file. */
  salvage(input: unknown, log: Log, task: Task): Promise<Salvaged>;
}

export interface BackupToCopy {
  /** The workspace that it is of; the backup itself where `id` is null. */
  readonly path: string;
  readonly id: string | null;
  readonly folder: string | null;
  readonly target: string;
}

export interface FilesOptions {
  /** Where the sample lies that came with the program. */
  readonly sample: string;
  readonly clock: () => string;
  readonly newId: () => string;
  readonly verify?: Verify;
  /** As `eraseInBackup`; on a thread of its own where there are any. */
  readonly erase?: (file: string, erased: readonly Erased[], as: Authorship) => Promise<void>;
}

/** In whose name a backup is made anew. */
export type Authorship = Pick<EraseOptions, 'actor' | 'installation'>;

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
export function workspaceFiles({ sample, clock, newId, verify, erase }: FilesOptions): WorkspaceFiles {
  function naming(core: Core) {
    const { path, backupFolder } = core.place();
    const erased = core.erased();
    const all = erased.length === 0 ? [] : allBackups(path, backupFolder);
    return all.flatMap((backup) => {
      const persons = countNamed(backup.file, erased);
      return persons === 0 ? [] : [{ ...backup, persons, keptUntil: keptUntil(backup.id, all, clock()) }];
    });
  }

  return {
    async open(input, log, onCheck) {
      const { mode, ...request } = openInput.parse(input);
      const options = { ...request, clock, newId, log, onCheck, ...(verify ? { verify } : {}) };
      if (mode === 'sample') await copySample(sample, options.path);
      return createCore({ ...options, mode: mode === 'new' ? 'new' : 'open', asItIs: mode === 'asItIs' });
    },
    salvage: (input, log, task) => salvage({ ...salvageInput.parse(input), clock, newId, log }, task),
    backups: (path, folder, log) =>
      log === null
        ? allBackups(path, folder).map(({ file: _path, ...backup }) => backup)
        : soundBackups(path, folder, log),
    copyBackup({ path, id, folder, target }, task) {
      if (id === null) return copyBackup(path, target, { task });
      const source = backupFile(path, folder, id) ?? fail('NOT_FOUND', { path: id });
      return copyBackup(source, target, { of: path, folder, task });
    },
    backupsNaming: (core) => naming(core).map(({ file: _path, ...backup }) => backup),
    async eraseFromBackups(core, log, task) {
      const readable = naming(core).filter(({ persons }) => persons !== null);
      const as = { actor: core.place().actor, installation: core.author.installation };
      for (const [at, { file }] of readable.entries()) {
        task.step(at, readable.length);
        if (erase) await erase(file, core.erased(), as);
        else await eraseInBackup(file, core.erased(), { ...as, clock, newId, log });
      }
      return readable.length;
    },
    restore: (path, id, folder, task) => restoreBackup(path, id, { now: clock(), folder, task }),
  };
}

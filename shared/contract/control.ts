/** What shell and core say to each other, over whichever port the core was started with. */
import type { EventOf } from './contract.ts';
import type { Result } from './errors.ts';
import type { FilePurpose } from './files.ts';
import type { Flaws } from './flaws.ts';
import type { Salvaged } from './salvage.ts';

/** One verified copy of a workspace. `id` is its file name. */
export interface Backup {
  readonly id: string;
  readonly takenAt: string;
  readonly bytes: number;
  readonly reason: string;
}

export interface TakenBackup extends Backup {
  /** The names of the contents that are damaged in the workspace, and lie in no earlier backup: it lacks them. */
  readonly damaged: readonly string[];
}

/** A backup that still says who somebody was that has been erased since. */
export interface NamingBackup extends Backup {
  /** How many of them; null where it cannot be read. */
  readonly persons: number | null;
  /** The day before which it is not pushed out by newer ones; null where no day can be said. */
  readonly keptUntil: string | null;
}

/** What became of a restore. */
export interface Restored {
  /** Where the file was put that lay there; null where there was none. */
  readonly aside: string | null;
  /** The names of the contents that could be had nowhere. */
  readonly lacking: readonly string[];
}

export interface OpenRequest {
  readonly path: string;
  /** 'asItIs' opens also a copy that lacks what was last written when it was made. */
  readonly mode: 'new' | 'open' | 'asItIs' | 'sample';
  readonly name: string;
  /** Of a new workspace. */
  readonly homeZone: string;
  readonly actor: string;
  readonly installation: string;
  /** Where it remembers what it wrote into which file. */
  readonly memoryFolder: string | null;
  /** Where backups are to lie; null: beside the workspace. */
  readonly backupFolder: string | null;
}

/** What the shell asks beside the contract's calls: the life of the file. */
export interface Controls {
  /** Tells of progress only where the file is read through first. `facts`: what the core knows of the file, `author`: as whom it writes. */
  open: { input: OpenRequest; output: { facts: unknown; author: unknown } };
  close: { input: Record<string, never>; output: Record<string, never> };
  /** Brings everything that was written into the file itself, at once. */
  rest: { input: Record<string, never>; output: Record<string, never> };
  setActor: { input: { actor: string }; output: Record<string, never> };
  /** The path of a file that a person has chosen, under a token that is good for one command. */
  offerFile: {
    input: { token: string; path: string; name: string; purpose: FilePurpose };
    output: Record<string, never>;
  };
  backUp: { input: { reason: string }; output: TakenBackup };
  /** Where something was changed since the last backup; null where not. */
  backUpIfDue: { input: { reason: string }; output: TakenBackup | null };
  /** Newest first. */
  backupsNaming: { input: Record<string, never>; output: NamingBackup[] };
  /** Makes those that can be read anew without the names. */
  eraseFromBackups: { input: Record<string, never>; output: { made: number } };
  setBackupFolder: { input: { folder: string | null }; output: Record<string, never> };
  /** Somebody has seen what moved when clock rules changed. */
  seenMovedTimes: { input: Record<string, never>; output: Record<string, never> };
  /** Makes the search index anew. */
  reindex: { input: Record<string, never>; output: Record<string, never> };
  saveCopy: { input: { target: string }; output: Record<string, never> };
  /** A copy without history, and without what never leaves the secretariat. */
  saveSharedCopy: { input: { target: string }; output: Record<string, never> };
  /**
   * Reads the open file through beside everything else, and gives what says two things; fails with DB_CORRUPT where something
   * is damaged that nothing else says again.
   */
  check: { input: Record<string, never>; output: Flaws };
  /** Takes a backup, brings what says two things back to one, and reads the file through again. */
  repair: { input: Record<string, never>; output: Flaws };
  /** Makes a new workspace of what can be read of a file that was refused; no file need be open. */
  salvage: {
    input: { from: string; to: string; name: string; actor: string; installation: string };
    output: Salvaged;
  };
  /** Works without an open file, so that a damaged one can be left. `areSound`: those alone that can be opened, which are read for it. */
  backups: { input: { path: string; folder: string | null; areSound: boolean }; output: Backup[] };
  /** Puts a backup in the place of the file, which must not be open. */
  restore: { input: { path: string; id: string; folder: string | null }; output: Restored };
  /** Makes a new workspace of a backup of the one at `path`; of the backup at `path` where `id` is null. */
  copyBackup: {
    input: { path: string; id: string | null; folder: string | null; target: string };
    output: { lacking: readonly string[] };
  };
}
export type ControlName = keyof Controls;
export const CONTROL_NAMES = [
  'open',
  'close',
  'rest',
  'setActor',
  'offerFile',
  'backUp',
  'backUpIfDue',
  'backupsNaming',
  'eraseFromBackups',
  'setBackupFolder',
  'seenMovedTimes',
  'reindex',
  'saveCopy',
  'saveSharedCopy',
  'check',
  'repair',
  'salvage',
  'backups',
  'restore',
  'copyBackup',
] as const satisfies readonly ControlName[];

export type ToCore =
  | {
      /** What a call of the contract is; a query may be answered beside a command. */
      readonly type: 'query' | 'command';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
    }
  | { readonly type: 'control'; readonly id: number; readonly name: ControlName; readonly input: unknown }
  /** What was asked under this id is not wanted any more. */
  | { readonly type: 'cancel'; readonly id: number };

/** How far something is that was asked: how much is done, of how much where that is known. */
export interface Progress {
  readonly done: number;
  readonly of: number | null;
}

export type FromCore =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | ({ readonly type: 'progress'; readonly id: number } & Progress)
  | { readonly type: 'changed'; readonly event: EventOf<'changed'> }
  | { readonly type: 'log'; readonly level: 'info' | 'error'; readonly message: string };

import type { EventOf } from '../../shared/contract/contract.ts';
import type { TakenBackup } from '../../shared/contract/control.ts';
import type { Result } from '../../shared/contract/errors.ts';
import type { Flaws } from '../../shared/contract/flaws.ts';
import type { Verify } from './db/copy.ts';
import type { OfferedFile } from './files/incoming.ts';
import type { Erased } from './history/erased.ts';
import type { Author } from './history/journal.ts';
import type { NewSalt } from './history/personal.ts';
import type { Log } from './log.ts';
import type { WorkspaceFacts } from './services/workspace.ts';
import type { Task } from './task.ts';

export interface CoreOptions {
  readonly path: string;
  /** 'new' fails with CONFLICT where a file is there already. */
  readonly mode: 'new' | 'open';
  /** For a new workspace. */
  readonly name?: string;
  readonly isSample?: boolean;
  readonly workspaceId?: string;
  /** For a new workspace: an IANA zone; where left out it has none until somebody says one, and UTC is meant. */
  readonly homeZone?: string;
  /** Who is named in the history. */
  readonly actor: string;
  /** Identifies this installation of the program; with the path it decides the replica id. */
  readonly installation: string;
  /** UTC instant with milliseconds. */
  readonly clock: () => string;
  readonly newId: () => string;
  /** The edition of the time zone database that this program goes by; that of the platform where left out. */
  readonly zoneRules?: string;
  /** For personal texts; random where left out. */
  readonly newSalt?: NewSalt;
  readonly log: Log;
  /** Opens also a copy that lacks what was last written when it was made. */
  readonly asItIs?: boolean;
  /** Told before a file is read through because it was not closed in order, or came from elsewhere. */
  readonly onCheck?: () => void;
  /** Where this installation remembers what it wrote into which file; where left out it takes each file as it is. */
  readonly memoryFolder?: string | null;
  /** Where backups are to lie; null or left out: beside the workspace. */
  readonly backupFolder?: string | null;
  /** Reads a finished copy through; of the core itself where left out. */
  readonly verify?: Verify;
  /** Milliseconds, from any beginning. */
  readonly elapsed?: () => number;
}

/** The data of one open workspace. Calls answer values, never throw. */
export interface Core {
  call(name: string, input: unknown, task?: Task): Result<unknown>;
  readonly facts: WorkspaceFacts;
  /** Under which name this installation writes. */
  readonly author: Author;
  onChanged(listener: (event: EventOf<'changed'>) => void): void;
  /** Reckons what every first page asks and what takes longest of it, so that it is there when it is asked. */
  foresee(): void;
  setActor(actor: string): void;
  /** A file that a person has chosen: the token is good for one command. */
  offerFile(token: string, file: OfferedFile): void;
  backUp(reason: string, task?: Task): Promise<TakenBackup>;
  saveCopy(target: string, task?: Task): Promise<void>;
  /** A copy that others may have; see `saveSharedCopy`. */
  saveSharedCopy(target: string, task?: Task): Promise<void>;
  /** Whether something was changed since the last backup. */
  isBackupDue(): boolean;
  setBackupFolder(folder: string | null): void;
  /** Somebody has seen what moved when clock rules changed: it is not said again. */
  seenMovedTimes(): void;
  /** Makes the search index anew. */
  reindex(task: Task): void;
  check(task: Task): Promise<Flaws>;
  /** Brings what reading through has found to say two things back to one, after a backup; gives how it is then. */
  repair(task: Task): Promise<Flaws>;
  /** Whose names were taken out of the workspace for good. */
  erased(): readonly Erased[];
  /** Where its backups lie, and in whose name it is written to. */
  place(): { readonly path: string; readonly backupFolder: string | null; readonly actor: string };
  /** Brings everything that was written into the file itself, at once. */
  rest(): void;
  close(): void;
}

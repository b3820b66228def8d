/** What shell and core say to each other, over whichever port the core was started with. */
import type { EventOf } from './contract.ts';
import type { Result } from './errors.ts';

/** One verified copy of a workspace. `id` is its file name. */
export interface Backup {
  readonly id: string;
  readonly takenAt: string;
  readonly bytes: number;
  readonly reason: string;
}

export interface OpenRequest {
  readonly path: string;
  readonly mode: 'new' | 'open' | 'sample';
  readonly name: string;
  readonly actor: string;
  readonly installation: string;
}

/** What the shell asks beside the contract's calls: the life of the file. */
export interface Controls {
  open: { input: OpenRequest; output: Record<string, never> };
  close: { input: Record<string, never>; output: Record<string, never> };
  setActor: { input: { actor: string }; output: Record<string, never> };
  backUp: { input: { reason: string }; output: Backup };
  saveCopy: { input: { target: string }; output: Record<string, never> };
  /** Works without an open file, so that a damaged one can be left. */
  backups: { input: { path: string }; output: Backup[] };
  /** Puts a backup in the place of the file, which must not be open; answers where the old one was put. */
  restore: { input: { path: string; id: string }; output: { aside: string | null } };
}
export type ControlName = keyof Controls;

export type ToCore =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'control'; readonly id: number; readonly name: ControlName; readonly input: unknown };

export type FromCore =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'changed'; readonly event: EventOf<'changed'> }
  | { readonly type: 'log'; readonly level: 'info' | 'error'; readonly message: string };

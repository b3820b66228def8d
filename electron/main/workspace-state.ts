import type { Backup, OpenRequest } from '../../shared/contract/control.ts';
import type { AppError } from '../../shared/contract/errors.ts';

/** What there is of a workspace: none, one that is being opened, one that is open, or one that could not be opened. */
export type WorkspaceState =
  | { readonly at: 'none' }
  | {
      readonly at: 'opening';
      readonly path: string;
      /** The file is read through first. */
      readonly isChecking: boolean;
      /** The workspace that stays open until then, and where this one cannot be opened. */
      readonly beside: OpenState | null;
    }
  | OpenState
  | {
      readonly at: 'failed';
      readonly path: string;
      /** How it was to be opened. */
      readonly mode: OpenRequest['mode'];
      readonly homeZone: string;
      readonly error: AppError;
      readonly backups: readonly Backup[];
    };

export interface OpenState {
  readonly at: 'open';
  readonly path: string;
  /** Rises with each opening of another file, and of one that was closed: pages begin anew by it. */
  readonly opening: number;
}

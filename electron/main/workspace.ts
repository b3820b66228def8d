import { basename, join } from 'node:path';
import type { AppError, Result } from '../../shared/contract/errors.ts';
import type { Backup, OpenRequest } from '../../shared/contract/control.ts';
import type { Supervisor } from './core-host/supervisor.ts';
import type { Settings } from './preferences.ts';

export type WorkspaceState =
  | { readonly at: 'none' }
  | { readonly at: 'opening'; readonly path: string }
  | { readonly at: 'open'; readonly path: string }
  | {
      readonly at: 'failed';
      readonly path: string;
      readonly error: AppError;
      readonly backups: readonly Backup[];
    };

/** The one workspace that is open in this program, whatever number of windows show it. */
export interface Workspace {
  state(): WorkspaceState;
  open(path: string, mode: OpenRequest['mode']): Promise<Result<unknown>>;
  close(): Promise<void>;
  backUp(reason: string): Promise<Result<Backup>>;
  saveCopy(target: string): Promise<Result<unknown>>;
  /** Of the workspace that is open or has failed. */
  restore(backupId: string): Promise<Result<unknown>>;
  setActor(actor: string): Promise<void>;
}

export interface WorkspaceOptions {
  readonly core: Supervisor;
  readonly settings: Settings;
  readonly now: () => string;
  readonly changed: () => void;
}

/** How often in a row a core may die under one file before the person is asked. */
const PATIENCE = 3;
const CALM_MS = 30_000;

export function createWorkspace({ core, settings, now, changed }: WorkspaceOptions): Workspace {
  let state: WorkspaceState = { at: 'none' };
  let deaths: number[] = [];

  function become(next: WorkspaceState): void {
    state = next;
    changed();
  }

  async function open(path: string, mode: OpenRequest['mode']): Promise<Result<unknown>> {
    become({ at: 'opening', path });
    const result = await core.control('open', {
      path,
      mode,
      name: nameOf(path),
      actor: settings.preferences().actor,
      installation: settings.installation(),
    });
    if (result.ok) {
      settings.remember(path, now());
      become({ at: 'open', path });
    } else {
      await failWith(path, result.error);
    }
    return result;
  }

  async function failWith(path: string, error: AppError): Promise<void> {
    const backups = await core.control('backups', { path });
    become({ at: 'failed', path, error, backups: backups.ok ? backups.value : [] });
  }

  core.onRestarted((detail) => {
    if (state.at !== 'open' && state.at !== 'opening') return;
    const { path } = state;
    const at = Date.parse(now());
    deaths = [...deaths.filter((time) => at - time < CALM_MS), at];
    const error: AppError = { code: 'CORE_STOPPED', problems: [], params: { detail } };
    if (deaths.length > PATIENCE) void failWith(path, error);
    else void open(path, 'open');
  });

  return {
    state: () => state,
    open,
    async close() {
      await core.control('close', {});
      become({ at: 'none' });
    },
    backUp: (reason) => core.control('backUp', { reason }),
    saveCopy: (target) => core.control('saveCopy', { target }),
    async restore(id) {
      if (state.at === 'none')
        return { ok: false, error: { code: 'NO_WORKSPACE', problems: [], params: {} } };
      const { path } = state;
      await core.control('close', {});
      const restored = await core.control('restore', { path, id });
      if (restored.ok) return open(path, 'open');
      await failWith(path, restored.error);
      return restored;
    },
    async setActor(actor) {
      await core.control('setActor', { actor });
    },
  };
}

export function nameOf(path: string): string {
  return basename(path).replace(/\.reconvene$/i, '');
}

export function samplePath(userData: string): string {
  return join(userData, 'Sample.reconvene');
}

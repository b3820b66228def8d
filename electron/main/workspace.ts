import { basename, join } from 'node:path';
import { canRestoreAfter, type AppError, type Result } from '../../shared/contract/errors.ts';
import type {
  Backup,
  NamingBackup,
  OpenRequest,
  Restored,
  TakenBackup,
} from '../../shared/contract/control.ts';
import { BEFORE_RESTORE, DAILY } from '../../shared/domain/backups.ts';
import type { Flaws } from '../../shared/contract/flaws.ts';
import type { Salvaged } from '../../shared/contract/salvage.ts';
import type { Supervisor } from './core-host/supervisor.ts';
import type { Jobs } from './jobs.ts';
import type { Settings } from './preferences.ts';
import { isSameFile } from './saving.ts';
import type { OpenState, WorkspaceState } from './workspace-state.ts';

/** The one workspace that is open in this program, whatever number of windows show it. */
export interface Workspace {
  state(): WorkspaceState;
  /**
   * Opens another in the place of the one that is open, which stays where that fails.
   *
   * @param homeZone of a new one; the laptop's own where it is left out
   */
  open(path: string, mode: OpenRequest['mode'], homeZone?: string): Promise<Result<unknown>>;
  /** Ends a core that does not answer. What is open is opened again, what was being opened is given up. */
  endCore(): void;
  close(): Promise<void>;
  /** Jobs: each stands in the list of jobs until some time after its end. */
  backUp(reason: string, how?: { readonly isQuiet?: boolean }): Promise<Result<TakenBackup>>;
  /** Where something was changed since the last backup. */
  backUpIfDue(): Promise<Result<TakenBackup | null>>;
  /** Which of its backups still name whom it has erased. */
  backupsNaming(): Promise<Result<readonly NamingBackup[]>>;
  /** Makes them anew without the names; gives how many. */
  eraseFromBackups(): Promise<Result<{ made: number }>>;
  saveCopy(target: string): Promise<Result<unknown>>;
  saveSharedCopy(target: string): Promise<Result<unknown>>;
  /** Fails with FILE_DIFFERS where the file says two things. */
  check(how?: { readonly isQuiet?: boolean }): Promise<Result<unknown>>;
  /** What was found when it was last read through. */
  flaws(): Flaws;
  repair(): Promise<Result<Flaws>>;
  reindex(): Promise<Result<unknown>>;
  /** Brings everything that was written into the file itself. */
  rest(): Promise<void>;
  /** Closes one that was found damaged, as if it had not been opened. */
  recover(): Promise<void>;
  seenMovedTimes(): Promise<Result<unknown>>;
  setBackupFolder(folder: string | null): Promise<void>;
  /** The backups of the workspace that is open, newest first; whether each can be opened is seen when it is. */
  backups(): Promise<Result<readonly Backup[]>>;
  /** Of the workspace that is open or has failed; one that is open is backed up first, unless it is damaged. */
  restore(backupId: string): Promise<Result<Restored>>;
  /** Makes a new workspace of a backup of the one that is open, or of the backup that was last refused (null), and opens it. */
  openBackupCopy(backupId: string | null, target: string): Promise<Result<{ lacking: readonly string[] }>>;
  /** The backup that somebody last wanted to open as if it were a workspace. */
  refusedBackup(): string | null;
  setActor(actor: string): Promise<void>;
  /** Makes a new workspace of what can be read of the one that was not opened, and opens it. */
  salvage(target: string): Promise<Result<Salvaged>>;
  /** What became of the last salvage. */
  salvaged(): Salvaged | null;
}

export interface WorkspaceOptions {
  readonly core: Pick<Supervisor, 'call' | 'control' | 'onDied' | 'kill' | 'isStopping'>;
  readonly settings: Pick<Settings, 'preferences' | 'installation' | 'remember' | 'backupFolder'>;
  readonly jobs: Pick<Jobs, 'run' | 'turn'>;
  /** Where this installation remembers what it wrote into which file. */
  readonly memoryFolder: string;
  /** IANA zone of the laptop. */
  readonly zone: string;
  readonly now: () => string;
  readonly changed: () => void;
  /** The core died under the open workspace, and has it open again. */
  readonly reopened: () => void;
  /** Another could not be opened, and the one that was open still is. */
  readonly notOpened: (path: string, error: AppError) => void;
  /** What is done for the open workspace before it is closed, or another is opened in its place. */
  readonly leaving: () => Promise<void>;
  /** Waits until nothing is made of the open workspace any more that reads it several times, as papers do. */
  readonly settled: () => Promise<void>;
}

/** How often in a row a core may die under one file before the person is asked. */
const PATIENCE = 3;
const CALM_MS = 30_000;

const NO_FLAWS: Flaws = { flaws: [], count: 0 };

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { core, settings, jobs, memoryFolder, zone, now, changed, reopened, notOpened, leaving, settled } =
    options;
  let state: WorkspaceState = { at: 'none' };
  let deaths: number[] = [];
  let isReopening = false;
  let isGivenUp = false;
  let openings = 0;
  let lastPath: string | null = null;
  /** It was closed: whoever opens it again begins anew. */
  let isLeft = false;
  let flaws = NO_FLAWS;
  let salvaged: Salvaged | null = null;
  let refusedBackup: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  function become(next: WorkspaceState): void {
    state = next;
    changed();
  }

  /** Two windows may ask at once, and a core may die meanwhile: one opening, closing or restoring follows the other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work, work);
    turn = done;
    return done;
  }

  async function openAnother(
    path: string,
    mode: OpenRequest['mode'],
    homeZone: string,
  ): Promise<Result<unknown>> {
    const before = state.at === 'open' ? state : null;
    if (before && isSameFile(before.path, path)) return { ok: true, value: {} };
    if (before) {
      await settled();
      await leaving();
    }
    return open(path, mode, homeZone, before);
  }

  async function open(
    path: string,
    mode: OpenRequest['mode'],
    homeZone = zone,
    before: OpenState | null = null,
  ): Promise<Result<unknown>> {
    deaths = [];
    isGivenUp = false;
    become({ at: 'opening', path, isChecking: false, beside: before });
    const result = await load(path, mode, homeZone);
    if (result.ok) {
      settings.remember(path, now());
      const isAnother = path !== lastPath;
      if (isAnother || isLeft) openings += 1;
      if (isAnother) jobs.turn();
      lastPath = path;
      isLeft = false;
      flaws = NO_FLAWS;
      become({ at: 'open', path, opening: openings });
    } else if (before) {
      noteBackup(path, result.error);
      await goBack(before, { path, error: result.error });
    } else {
      noteBackup(path, result.error);
      await failWith(path, mode, result.error, homeZone);
    }
    return result;
  }

  function noteBackup(path: string, { code }: AppError): void {
    if (code === 'IS_BACKUP') refusedBackup = path;
  }

  /** The one that was open is open still, unless the core died meanwhile. */
  async function goBack(
    before: OpenState,
    refused: { readonly path: string; readonly error: AppError },
  ): Promise<void> {
    const result = deaths.length > 0 ? await load(before.path, 'open') : null;
    if (result && !result.ok) return failWith(before.path, 'open', result.error);
    become(before);
    notOpened(refused.path, refused.error);
  }

  /** Opens the file in the core, once more where the core dies of it; what it died of making is not taken for whole. */
  async function load(path: string, mode: OpenRequest['mode'], homeZone = zone): Promise<Result<unknown>> {
    const result = await core.control(
      'open',
      {
        path,
        mode,
        name: nameOf(path),
        homeZone,
        actor: settings.preferences().actor,
        installation: settings.installation(),
        memoryFolder,
        backupFolder: settings.backupFolder(),
      },
      {
        onProgress() {
          if (state.at === 'opening') become({ ...state, isChecking: true });
        },
      },
    );
    if (result.ok || result.error.code !== 'CORE_STOPPED' || mode !== 'open') return result;
    // Nobody waits for it any more.
    if (core.isStopping() || isGivenUp) return result;
    if (deaths.length > PATIENCE) return failure('CORE_UNSTABLE', { path });
    return load(path, mode, homeZone);
  }

  async function reopen(path: string): Promise<void> {
    // Another turn may have closed it.
    if (state.at !== 'open' || state.path !== path) return;
    const result = deaths.length > PATIENCE ? failure('CORE_UNSTABLE', { path }) : await load(path, 'open');
    if (result.ok) reopened();
    else await failWith(path, 'open', result.error);
  }

  async function failWith(
    path: string,
    mode: OpenRequest['mode'],
    error: AppError,
    homeZone = zone,
  ): Promise<void> {
    const backups = canRestoreAfter(error.code)
      ? await core.control('backups', { path, folder: settings.backupFolder(), areSound: true })
      : null;
    become({ at: 'failed', path, mode, homeZone, error, backups: backups?.ok ? backups.value : [] });
  }

  async function restore(id: string): Promise<Result<Restored>> {
    if (state.at === 'none') return failure('NO_WORKSPACE', {});
    if (state.at === 'failed' && !canRestoreAfter(state.error.code)) return { ok: false, error: state.error };
    const { path } = state;
    if (state.at === 'open') {
      await settled();
      const before = await backUp(BEFORE_RESTORE);
      // What is damaged is kept as it is, beside what takes its place.
      if (!before.ok && before.error.code !== 'DB_CORRUPT') return before;
    }
    // What the pages hold is of another state of the file.
    lastPath = null;
    await core.control('close', {});
    const folder = settings.backupFolder();
    const restored = await jobs.run({ purpose: 'restore', what: nameOf(path), leadsOn: true }, (watch) =>
      core.control('restore', { path, id, folder }, watch),
    );
    if (!restored.ok && restored.error.code === 'CANCELLED') {
      // What lay there lies there still.
      await open(path, 'open');
      return restored;
    }
    if (!restored.ok) {
      await failWith(path, 'open', restored.error);
      return restored;
    }
    const opened = await open(path, 'open');
    return opened.ok ? restored : opened;
  }

  async function salvage(to: string): Promise<Result<Salvaged>> {
    if (state.at !== 'failed') return failure('NO_WORKSPACE', {});
    const { path: from } = state;
    const { actor } = settings.preferences();
    const about = { from, to, name: nameOf(to), actor, installation: settings.installation() };
    const result = await jobs.run({ purpose: 'salvage', what: nameOf(from), leadsOn: true }, (watch) =>
      core.control('salvage', about, watch),
    );
    if (!result.ok) return result;
    salvaged = result.value;
    const opened = await open(to, 'open');
    return opened.ok ? result : opened;
  }

  async function openBackupCopy(
    id: string | null,
    target: string,
  ): Promise<Result<{ lacking: readonly string[] }>> {
    const path = id === null ? refusedBackup : state.at === 'open' ? state.path : null;
    if (path === null) return failure('NO_WORKSPACE', {});
    const folder = settings.backupFolder();
    const made = await jobs.run({ purpose: 'copyBackup', what: nameOf(target), leadsOn: true }, (watch) =>
      core.control('copyBackup', { path, id, folder, target }, watch),
    );
    if (!made.ok) return made;
    const opened = await openAnother(target, 'open', zone);
    return opened.ok ? made : opened;
  }

  function backUp(reason: string, isQuiet = false): Promise<Result<TakenBackup>> {
    return jobs.run({ purpose: 'backUp', isQuiet }, (watch) => core.control('backUp', { reason }, watch));
  }

  core.onDied(() => {
    const at = Date.parse(now());
    deaths = [...deaths.filter((time) => at - time < CALM_MS), at];
    // An opening that was under way has its own answer.
    if (state.at !== 'open' || isReopening) return;
    const { path } = state;
    isReopening = true;
    void inTurn(() => reopen(path)).finally(() => {
      isReopening = false;
    });
  });

  return {
    state: () => state,
    open: (path, mode, homeZone = zone) => inTurn(() => openAnother(path, mode, homeZone)),
    endCore() {
      isGivenUp = state.at === 'opening';
      core.kill();
    },
    close: () =>
      inTurn(async () => {
        await settled();
        if (state.at === 'open') await leaving();
        await core.control('close', {});
        isLeft = true;
        become({ at: 'none' });
      }),
    backUp: (reason, { isQuiet = false } = {}) => backUp(reason, isQuiet),
    backUpIfDue: () =>
      jobs.run({ purpose: 'backUp', isQuiet: true }, (watch) =>
        core.control('backUpIfDue', { reason: DAILY }, watch),
      ),
    backupsNaming: () => core.control('backupsNaming', {}),
    eraseFromBackups: () =>
      jobs.run({ purpose: 'eraseFromBackups' }, (watch) => core.control('eraseFromBackups', {}, watch)),
    saveCopy: (target) =>
      jobs.run({ purpose: 'saveCopy', what: basename(target) }, (watch) =>
        core.control('saveCopy', { target }, watch),
      ),
    saveSharedCopy: (target) =>
      jobs.run({ purpose: 'shareCopy', what: basename(target) }, (watch) =>
        core.control('saveSharedCopy', { target }, watch),
      ),
    check: ({ isQuiet = false } = {}) =>
      jobs.run({ purpose: 'check', isQuiet }, async (watch): Promise<Result<unknown>> => {
        const found = await core.control('check', {}, watch);
        if (!found.ok) return found;
        flaws = found.value;
        return flaws.count === 0 ? found : failure('FILE_DIFFERS', { count: flaws.count });
      }),
    flaws: () => flaws,
    async repair() {
      const left = await jobs.run({ purpose: 'repair' }, (watch) => core.control('repair', {}, watch));
      if (left.ok) flaws = left.value;
      return left;
    },
    reindex: () => jobs.run({ purpose: 'reindex' }, (watch) => core.control('reindex', {}, watch)),
    async rest() {
      if (state.at === 'open') await core.control('rest', {});
    },
    recover: () =>
      inTurn(async () => {
        if (state.at !== 'open') return;
        const { path } = state;
        await core.control('close', {});
        const error: AppError = { code: 'DB_CORRUPT', problems: [], params: { path } };
        await failWith(path, 'open', error);
      }),
    seenMovedTimes: () => core.control('seenMovedTimes', {}),
    async setBackupFolder(folder) {
      await core.control('setBackupFolder', { folder });
    },
    async backups() {
      if (state.at !== 'open') return failure('NO_WORKSPACE', {});
      const { path } = state;
      return core.control('backups', { path, folder: settings.backupFolder(), areSound: false });
    },
    restore: (id) => inTurn(() => restore(id)),
    openBackupCopy: (id, target) => inTurn(() => openBackupCopy(id, target)),
    refusedBackup: () => refusedBackup,
    salvage: (target) => inTurn(() => salvage(target)),
    salvaged: () => salvaged,
    async setActor(actor) {
      await core.control('setActor', { actor });
    },
  };
}

function failure(code: AppError['code'], params: AppError['params']): Result<never> {
  return { ok: false, error: { code, problems: [], params } };
}

export function nameOf(path: string): string {
  return basename(path).replace(/\.reconvene$/i, '');
}

export function samplePath(userData: string): string {
  return join(userData, 'Sample.reconvene');
}

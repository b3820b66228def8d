import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { OutputOf, ParsedInputOf, ShellCallName } from '../../shared/contract/contract.ts';
import { canSalvageAfter, fail, type Result } from '../../shared/contract/errors.ts';
import type { OpenRequest } from '../../shared/contract/control.ts';
import type { ShellStatus } from '../../shared/contract/shell-calls.ts';
import type { CalendarHandlers } from './calendar-files.ts';
import { askFolder, askOpen, openFolder } from './dialogs.ts';
import type { FileHandlers } from './file-handlers.ts';
import { sweepUnfinished } from './files.ts';
import type { Jobs } from './jobs.ts';
import type { Settings } from './preferences.ts';
import type { LetterHandlers } from './letters.ts';
import type { PrintingHandlers } from './printing/handlers.ts';
import type { PublicCopyHandlers } from './public-copy/handlers.ts';
import type { Saving } from './saving.ts';
import type { TableHandlers } from './tables/handlers.ts';
import { openLink } from './security/links.ts';
import { valueOf } from './value-of.ts';
import type { AlertHandlers } from './alerts/handlers.ts';
import type { WordHandlers } from './word/handlers.ts';
import { placeForCopy } from './place-for-copy.ts';
import { nameOf, samplePath, type Workspace } from './workspace.ts';
import type { WorkspaceState } from './workspace-state.ts';

export interface ShellOptions {
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly jobs: Jobs;
  readonly printing: PrintingHandlers;
  readonly publicCopy: PublicCopyHandlers;
  readonly files: FileHandlers;
  readonly calendars: CalendarHandlers;
  readonly tables: TableHandlers;
  readonly word: WordHandlers;
  readonly letters: LetterHandlers;
  readonly alerts: AlertHandlers;
  readonly userData: string;
  readonly documents: string;
  readonly saving: Pick<Saving, 'ask'>;
  readonly zone: string;
  readonly version: string;
  readonly newWindow: () => void;
  readonly quit: () => void;
  readonly setUnsaved: (window: BrowserWindow, unsaved: boolean) => void;
  /** Whether the open workspace may be left, though a window holds input. */
  readonly mayLeave: () => boolean;
  /** Whether the data's process has not answered for long. */
  readonly isLate: () => boolean;
  readonly preferencesChanged: () => void;
}

type ShellHandler<N extends ShellCallName> = (
  input: ParsedInputOf<N>,
  window: BrowserWindow,
) => Promise<OutputOf<N>> | OutputOf<N>;
/** What the page that prints asks for; it stands in no window. */
type PrintingCallName = 'shell.tableToPrint';
export type PrintingPageHandlers = {
  readonly [N in PrintingCallName]: (input: ParsedInputOf<N>) => OutputOf<N>;
};
export type ShellHandlers = { readonly [N in Exclude<ShellCallName, PrintingCallName>]: ShellHandler<N> };

const CLOSED = { done: false, fileName: null };

export function shellHandlers(options: ShellOptions): ShellHandlers {
  const { workspace, settings, printing } = options;

  /** What became of an opening is shown by the status; a failed one has a page of its own. */
  async function opened(
    path: string,
    mode: OpenRequest['mode'],
    homeZone = options.zone,
  ): Promise<{ done: boolean; fileName: string | null }> {
    if (!options.mayLeave()) return CLOSED;
    const result = await workspace.open(path, mode, homeZone);
    return { done: result.ok, fileName: basename(path) };
  }

  /** Asks where a copy is to lie, and makes it there. */
  async function savedCopy(
    window: BrowserWindow,
    called: string,
    save: (target: string) => Promise<Result<unknown>>,
  ): Promise<{ done: boolean; fileName: string | null }> {
    const state = workspace.state();
    if (state.at !== 'open') return fail('NO_WORKSPACE');
    const suggested = join(options.documents, `${nameOf(state.path)} ${called}.reconvene`);
    const target = await options.saving.ask(window, suggested);
    if (target === null) return CLOSED;
    valueOf(await finished(target, await save(target)));
    return { done: true, fileName: basename(target) };
  }

  return {
    'shell.status': () => status(options),
    async 'shell.new'({ homeZone }, window) {
      const path = await options.saving.ask(window, join(options.documents, 'Coalition.reconvene'), true);
      if (path === null) return CLOSED;
      if (existsSync(path)) fail('CONFLICT', { path });
      return opened(path, 'new', homeZone ?? options.zone);
    },
    async 'shell.open'(_input, window) {
      const path = await askOpen(window);
      return path === null ? CLOSED : opened(path, 'open');
    },
    'shell.openRecent'({ id }) {
      const recent = settings.recents().find((_one, index) => String(index) === id);
      return recent ? opened(recent.path, 'open') : fail('NOT_FOUND', { id });
    },
    'shell.openSample'() {
      const path = samplePath(options.userData);
      return opened(path, existsSync(path) ? 'open' : 'sample');
    },
    'shell.tryAgain'() {
      const state = workspace.state();
      if (state.at !== 'failed') return CLOSED;
      return opened(state.path, existsSync(state.path) ? 'open' : state.mode, state.homeZone);
    },
    'shell.openAsItIs'() {
      const state = workspace.state();
      if (state.at !== 'failed' || state.error.code !== 'COPY_EARLY') return CLOSED;
      return opened(state.path, 'asItIs');
    },
    async 'shell.close'() {
      if (options.mayLeave()) await workspace.close();
      return {};
    },
    'shell.saveCopy': (_input, window) => savedCopy(window, 'copy', workspace.saveCopy),
    'shell.saveSharedCopy': (_input, window) => savedCopy(window, 'to share', workspace.saveSharedCopy),
    async 'shell.backupNow'() {
      const { damaged, ...backup } = valueOf(await workspace.backUp('by-hand'));
      return { ...backup, damaged: [...damaged] };
    },
    async 'shell.chooseBackupFolder'({ beside }, window) {
      const folder = beside ? null : await askFolder(window);
      if (!beside && folder === null) return CLOSED;
      const unkept = settings.setBackupFolder(folder);
      await workspace.setBackupFolder(folder);
      options.preferencesChanged();
      if (unkept) throw unkept;
      return { done: true, fileName: folder };
    },
    async 'shell.showBackups'() {
      const state = workspace.state();
      const folder =
        settings.backupFolder() ?? (state.at === 'none' ? fail('NO_WORKSPACE') : dirname(state.path));
      await openFolder(folder);
      return {};
    },
    async 'shell.checkFile'() {
      valueOf(await workspace.check());
      return {};
    },
    'shell.backupsNaming': async () => [...valueOf(await workspace.backupsNaming())],
    'shell.eraseFromBackups': async () => valueOf(await workspace.eraseFromBackups()),
    async 'shell.seenMovedTimes'() {
      valueOf(await workspace.seenMovedTimes());
      return {};
    },
    'shell.flaws': () => workspace.flaws(),
    'shell.repair': async () => valueOf(await workspace.repair()),
    async 'shell.reindex'() {
      valueOf(await workspace.reindex());
      return {};
    },
    'shell.endCore'() {
      workspace.endCore();
      return {};
    },
    async 'shell.recover'() {
      await workspace.recover();
      return {};
    },
    // Heard where calls come in.
    'shell.cancel': () => ({}),
    'shell.jobs': () => [...options.jobs.list()],
    'shell.settleJobs'() {
      options.jobs.settle();
      return {};
    },
    'shell.cancelJob'({ id }) {
      options.jobs.cancel(id);
      return {};
    },
    async 'shell.salvage'(_input, window) {
      const state = workspace.state();
      if (state.at !== 'failed' || !canSalvageAfter(state.error.code))
        return { ...CLOSED, carried: 0, leftOut: 0 };
      const suggested = join(options.documents, `${nameOf(state.path)} salvaged.reconvene`);
      const target = await options.saving.ask(window, suggested, true);
      if (target === null) return { ...CLOSED, carried: 0, leftOut: 0 };
      if (existsSync(target)) fail('CONFLICT', { path: target });
      const { carried, count } = valueOf(await finished(target, await workspace.salvage(target)));
      return { done: true, fileName: basename(target), carried, leftOut: count };
    },
    'shell.salvaged': () => workspace.salvaged(),
    'shell.backups': async () => [...valueOf(await workspace.backups())],
    async 'shell.openBackupCopy'({ id }, window) {
      const state = workspace.state();
      const source = id === null ? workspace.refusedBackup() : state.at === 'open' ? state.path : null;
      if (source === null) return fail('NO_WORKSPACE');
      if (!options.mayLeave()) return { ...CLOSED, lacking: [] };
      const suggested = id === null ? placeForCopy(source) : placeForCopy(source, id);
      const target = await options.saving.ask(window, suggested, true);
      if (target === null) return { ...CLOSED, lacking: [] };
      if (existsSync(target)) fail('CONFLICT', { path: target });
      const { lacking } = valueOf(await workspace.openBackupCopy(id, target));
      return { done: true, fileName: basename(target), lacking: [...lacking] };
    },
    async 'shell.restoreBackup'({ id }) {
      if (!options.mayLeave()) return { ...CLOSED, lacking: [] };
      const { lacking } = valueOf(await workspace.restore(id));
      return { done: true, fileName: id, lacking: [...lacking] };
    },
    async 'shell.setPreferences'(part) {
      const unkept = settings.setPreferences(withoutUndefined(part));
      if (part.actor !== undefined) await workspace.setActor(part.actor);
      options.preferencesChanged();
      if (unkept) throw unkept;
      return settings.preferences();
    },
    'shell.setUnsaved'({ unsaved }, window) {
      options.setUnsaved(window, unsaved);
      return {};
    },
    'shell.newWindow'() {
      options.newWindow();
      return {};
    },
    'shell.quit'() {
      options.quit();
      return {};
    },
    ...options.calendars,
    ...options.publicCopy,
    ...options.tables,
    ...options.word,
    ...options.alerts,
    ...options.letters,
    ...printing,
    ...options.files,
    async 'shell.openLink'({ link }) {
      await openLink(link);
      return {};
    },
  };
}

function status({ workspace, settings, isLate, zone, version }: ShellOptions): ShellStatus {
  const state = workspace.state();
  return {
    workspace: state.at,
    opened: openedIn(state),
    isLate: isLate(),
    name: state.at === 'none' ? '' : nameOf(state.path),
    error: state.at === 'failed' ? state.error : null,
    backups: state.at === 'failed' ? [...state.backups] : [],
    isChecking: state.at === 'opening' && state.isChecking,
    backupFolder: settings.backupFolder(),
    recent: settings.recents().map(({ path, openedAt }, index) => ({
      id: String(index),
      name: nameOf(path),
      folder: dirname(path),
      openedAt,
    })),
    preferences: settings.preferences(),
    zone,
    platform: process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
    version,
  };
}

/** A process that died of what it made has left it half-made. */
async function finished<T>(target: string, result: Result<T>): Promise<Result<T>> {
  if (!result.ok && result.error.code === 'CORE_STOPPED') await sweepUnfinished(target);
  return result;
}

function openedIn(state: WorkspaceState): number {
  if (state.at === 'open') return state.opening;
  return state.at === 'opening' ? (state.beside?.opening ?? 0) : 0;
}

/** Fields that were left out stay as they are. */
function withoutUndefined<T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in part) {
    const value = part[key];
    if (isGiven(value)) given[key] = value;
  }
  return given;
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

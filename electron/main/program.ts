/** All that the program does behind its first window; everything is put together here and nowhere else. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import { format } from 'date-fns';
import log from 'electron-log/main';
import { calendarHandlers } from './calendar-files.ts';
import { contentsOf } from './contents.ts';
import type { CoreProcess } from './core-host/core-host.ts';
import { createSupervisor } from './core-host/supervisor.ts';
import { askReplace, askSave } from './dialogs.ts';
import { createErrands } from './errands.ts';
import { fileHandlers } from './file-handlers.ts';
import { createIncomingFiles } from './incoming-files.ts';
import { broadcast, receiveCalls } from './ipc.ts';
import { createJobs } from './jobs.ts';
import { letterHandlers } from './letters.ts';
import type { OpenedFiles } from './opened-files.ts';
import { servePages, type Behind } from './pages.ts';
import { createPapersFolder } from './papers-folder.ts';
import { openSettings } from './preferences.ts';
import { isZone } from '../../shared/domain/time/zones.ts';
import { moment } from '../../shared/papers/format.ts';
import { once } from '../../shared/once.ts';
import { createDesk } from './printing/desk.ts';
import { printingHandlers } from './printing/handlers.ts';
import { namedByCore, todayByCore } from './printing/named.ts';
import { pdfOptions } from './printing/options.ts';
import { createPreviews } from './printing/previews.ts';
import { renderPdf } from './printing/render-pdf.ts';
import { LONGEST_ERRAND_MS, createUnsavedInput, quitWith, settle } from './quit.ts';
import { reviveWhenAsked } from './revive.ts';
import { createSaving } from './saving.ts';
import { serveContent } from './serve-content.ts';
import { shellHandlers } from './shell-calls.ts';
import { tableHandlers } from './tables/handlers.ts';
import { publicCopyHandlers } from './public-copy/handlers.ts';
import { createUpkeep } from './upkeep.ts';
import { settleWindow, zoomWindows } from './windows.ts';
import { AppFailure } from '../../shared/contract/errors.ts';
import type { PrintRequest } from '../../shared/contract/shapes/print-requests.ts';
import { OUTSIDE } from '../../shared/words/outside.ts';
import { alertHandlers } from './alerts/handlers.ts';
import { wordHandlers } from './word/handlers.ts';
import { createWorkspace, nameOf } from './workspace.ts';

export interface ProgramOptions {
  /** The window that is there already; nothing has answered its page yet. */
  readonly first: BrowserWindow;
  readonly openWindow: () => BrowserWindow;
  readonly startCore: () => CoreProcess;
  readonly openedFiles: OpenedFiles;
  /** Folder of the pages, bridge to them, picture of the window. */
  readonly pages: string;
  readonly preload: string;
  readonly icon: string;
}

/** Names in a question; a dialog of the system has no room for more. */
const MOST_NAMED = 12;

log.transports.file.level = 'info';
log.transports.console.level = 'warn';

/** A line that the shell says of itself. */
export const warn = (line: string): void => log.warn(line);

/** Takes the first window in charge, and everything that its page and the system may ask from here on. */
export function startProgram({
  first,
  openWindow,
  startCore,
  openedFiles,
  pages,
  preload,
  icon,
}: ProgramOptions): Behind {
  const core = createSupervisor(startCore, log);
  const now = (): string => new Date().toISOString();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // A system may be in a zone that only it knows.
  const zone = isZone(timeZone) ? timeZone : 'UTC';
  const settings = openSettings({
    systemLanguages: app.getPreferredSystemLanguages(),
    userName: userInfo().username,
    newId: randomUUID,
    log,
    file: join(app.getPath('userData'), 'settings.json'),
  });
  nativeTheme.themeSource = settings.preferences().theme;
  const closingWords = () => OUTSIDE[settings.preferences().language].closing;

  const openContent = contentsOf(core, log);
  const jobs = createJobs({
    newId: randomUUID,
    now,
    elapsed: () => performance.now(),
    changed: (list) => broadcast('jobs', { jobs: [...list] }),
  });
  const unsaved = createUnsavedInput(closingWords, jobs);
  function settled(window: BrowserWindow): BrowserWindow {
    settleWindow(window, settings);
    unsaved.watch(window);
    reviveWhenAsked(window, closingWords, log);
    return window;
  }
  const newWindow = (): BrowserWindow => settled(openWindow());
  let front = settled(first);

  const errands = createErrands();
  const workspace = createWorkspace({
    memoryFolder: join(app.getPath('userData'), 'replicas'),
    zone,
    core,
    settings,
    jobs,
    now,
    changed() {
      broadcast('status', {});
      if (workspace.state().at === 'open') upkeep.opened();
      else upkeep.closed();
    },
    reopened: () => broadcast('reopened', {}),
    notOpened: (path, error) => broadcast('notOpened', { name: nameOf(path), error }),
    leaving: () => upkeep.leaving(),
    settled: async () => void (await settle(errands.count, LONGEST_ERRAND_MS)),
  });
  let isLate = false;
  core.onLate((late) => {
    isLate = late;
    broadcast('status', {});
  });
  const upkeep = createUpkeep({ workspace, log, today: () => format(new Date(), 'yyyy-MM-dd') });
  core.onChanged((event) => {
    broadcast('changed', event);
    upkeep.changed();
  });
  // Whoever turns to the file manager finds everything in the file.
  app.on('browser-window-blur', () => void workspace.rest());

  // Made when the first paper is: a session takes a while.
  const printSession = once(() => {
    const made = session.fromPartition('printing', { cache: false });
    servePages(made, pages);
    return made;
  });
  const desk = createDesk({ preload, session: printSession });
  // Chromium's viewer stays blank in a session that is not kept (electron/electron#27121); this one caches nothing all the same.
  const previews = createPreviews(() => session.fromPartition('persist:previews', { cache: false }), icon);
  const papers = createPapersFolder(join(app.getPath('userData'), 'papers'), (line) => log.warn(line));
  void papers.empty();
  const incoming = createIncomingFiles({ core, newId: randomUUID });
  const saving = createSaving<BrowserWindow>({
    choose: askSave,
    mayReplace: (window, path) => askReplace(window, basename(path), closingWords().overFile),
    own() {
      const state = workspace.state();
      return { path: state.at === 'none' ? null : state.path, backups: settings.backupFolder() };
    },
  });
  async function handedOut(request: PrintRequest): Promise<void> {
    if (
      request.document !== 'release' &&
      request.document !== 'minutesRelease' &&
      request.document !== 'alertRelease'
    )
      return;
    const said = await core.call(`${request.document}.handOut`, { id: request.releaseId });
    if (!said.ok) throw new AppFailure(said.error);
  }
  const nameOfPaper = namedByCore(core);
  const tables = tableHandlers({
    draw: (token, options) => desk.lend((page) => renderPdf({ table: token }, options, page)),
    previews,
    errands,
    documents: app.getPath('documents'),
    saving,
    today: () => todayByCore(core),
  });
  const shell = shellHandlers({
    workspace,
    saving,
    settings,
    jobs,
    printing: printingHandlers({
      render: (request) =>
        desk.lend((page) => renderPdf({ request: JSON.stringify(request) }, pdfOptions(request), page)),
      nameOf: nameOfPaper,
      previews,
      jobs,
      errands,
      documents: app.getPath('documents'),
      saving,
      papers,
      handedOut,
    }),
    calendars: calendarHandlers({
      core,
      errands,
      jobs,
      documents: app.getPath('documents'),
      saving,
      words: closingWords,
    }),
    publicCopy: publicCopyHandlers({
      core,
      errands,
      jobs,
      words: closingWords,
      mayReplace: (window, { madeAt, changed }) =>
        changed.length > 0
          ? askReplace(window, changed.slice(0, MOST_NAMED).join('\n'), closingWords().overPublicCopy)
          : askReplace(
              window,
              moment(madeAt, zone, settings.preferences().language),
              closingWords().overOldCopy,
            ),
    }),
    files: fileHandlers({
      incoming,
      openContent,
      previews,
      documents: app.getPath('documents'),
      saving,
    }),
    tables: tables.ofPages,
    letters: letterHandlers(core),
    alerts: alertHandlers({
      core,
      errands,
      documents: app.getPath('documents'),
      saving,
      actor: () => settings.preferences().actor,
    }),
    word: wordHandlers({
      core,
      errands,
      documents: app.getPath('documents'),
      saving,
      nameOf: nameOfPaper,
      handedOut,
    }),
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
    zone,
    version: app.getVersion(),
    newWindow,
    quit: () => app.quit(),
    setUnsaved: unsaved.set,
    mayLeave: unsaved.mayLeave,
    isLate: () => isLate,
    preferencesChanged() {
      nativeTheme.themeSource = settings.preferences().theme;
      zoomWindows(settings);
      broadcast('status', {});
    },
  });
  receiveCalls({
    core,
    shell,
    printing: tables.ofPrinting,
    incoming,
    jobs,
    log,
    newId: randomUUID,
    backUp: () => workspace.backUp('before-large'),
  });
  quitWith({
    core,
    errands,
    leaving: upkeep.leaving,
    giveUp: jobs.cancelAll,
    tidy: papers.empty,
    log: (line) => log.warn(line),
  });

  function show(): void {
    if (front.isDestroyed()) front = newWindow();
    if (front.isMinimized()) front.restore();
    front.focus();
  }
  app.on('second-instance', show);
  openedFiles.deliverTo((path) => {
    show();
    const state = workspace.state();
    const isOpen = state.at === 'open' && state.path === path;
    if (!isOpen && unsaved.mayLeave()) void workspace.open(path, 'open');
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', (_event, hasWindows) => {
    if (!hasWindows) newWindow();
  });
  return { serveContent: (hash) => serveContent(hash, openContent) };
}

/** The order in which the program comes up; everything is put together here and nowhere else. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { app, nativeTheme, protocol, session, type BrowserWindow } from 'electron';
import { format } from 'date-fns';
import log from 'electron-log/main';
import { calendarHandlers } from './calendar-files.ts';
import { contentsOf } from './contents.ts';
import { chooseWay } from './core-host/choose.ts';
import { startForked } from './core-host/forked.ts';
import { createSupervisor } from './core-host/supervisor.ts';
import { startUtility } from './core-host/utility.ts';
import { askReplace, askSave } from './dialogs.ts';
import { createErrands } from './errands.ts';
import { fileHandlers } from './file-handlers.ts';
import { createIncomingFiles } from './incoming-files.ts';
import { broadcast, receiveCalls } from './ipc.ts';
import { createJobs } from './jobs.ts';
import { setMenu } from './menu.ts';
import { watchOpenedFiles } from './opened-files.ts';
import { SCHEME, servePages } from './pages.ts';
import { createPapersFolder } from './papers-folder.ts';
import { openSettings } from './preferences.ts';
import { isZone } from '../../shared/domain/time/zones.ts';
import { once } from '../../shared/once.ts';
import { createDesk } from './printing/desk.ts';
import { printingHandlers } from './printing/handlers.ts';
import { createPreviews } from './printing/previews.ts';
import { renderPdf } from './printing/render-pdf.ts';
import { LONGEST_ERRAND_MS, createUnsavedInput, quitWith, settle } from './quit.ts';
import { refusedSwitch } from './security/debugging.ts';
import { guardContents, guardSession } from './security/guards.ts';
import { closeNetwork } from './security/network.ts';
import { reviveWhenAsked } from './revive.ts';
import { createSaving } from './saving.ts';
import { shellHandlers } from './shell-calls.ts';
import { createUpkeep } from './upkeep.ts';
import { openWindow } from './windows.ts';
import { AppFailure } from '../../shared/contract/errors.ts';
import { OUTSIDE } from '../../shared/words/outside.ts';
import { createWorkspace, nameOf } from './workspace.ts';

const OUT = dirname(import.meta.dirname);
const PRELOAD = join(OUT, 'preload', 'index.cjs');
const RENDERER = join(OUT, 'renderer');
const CORE = join(OUT, 'main', 'core.cjs');
const ICON = join(app.getAppPath(), 'resources', 'icons', 'window.png');

const refused = refusedSwitch({
  isPackaged: app.isPackaged,
  version: app.getVersion(),
  hasSwitch: (name) => app.commandLine.hasSwitch(name),
});
if (refused !== null) {
  process.stderr.write(`Reconvene does not start with --${refused}.\n`);
  app.exit(1);
}
closeNetwork();
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
// Root has to run without Chromium's outer sandbox, and Chromium ends at once when told both.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
guardContents((line) => log.warn(line));
app.on('session-created', guardSession);
setMenu();
const openedFiles = watchOpenedFiles();

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  log.transports.file.level = 'info';
  log.transports.console.level = 'warn';
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

  // The core that keeps the contents comes up after the first page.
  servePages(session.defaultSession, RENDERER, (hash, name) => openContent(hash, name));
  const jobs = createJobs({
    newId: randomUUID,
    now,
    elapsed: () => performance.now(),
    changed: (list) => broadcast('jobs', { jobs: [...list] }),
  });
  const unsaved = createUnsavedInput(closingWords, jobs);
  function newWindow(): BrowserWindow {
    const window = openWindow({ preload: PRELOAD, icon: ICON, settings });
    unsaved.watch(window);
    reviveWhenAsked(window, closingWords, log);
    return window;
  }
  // The page is read and drawn by a process of its own: everything below comes up meanwhile.
  let front = newWindow();

  const way = chooseWay(Number(process.versions['napi'] ?? 0), [
    app.getAppPath(),
    join(process.resourcesPath, 'core'),
  ]);
  const core = createSupervisor(
    () => (way.way === 'utility' ? startUtility(CORE) : startForked(CORE, way.node)),
    log,
  );
  const openContent = contentsOf(core, log);
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
    servePages(made, RENDERER);
    return made;
  });
  const desk = createDesk({ preload: PRELOAD, session: printSession });
  // Chromium's viewer stays blank in a session that is not kept (electron/electron#27121); this one caches nothing all the same.
  const previews = createPreviews(() => session.fromPartition('persist:previews', { cache: false }), ICON);
  const papers = createPapersFolder(join(app.getPath('userData'), 'papers'), (line) => log.warn(line));
  void papers.empty();
  const incoming = createIncomingFiles({ core, newId: randomUUID });
  const saving = createSaving<BrowserWindow>({
    choose: askSave,
    mayReplace: (window, path) => askReplace(window, path, closingWords().overFile),
    own() {
      const state = workspace.state();
      return { path: state.at === 'none' ? null : state.path, backups: settings.backupFolder() };
    },
  });
  const shell = shellHandlers({
    workspace,
    saving,
    settings,
    jobs,
    printing: printingHandlers({
      render: (request) => desk.lend((page) => renderPdf(request, page)),
      previews,
      jobs,
      errands,
      documents: app.getPath('documents'),
      saving,
      papers,
      async handedOut(request) {
        if (request.document !== 'release') return;
        const said = await core.call('release.handOut', { id: request.releaseId });
        if (!said.ok) throw new AppFailure(said.error);
      },
    }),
    calendars: calendarHandlers({
      core,
      errands,
      jobs,
      documents: app.getPath('documents'),
      saving,
      words: closingWords,
    }),
    files: fileHandlers({
      incoming,
      openContent,
      previews,
      documents: app.getPath('documents'),
      saving,
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
      broadcast('status', {});
    },
  });
  receiveCalls({
    core,
    shell,
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
}

/**
 * The order in which the program comes up. A page is read and drawn by a process of its own: the first window is asked for at
 * once, and what stands behind it (`program.ts`) is read meanwhile. So nothing is imported here that is dear to read.
 */
import { dirname, join } from 'node:path';
import { app, protocol, session, type BrowserWindow } from 'electron';
import { chooseWay } from './core-host/choose.ts';
import type { CoreProcess } from './core-host/core-host.ts';
import { startForked } from './core-host/forked.ts';
import { startUtility } from './core-host/utility.ts';
import { setMenu } from './menu.ts';
import { watchOpenedFiles } from './opened-files.ts';
import { SCHEME, servePages } from './pages.ts';
import { once } from '../../shared/once.ts';
import { refusedSwitch } from './security/debugging.ts';
import { guardContents, guardSession } from './security/guards.ts';
import { closeNetwork } from './security/network.ts';
import { openWindow } from './windows.ts';

const OUT = dirname(import.meta.dirname);
const CORE = join(OUT, 'main', 'core.cjs');
const PAGES = join(OUT, 'renderer');
const PRELOAD = join(OUT, 'preload', 'index.cjs');
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
guardContents((line) => void import('./program.ts').then(({ warn }) => warn(line)));
app.on('session-created', guardSession);
setMenu();
const openedFiles = watchOpenedFiles();

if (refused === null && app.requestSingleInstanceLock()) comeUp();
else app.quit();

function comeUp(): void {
  const way = chooseWay(Number(process.versions['napi'] ?? 0), [
    app.getAppPath(),
    join(process.resourcesPath, 'core'),
  ]);
  const launch = (): CoreProcess =>
    way.way === 'utility' ? startUtility(CORE) : startForked(CORE, way.node);
  // A Node of its own comes up beside Electron; a process of Electron's has to wait for it.
  let early = way.way === 'forked' ? launch() : null;

  function startCore(): CoreProcess {
    const core = early ?? launch();
    early = null;
    return core;
  }

  const window = (): BrowserWindow => openWindow({ preload: PRELOAD, icon: ICON });
  void app.whenReady().then(() => {
    early ??= launch();
    const begin = once(async () => {
      const { startProgram } = await import('./program.ts');
      return startProgram({
        first,
        openWindow: window,
        startCore,
        openedFiles,
        pages: PAGES,
        preload: PRELOAD,
        icon: ICON,
      });
    });
    servePages(session.defaultSession, PAGES, begin);
    const first = window();
    first.webContents.once('did-navigate', () => void begin());
  });
}

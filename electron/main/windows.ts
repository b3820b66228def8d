import { app, BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { HOME } from './pages.ts';
import type { Settings } from './preferences.ts';

export interface WindowOptions {
  readonly preload: string;
  readonly icon: string;
}

const GROUND = { light: '#f7f6f3', dark: '#1b1b1a' } as const;
/** Fits the laptops it is made for. */
const USUAL = { width: 1280, height: 800 };
const SMALLEST = { width: 640, height: 480 };

/** What every window that shows our pages has, printing ones included. */
export function webPreferences(preload: string): Electron.WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
  };
}

/** A window whose page is being read; it is shown when there is something to see. */
export function openWindow({ preload, icon }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...USUAL,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Reconvene',
    icon,
    webPreferences: webPreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(HOME + pseudo());
  return window;
}

/**
 * Puts a window that is not shown yet where it was last, in the colours of the theme and the size that is wanted, and
 * remembers where it is left.
 */
export function settleWindow(
  window: BrowserWindow,
  settings: Pick<Settings, 'bounds' | 'setBounds' | 'preferences'>,
): void {
  const bounds = placed(settings.bounds());
  if (bounds !== null) window.setBounds(bounds);
  window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light);
  window.on('close', () => settings.setBounds(window.getNormalBounds()));
  zoomWindows(settings);
  // The first page may not be there yet, and one may be loaded anew.
  window.webContents.on('dom-ready', () => zoomWindows(settings));
}

/** Draws our pages as large as is wanted. Chromium keeps that by address and session: papers are in another one. */
export function zoomWindows(settings: Pick<Settings, 'preferences'>): void {
  const wanted = settings.preferences().zoom / 100;
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    if (webContents.getURL().startsWith(HOME)) webContents.setZoomFactor(wanted);
  }
}

/** `--pseudo` and `--pseudo=rtl` show the interface in the pseudo-language; a packaged program has none. */
function pseudo(): string {
  if (app.isPackaged || !app.commandLine.hasSwitch('pseudo')) return '';
  return `?pseudo=${app.commandLine.getSwitchValue('pseudo') === 'rtl' ? 'rtl' : 'ltr'}`;
}

/** The remembered bounds where a screen still shows them. */
function placed(bounds: Rectangle | null): Rectangle | null {
  if (!bounds) return null;
  const { workArea } = screen.getDisplayMatching(bounds);
  const isSeen =
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y < workArea.y + workArea.height &&
    bounds.y >= workArea.y - 8;
  return isSeen ? bounds : null;
}

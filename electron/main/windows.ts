import { app, BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { HOME } from './pages.ts';
import type { Settings } from './preferences.ts';

export interface WindowOptions {
  readonly preload: string;
  readonly icon: string;
  readonly settings: Settings;
}

const GROUND = { light: '#f7f6f3', dark: '#1b1b1a' } as const;
const SMALLEST = { width: 960, height: 600 };

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

export function openWindow({ preload, icon, settings }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...placed(settings.bounds()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Reconvene',
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: webPreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => settings.setBounds(window.getNormalBounds()));
  void window.loadURL(HOME + pseudo());
  return window;
}

/** `--pseudo` and `--pseudo=rtl` show the interface in the pseudo-language; a packaged program has none. */
function pseudo(): string {
  if (app.isPackaged || !app.commandLine.hasSwitch('pseudo')) return '';
  return `?pseudo=${app.commandLine.getSwitchValue('pseudo') === 'rtl' ? 'rtl' : 'ltr'}`;
}

/** The remembered bounds where a screen still shows them, else a size that fits the laptops it is made for. */
function placed(bounds: Rectangle | null): Partial<Rectangle> {
  const usual = { width: 1280, height: 800 };
  if (!bounds) return usual;
  const { workArea } = screen.getDisplayMatching(bounds);
  const isSeen =
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y < workArea.y + workArea.height &&
    bounds.y >= workArea.y - 8;
  return isSeen ? bounds : usual;
}

import { app, Menu } from 'electron';

/**
 * On the Mac, the menu the system expects (its edit items are what makes copy and paste work there); elsewhere none:
 * the command box and the rail hold every command. To be called before the program is ready, or Electron makes a menu
 * of its own first.
 */
export function setMenu(): void {
  if (process.platform !== 'darwin') {
    Menu.setApplicationMenu(null);
    return;
  }
  void app
    .whenReady()
    .then(() =>
      Menu.setApplicationMenu(
        Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]),
      ),
    );
}

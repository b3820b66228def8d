import { Menu } from 'electron';

/**
 * On the Mac, the menu the system expects (its edit items are what makes copy and paste work there); elsewhere none:
 * the command box and the rail hold every command.
 */
export function setMenu(): void {
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  );
}

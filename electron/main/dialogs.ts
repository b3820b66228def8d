import { extname } from 'node:path';
import { dialog, shell, type BrowserWindow } from 'electron';
import { fail } from '../../shared/contract/errors.ts';

const WORKSPACE = [{ name: 'Reconvene', extensions: ['reconvene'] }];

/** Asks which file to open; null where the person closed the dialog. */
export async function askOpen(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: WORKSPACE,
  });
  return filePaths[0] ?? null;
}

/** Asks where to save; null where the person closed the dialog. A missing ending is added. */
export async function askSave(window: BrowserWindow, suggested: string): Promise<string | null> {
  const ending = extname(suggested);
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: suggested,
    filters: [{ name: ending.slice(1), extensions: [ending.slice(1)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return null;
  return extname(filePath) === ending ? filePath : `${filePath}${ending}`;
}

/** Asks which files to take in; none where the person closed the dialog. */
export async function askFiles(window: BrowserWindow, several: boolean): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return filePaths;
}

/** Asks where to save a file under whatever name a person likes; null where the person closed the dialog. */
export async function askSaveAs(window: BrowserWindow, suggested: string): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: suggested,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}

/** Asks for a folder; null where the person closed the dialog. */
export async function askFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

/** Shows a folder in the system's file manager. Fails with IO. */
export async function openFolder(path: string): Promise<void> {
  const problem = await shell.openPath(path);
  if (problem !== '') fail('IO', { path, detail: problem });
}

import { dialog, shell, type BrowserWindow } from 'electron';
import { fail } from '../../shared/contract/errors.ts';
import type { ClosingWords } from '../../shared/words/outside.ts';

const WORKSPACE = [{ name: 'Reconvene', extensions: ['reconvene'] }];

/** Asks which file to open; null where the person closed the dialog. */
export async function askOpen(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: WORKSPACE,
  });
  return filePaths[0] ?? null;
}

/** Asks where to save, under a name of an ending or any; null where the person closed the dialog. */
export async function askSave(
  window: BrowserWindow,
  suggested: string,
  ending: string | null,
): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: suggested,
    ...(ending === null ? {} : { filters: [{ name: ending.slice(1), extensions: [ending.slice(1)] }] }),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}

/** Asks whether what is there may be replaced; `detail` names it. */
export async function askReplace(
  window: BrowserWindow,
  detail: string,
  { question, stay, leave }: ClosingWords['overFile'],
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: question,
    detail,
    buttons: [stay, leave],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Asks which files to take in; none where the person closed the dialog. */
export async function askFiles(window: BrowserWindow, several: boolean): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return filePaths;
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

import { dialog, type BrowserWindow } from 'electron';
import type { ClosingWords } from '../../shared/words/outside.ts';
import type { Logger } from './core-host/core-host.ts';

/** A window whose page has ended or hangs is neither blank for ever nor impossible to close: the person is asked. */
export function reviveWhenAsked(window: BrowserWindow, words: () => ClosingWords, log: Logger): void {
  const { webContents } = window;
  let isEnding = false;
  let isAsking = false;

  /** Which of the buttons was pressed. */
  async function asked(message: string, detail: string, buttons: string[]): Promise<number> {
    isAsking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail,
      buttons,
      defaultId: 0,
      cancelId: 0,
    });
    isAsking = false;
    return response;
  }

  webContents.on('render-process-gone', (_event, { reason }) => {
    log.error(`the page of a window ended: ${reason}`);
    if (isEnding || reason === 'clean-exit') return;
    const { question, detail, stay, leave } = words().crashed;
    void asked(question, detail, [leave, stay]).then((button) => {
      if (button === 0) webContents.reload();
      else window.destroy();
    });
  });

  window.on('unresponsive', () => {
    if (isAsking) return;
    log.error('the page of a window does not answer');
    const { question, detail, stay, leave } = words().hung;
    void asked(question, detail, [stay, leave, words().crashed.stay]).then((button) => {
      if (button === 1) loadAnew();
      else if (button === 2) window.destroy();
    });
  });

  /** A page that hangs does not let itself be loaded anew. */
  function loadAnew(): void {
    isEnding = true;
    webContents.once('render-process-gone', () => {
      isEnding = false;
      webContents.reload();
    });
    webContents.forcefullyCrashRenderer();
  }
}

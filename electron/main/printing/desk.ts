import { WebContentsView, type Session, type WebContents } from 'electron';
import { webPreferences } from '../windows.ts';

/** Where documents are drawn: pages that nobody sees. One is kept for a while, because papers come several at a time. */
export interface Desk {
  /** Lends a page for one document; two at once get a page each. */
  lend<T>(work: (page: WebContents) => Promise<T>): Promise<T>;
}

export interface DeskOptions {
  readonly preload: string;
  readonly session: () => Session;
  /** Milliseconds after which a page that was kept is given up; it takes memory. */
  readonly keptFor?: number;
}

export function createDesk({ preload, session, keptFor = 60_000 }: DeskOptions): Desk {
  let kept: WebContentsView | null = null;
  let timer: NodeJS.Timeout | undefined;

  function take(): WebContentsView {
    clearTimeout(timer);
    const view = kept;
    kept = null;
    if (view && !view.webContents.isDestroyed() && !view.webContents.isCrashed()) return view;
    // In no window: it does not count among those that keep the program running.
    return new WebContentsView({
      webPreferences: { ...webPreferences(preload), session: session(), backgroundThrottling: false },
    });
  }

  function putBack(view: WebContentsView): void {
    kept?.webContents.close();
    kept = view;
    clearTimeout(timer);
    timer = setTimeout(() => {
      kept?.webContents.close();
      kept = null;
    }, keptFor);
    timer.unref();
  }

  return {
    async lend(work) {
      const view = take();
      try {
        const result = await work(view.webContents);
        putBack(view);
        return result;
      } catch (error) {
        // Whatever went wrong in it, the next document begins on a fresh page.
        view.webContents.close();
        throw error;
      }
    },
  };
}

import { expect } from '@playwright/test';
import type { Program } from './electron.ts';

/** A page of the program as its shell sees it. */
export interface SeenPage {
  readonly url: string;
  readonly preferences: Readonly<Record<string, unknown>>;
  /** Which of Node's and Electron's names a script of the page can reach. */
  readonly reachable: readonly string[];
  /** How the page's calls were answered, by name; empty for a page that has no bridge. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export interface WindowTypes {
  readonly app: SeenPage;
  readonly print: SeenPage;
  readonly preview: SeenPage;
}

/** Runs in each page. */
const LOOK = `(async () => {
  const reachable = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']
    .filter((name) => name in window);
  const answers = {};
  if (window.reconvene) {
    for (const name of ['shell.status', 'workspace.info', 'record.list', 'shell.setPreferences', 'history.undo']) {
      answers[name] = await window.reconvene.call(name, {});
    }
  }
  return { reachable, answers };
})()`;

/** Has the program open a window of each type, the printing one that nobody sees among them, and looks at each from within. */
export async function openEveryWindow(program: Program): Promise<WindowTypes> {
  await program.app.evaluate(({ app }, script) => {
    const look = async (contents: Electron.WebContents): Promise<unknown> => {
      const preferences: unknown = Reflect.get(contents, 'getLastWebPreferences').call(contents);
      const url = contents.getURL();
      return { url, preferences, ...Object(await contents.executeJavaScript(script)) };
    };
    Reflect.set(globalThis, 'lookInto', look);
    app.on('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () => {
        if (!contents.getURL().includes('/print.html')) return;
        const looked = look(contents);
        Reflect.set(globalThis, 'printPage', looked);
        // The page is gone as soon as its paper is made, which therefore waits.
        const print = contents.printToPDF.bind(contents);
        contents.printToPDF = async (options) => {
          await looked;
          return print(options);
        };
      });
    });
  }, LOOK);
  const { rows } = await program.call('record.list', { kind: 'reconvening', limit: 1 });
  await program.call('shell.preview', {
    document: 'agenda',
    reconveningId: rows[0]?.id ?? '',
    language: 'en',
    paper: 'A4',
  });
  return {
    app: await lookInto(program, 'app://reconvene/index.html'),
    print: await program.app.evaluate((): Promise<SeenPage> => Reflect.get(globalThis, 'printPage')),
    preview: await lookInto(program, 'app://preview/'),
  };
}

async function lookInto(program: Program, start: string): Promise<SeenPage> {
  const find = (): Promise<number> =>
    program.app.evaluate(
      ({ BrowserWindow }, address) =>
        BrowserWindow.getAllWindows()
          .map(({ webContents }) => webContents)
          .find((each) => each.getURL().startsWith(address) && !each.isLoading())?.id ?? 0,
      start,
    );
  await expect.poll(find).toBeGreaterThan(0);
  return program.app.evaluate(
    ({ webContents }, id): Promise<SeenPage> => Reflect.get(globalThis, 'lookInto')(webContents.fromId(id)),
    await find(),
  );
}

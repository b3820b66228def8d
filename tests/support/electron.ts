/** The real program in a real Electron, driven by Playwright, with a user-data folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { CallName, InputOf, OutputOf, ResultOf } from '../../shared/contract/contract.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What pages and shell wrote to their consoles as errors. */
  readonly problems: readonly string[];
  call<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** The answer as the page gets it, refusals included. */
  ask<N extends CallName>(name: N, input: unknown): Promise<ResultOf<N>>;
  /** Goes to a page by its address, as `/records/session`; it is there when this is done. */
  go(place: string): Promise<void>;
  /** What the next dialogs that ask for a file will be answered with. */
  answerDialogs(path: string | null): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A folder to start again with; one that is given is not removed at the end. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What is started in the place of Electron, and starts it. */
  readonly executable?: string;
}

export async function launch({
  userData,
  args = [],
  env = {},
  executable,
}: LaunchOptions = {}): Promise<Program> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'reconvene-e2e-')));
  const app = await started({
    cwd: ROOT,
    args: [
      '.',
      `--user-data-dir=${folder}`,
      '--lang=en-GB',
      '--force-device-scale-factor=1',
      // Without a graphics card the process for it dies as it comes up, and a page that waits for it then waits for ever.
      '--disable-gpu',
      ...args,
    ],
    env: { ...definedOnly(process.env), LANGUAGE: 'en', TZ: 'America/New_York', ...env },
    ...(executable === undefined ? {} : { executablePath: executable }),
  });
  const problems: string[] = [];
  app.on('window', (window) => watch(window, problems));
  const page = await app.firstWindow();
  watch(page, problems);
  await page.waitForLoadState('domcontentloaded');

  function ask<N extends CallName>(name: N, input: unknown): Promise<ResultOf<N>> {
    return page.evaluate(
      ([callName, callInput]) => Reflect.get(globalThis, 'reconvene').call(callName, callInput),
      [name, input] as const,
    );
  }
  return {
    app,
    page,
    userData: folder,
    problems,
    ask,
    async call<N extends CallName>(name: N, input: InputOf<N>) {
      const result = await ask(name, input);
      if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
      return result.value;
    },
    async go(place) {
      await page.goto(`app://reconvene/index.html#${place}`);
      const [path = '/'] = place.split('?');
      await page.locator(`.frame-main[data-place=${JSON.stringify(path)}]`).waitFor();
    },
    async answerDialogs(path) {
      await app.evaluate(({ dialog }, answer) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
        dialog.showOpenDialog = () =>
          Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
      }, path);
    },
    async close() {
      // What a failed test has left in a form is nobody's to keep: the question would wait for ever.
      await app.evaluate(({ dialog }) => {
        dialog.showMessageBoxSync = () => 1;
      });
      await app.close();
      if (userData === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Electron dies now and then of its own debugger as this attaches to it, before a line of the program has run. It is started
 * once more then, which is said; a program that dies of anything else fails its test.
 */
async function started(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (error) {
    const isOfDebugger = error instanceof Error && /code=1006[\s\S]*signal=SIGSEGV/.test(error.message);
    if (!isOfDebugger) throw error;
    console.warn(`Electron died as the debugger attached to it, and is started once more: ${error.message}`);
    return _electron.launch(options);
  }
}

function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

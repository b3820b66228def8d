/** Starts an app in the Electron under test and waits until its page can be used; nothing else looks on meanwhile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { prepareElectron } from '../../electron/tooling/electron/prepare.ts';
import { electronExecutable } from '../../electron/tooling/electron/executable.ts';

const HOOK = join(import.meta.dirname, 'fixtures/tell-usable.cjs');
export const STATIC_APP = join(import.meta.dirname, 'fixtures/static-app');
export const FLOOR_APP = join(import.meta.dirname, 'fixtures/floor-app');
export const PROGRAM = resolve(import.meta.dirname, '../..');

export interface AppStart {
  /** The app's folder. */
  readonly app: string;
  readonly userData: string;
  /** A workspace to open, as a double click on it does. */
  readonly workspace?: string;
  /** What the page shows when it can be used, as a selector. */
  readonly wanted: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Started {
  /** Milliseconds from the start of the process until the page was painted. */
  readonly ms: number;
  readonly pid: number;
  /** Ends the app as the system does, and waits for it. */
  end(): Promise<void>;
}

const LIMIT_MS = 60_000;

/** Fails with an Error where the app ends, its page reports a failure, or it cannot be used within a minute. */
export async function startApp({ app, userData, workspace, wanted, env = {} }: AppStart): Promise<Started> {
  const electron = electronExecutable(await prepareElectron(() => undefined));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Both sides alike; why, in tests/support/electron.ts.
  const args = [
    ...sandbox,
    '--disable-gpu',
    '-r',
    HOOK,
    app,
    ...(workspace === undefined ? [] : [workspace]),
  ];
  const began = performance.now();
  const child = spawn(electron, [...args, `--user-data-dir=${userData}`, '--lang=en-GB'], {
    env: { ...process.env, ...env, LANGUAGE: 'en', BENCH_WANTED: wanted },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  async function end(): Promise<void> {
    child.kill('SIGTERM');
    await within(ended, `${app} did not end`);
  }
  try {
    await within(told(child), `${app} could not be used`);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return { ms: performance.now() - began, pid: child.pid ?? 0, end };
}

/** Resolves when the hook has said so; whatever else the app says is read and dropped. */
function told(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the app ended with ${code} before it could be used`)));
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('usable\n')) resolve();
      else if (said.includes('failed')) reject(new Error(said));
    });
  });
}

async function within<T>(work: Promise<T>, what: string): Promise<T> {
  const timer = new AbortController();
  const late = setTimeout(LIMIT_MS, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`${what} within ${LIMIT_MS / 1000} s`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

/** The page that a person waits for: its lists have rows, and the rail knows which reconvening it is about. */
export const HOME_PAGE = '.frame:has(.frame-rail .select-button) .home-list a';
/** The static page is there when its heading is. */
export const STATIC_PAGE = 'h1';
/** The floor's when the answer is drawn. */
export const FLOOR_PAGE = 'li';

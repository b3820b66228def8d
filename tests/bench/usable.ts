/** Starts an app in the Electron under test and waits until its page can be used; nothing else looks on meanwhile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { prepareElectron } from '../../electron/tooling/electron/prepare.ts';
import { electronExecutable } from '../../electron/tooling/electron/executable.ts';

const HOOK = join(import.meta.dirname, 'fixtures/tell-usable.cjs');
export const STATIC_APP = join(import.meta.dirname, 'fixtures/static-app');
export const PROGRAM = resolve(import.meta.dirname, '../..');

export interface AppStart {
  /** The app's folder. */
  readonly app: string;
  readonly userData: string;
  /** A function expression that runs in the page and answers a promise: the page can be used. */
  readonly script: string;
}

export interface Started {
  /** Milliseconds from the start of the process until the page was painted. */
  readonly ms: number;
  readonly pid: number;
  /** Ends the app as a person would, and waits for it. */
  end(): Promise<void>;
}

/** Fails with an Error where the app ends, or its page reports a failure, before it can be used. */
export async function startApp({ app, userData, script }: AppStart): Promise<Started> {
  const electron = electronExecutable(await prepareElectron(() => undefined));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const began = performance.now();
  const child = spawn(
    electron,
    [...sandbox, '-r', HOOK, app, `--user-data-dir=${userData}`, '--lang=en-GB'],
    {
      env: { ...process.env, LANGUAGE: 'en', BENCH_SCRIPT: script },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await told(child);
  const ms = performance.now() - began;
  return {
    ms,
    pid: child.pid ?? 0,
    async end() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function told(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error('the app has no standard output');
  for await (const line of createInterface(child.stdout)) {
    if (line === 'usable') return;
    if (line.startsWith('failed')) throw new Error(line);
  }
  throw new Error('the app ended before it could be used');
}

/** A script that waits for elements, clicking the first of them on the way where it is a way to the second. */
export function untilShown(wanted: string, way?: string): string {
  return `() => new Promise((resolve) => {
    let isClicked = ${way === undefined};
    const look = () => {
      if (!isClicked) {
        const button = document.querySelector(${JSON.stringify(way ?? '')});
        if (button) { isClicked = true; button.click(); }
      }
      if (document.querySelector(${JSON.stringify(wanted)})) { observer.disconnect(); resolve(); }
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  })`;
}

/** The page that a person waits for: its lists have rows, and the rail knows which reconvening it is about. */
export const HOME_PAGE = untilShown(
  '.frame:has(.frame-rail .select-button) .home-list a',
  '.start-recent button',
);

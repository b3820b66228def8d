/** A made package, started as a person starts it, with the fuses it ships with. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { trusted } from '../../shared/typing.ts';
import type { CallName, InputOf, OutputOf, ResultOf } from '../../shared/contract/contract.ts';
import { devToolsAt, type DevTools, type Target } from './devtools.ts';

const SLOWEST_START_MS = 30_000;

export interface Packaged {
  readonly tools: DevTools;
  readonly pid: number;
  /** The program's own folder for its user. */
  readonly userData: string;
  /** Waits until the first window shows this heading. */
  waitForHeading(text: string): Promise<void>;
  press(button: string): Promise<void>;
  call<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** Closes every window; gives the code that the program ended with by itself. */
  quit(): Promise<number | null>;
  /** Ends what still runs and removes what it wrote. */
  clear(): Promise<void>;
}

export async function startPackaged(executable: string): Promise<Packaged> {
  const userData = await mkdtemp(join(tmpdir(), 'reconvene-package-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    executable,
    [
      ...sandbox,
      `--user-data-dir=${userData}`,
      '--remote-debugging-port=0',
      '--lang=en-GB',
      // As in tests/support/electron.ts: without a graphics card a page can wait for ever for its process.
      '--disable-gpu',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LANGUAGE: 'en' } },
  );
  const ended = once(child, 'exit');
  const tools = devToolsAt(await portOf(child));

  async function main(): Promise<Target | undefined> {
    return (await tools.windows()).find(({ url }) => url.startsWith('app://reconvene/index.html'));
  }
  async function evaluate(expression: string): Promise<unknown> {
    const window = await main();
    if (window === undefined) throw new Error('The package shows no window');
    return tools.evaluate(window, expression);
  }
  return {
    tools,
    pid: child.pid ?? 0,
    userData,
    async waitForHeading(text) {
      await expect(async () =>
        expect(await evaluate(`document.querySelector('h1')?.textContent`)).toBe(text),
      ).toPass({ timeout: SLOWEST_START_MS });
    },
    async press(button) {
      await evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(button)}).click()`,
      );
    },
    async call<N extends CallName>(name: N, input: InputOf<N>) {
      const answer = await evaluate(`reconvene.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`);
      const result = trusted<ResultOf<N>>(answer);
      if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
      return result.value;
    },
    async quit() {
      for (const window of await tools.windows()) await tools.closeWindow(window);
      await ended;
      return child.exitCode;
    },
    async clear() {
      child.kill('SIGKILL');
      await ended;
      // Its other processes may write for a moment after it was killed.
      await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium says on its error output where it listens. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//m.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The package ended with ${code}:\n${said}`)));
  });
}

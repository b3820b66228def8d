/** Electron's own security checklist (docs/tutorial/security), by its numbers: what each type of window may. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../../support/electron.ts';
import { openEveryWindow, type SeenPage, type WindowTypes } from '../../support/window-types.ts';

test.describe.configure({ mode: 'serial' });

const REFUSED = { ok: false, error: { code: 'BUG' } };

let program: Program;
let types: WindowTypes;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  types = await openEveryWindow(program);
});

test.afterAll(() => program.close());

function eachType(hold: (page: SeenPage) => void): void {
  for (const page of [types.app, types.print, types.preview]) hold(page);
}

test('2. no page has Node', () => {
  eachType(({ url, preferences, reachable }) => {
    expect(reachable, url).toEqual([]);
    expect(preferences, url).toMatchObject({ nodeIntegration: false });
    expect(preferences['nodeIntegrationInWorker'] ?? false, url).toBe(false);
    expect(preferences['nodeIntegrationInSubFrames'] ?? false, url).toBe(false);
  });
});

test('3. the bridge lives in a world of its own', async () => {
  eachType(({ url, preferences }) => expect(preferences, url).toMatchObject({ contextIsolation: true }));
  // What a page does to its own built-ins does not reach the preload's.
  const answer = await program.page.evaluate(async () => {
    const kept = Function.prototype.call;
    const stolen: unknown[] = [];
    Reflect.set(Function.prototype, 'call', function steal(this: unknown, ...args: unknown[]): unknown {
      // What the page's own code does meanwhile is its own.
      if (!new Error('here').stack?.includes('app://')) stolen.push(args);
      return Reflect.apply(kept, this, args);
    });
    const status = await Reflect.get(globalThis, 'reconvene').call('shell.status', {});
    Reflect.set(Function.prototype, 'call', kept);
    return { ok: status.ok, stolen: stolen.length };
  });
  expect(answer).toEqual({ ok: true, stolen: 0 });
});

test('4. each page runs in a sandbox', async () => {
  eachType(({ url, preferences }) => expect(preferences, url).toMatchObject({ sandbox: true }));
});

test('6. the rules of the web hold', () => {
  eachType(({ url, preferences }) => expect(preferences['webSecurity'] ?? true, url).toBe(true));
});

test('8. no page may run insecure content', () => {
  eachType(({ url, preferences }) =>
    expect(preferences['allowRunningInsecureContent'] ?? false, url).toBe(false),
  );
});

test('9. no experimental features', async () => {
  eachType(({ url, preferences }) => expect(preferences['experimentalFeatures'] ?? false, url).toBe(false));
  expect(await switches()).toEqual([]);
});

test('10. no features of the engine are switched on by hand', () => {
  eachType(({ url, preferences }) => expect(preferences['enableBlinkFeatures'] ?? '', url).toBe(''));
});

/** The switches of the command line that weaken Chromium, of those that are on. */
function switches(): Promise<string[]> {
  return program.app.evaluate(({ app }) =>
    [
      'disable-web-security',
      'allow-running-insecure-content',
      'enable-experimental-web-platform-features',
      'enable-blink-features',
      'ignore-certificate-errors',
      'disable-site-isolation-trials',
      'js-flags',
    ].filter((name) => app.commandLine.hasSwitch(name)),
  );
}

test('17. a page that prints may read its model and nothing else', () => {
  expect(Object.keys(types.print.answers)).toHaveLength(5);
  for (const [name, answer] of Object.entries(types.print.answers)) {
    expect(answer, name).toMatchObject(REFUSED);
  }
  expect(types.preview.answers).toEqual({});
});

test('17. a call that is not of the contract is refused', async () => {
  for (const name of [
    'shell.execute',
    'constructor',
    '__proto__',
    'toString',
    '',
    null,
    { name: 'shell.status' },
  ]) {
    const answer: unknown = await program.page.evaluate(
      (asked) => Reflect.get(globalThis, 'reconvene').call(asked, {}),
      name,
    );
    expect(answer, String(name)).toMatchObject(REFUSED);
  }
});

for (const [who, address, inSubFrame] of [
  ['a page made of text', 'data:text/html,<p>stranger</p>', false],
  ['an empty page', 'about:blank', false],
  ['a page of another host of the program', 'app://preview/index.html', false],
  ['a frame inside a page of the program', 'app://reconvene/index.html', true],
] as const) {
  test(`17. ${who} that holds the bridge is refused all the same`, async () => {
    const answer = await program.app.evaluate(
      async ({ app, BrowserWindow }, [preload, url, isFramed]) => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, nodeIntegrationInSubFrames: isFramed },
        });
        // A page that is refused to be shown leaves an empty one, which is a stranger too.
        await window.loadURL(url).catch(() => app.getName());
        const said: unknown = await window.webContents.executeJavaScript(`(async () => {
          let from = window;
          if (${isFramed}) {
            const frame = document.createElement('iframe');
            frame.srcdoc = '<p>inside</p>';
            const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
            document.body.append(frame);
            await loaded;
            from = frame.contentWindow;
          }
          return [typeof from.reconvene, await from.reconvene.call('shell.status', {})];
        })()`);
        window.destroy();
        return said;
      },
      [join(process.cwd(), 'out', 'preload', 'index.cjs'), address, inSubFrame] as const,
    );
    expect(answer).toMatchObject(['object', REFUSED]);
  });
}

test('20. a page is given three functions, and of an event its value alone', async () => {
  const { page } = program;
  expect(await page.evaluate(() => Object.keys(Reflect.get(globalThis, 'reconvene')).sort())).toEqual([
    'call',
    'on',
    'takeDropped',
  ]);
  const heard = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'reconvene');
    const given = new Promise<unknown[]>((resolve) => {
      bridge.on('status', (...values: unknown[]) => resolve(values));
    });
    await bridge.call('shell.setPreferences', { density: 'compact' });
    return given;
  });
  expect(heard).toEqual([{}]);
});

test('none of it depends on the environment the program is started in', async () => {
  const other = await launch({ env: { NODE_ENV: 'test' } });
  try {
    await other.call('shell.openSample', {});
    const theirs = await openEveryWindow(other);
    expect(process.env['NODE_ENV']).not.toBe('test');
    for (const type of ['app', 'print', 'preview'] as const) {
      expect(theirs[type].preferences, type).toEqual(types[type].preferences);
      expect(theirs[type].reachable, type).toEqual(types[type].reachable);
    }
    const policyOf = (from: Program): Promise<string | null> =>
      from.app.evaluate(async ({ session }) => {
        const answer = await session.defaultSession.fetch('app://reconvene/index.html');
        return answer.headers.get('content-security-policy');
      });
    const policy = await policyOf(program);
    expect(policy).toContain("default-src 'none'");
    expect(await policyOf(other)).toBe(policy);
  } finally {
    await other.close();
  }
});

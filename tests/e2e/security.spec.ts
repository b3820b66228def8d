import { readFileSync, readlinkSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { familyOf } from '../support/processes.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

test('pages are loaded from the program itself, never over http', async () => {
  expect(program.page.url()).toMatch(/^app:\/\/reconvene\/index\.html/);
});

test('pages have no Node, a world of their own, and a sandbox', async () => {
  const { page, app } = program;
  expect(await page.evaluate(`[typeof require, typeof process, typeof module, typeof Buffer]`)).toEqual(
    Array.from({ length: 4 }, () => 'undefined'),
  );
  const wanted = await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
    const preferences: unknown =
      webContents && Reflect.get(webContents, 'getLastWebPreferences').call(webContents);
    return JSON.stringify(preferences);
  });
  expect(JSON.parse(wanted)).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  });
  expect(JSON.parse(wanted)).not.toMatchObject({ allowRunningInsecureContent: true });
  expect(JSON.parse(wanted)).not.toMatchObject({ experimentalFeatures: true });
});

test('the bridge gives two functions and nothing of Electron', async () => {
  expect(await program.page.evaluate(`Object.keys(window.reconvene).sort()`)).toEqual(['call', 'on']);
});

test('a call that is not of the contract is refused', async () => {
  const answer = await program.page.evaluate(`window.reconvene.call('shell.execute', { command: 'ls' })`);
  expect(answer).toMatchObject({ ok: false });
});

test('no script from text, no inline script, no eval', async () => {
  const { page } = program;
  const ran = await page.evaluate(`(() => {
    window.inlineRan = false;
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    script.remove();
    return window.inlineRan;
  })()`);
  expect(ran).toBe(false);
});

test('a page cannot open a window', async () => {
  const { page, app } = program;
  expect(await page.evaluate(`window.open('https://example.org') === null`)).toBe(true);
  expect(app.windows()).toHaveLength(1);
});

test('a page cannot fetch from the network, a file, or beyond the program’s folder', async () => {
  for (const address of [
    'https://example.org/',
    'http://127.0.0.1:80/',
    'file:///etc/passwd',
    'app://reconvene/../../package.json',
    'app://reconvene/%2e%2e/%2e%2e/package.json',
  ]) {
    const got = await program.page.evaluate(
      `fetch(${JSON.stringify(address)}).then((answer) => (answer.ok ? 'got' : 'refused'), () => 'refused')`,
    );
    expect(got, address).toBe('refused');
  }
});

test('no permission is granted', async () => {
  const { page } = program;
  for (const name of ['notifications', 'geolocation', 'camera', 'microphone']) {
    expect(
      await page.evaluate(
        `navigator.permissions.query({ name: '${name}' }).then(({ state }) => state, () => 'denied')`,
      ),
      name,
    ).toBe('denied');
  }
});

test('names with markup are shown as they are written', async () => {
  const { page, call } = program;
  const name = '<img src=x onerror="window.markupRan=true">';
  const { id } = await call('record.create', { kind: 'room', values: { name, venue: 'VIC' } });
  await page.goto(`app://reconvene/index.html#/records/room/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  expect(await page.evaluate(`window.markupRan === undefined`)).toBe(true);
});

test('nothing leaves the machine: no process of the program has a socket to anywhere else', async () => {
  const root = program.app.process().pid ?? 0;
  const sockets = new Set(familyOf(root).flatMap(socketsOf));
  const outside = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => sockets.has(columns[9] ?? ''))
      .map((columns) => columns[2] ?? '')
      .filter((remote) => !/^(0+|0100007F|0+0100007F|0{24}01000000):/.test(remote)),
  );
  expect(sockets.size).toBeGreaterThan(0);
  expect(outside).toEqual([]);
});

test('a page cannot go elsewhere', async () => {
  for (const address of ['https://example.org/', 'file:///etc/passwd', 'app://other/index.html']) {
    const where = await program.app.evaluate(async ({ BrowserWindow }, to) => {
      const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
      await webContents?.executeJavaScript(`location.href = ${JSON.stringify(to)}; undefined`);
      const title: unknown = await webContents?.executeJavaScript(`document.querySelector('h1').textContent`);
      return [webContents?.getURL(), title];
    }, address);
    expect(where[0]).toMatch(/^app:\/\/reconvene\/index\.html/);
    expect(where[1]).not.toBe('');
  }
});

/** The inodes of a process's sockets. */
function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((file) => {
      const target = readlinkSync(`/proc/${pid}/fd/${file}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}

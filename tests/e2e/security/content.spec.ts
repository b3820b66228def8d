import { join } from 'node:path';
/** Electron's own security checklist (docs/tutorial/security), by its numbers: what a page tries, and does not get. */
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../../support/electron.ts';

test.describe.configure({ mode: 'serial' });

const OWN_HOST = 'app://reconvene';
const OWN = /^app:\/\/reconvene\/index\.html/;

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

interface Answer {
  /** 0 where the request was not let through at all. */
  readonly status: number;
  readonly policy: string;
}

/** What a session of the program gets at an address; a page itself may not even ask. */
function answerTo(address: string, method = 'GET', partition = ''): Promise<Answer> {
  return program.app.evaluate(
    async ({ session }, [to, how, part]) => {
      const from = part === '' ? session.defaultSession : session.fromPartition(part);
      try {
        const { status, headers } = await from.fetch(to, {
          method: how,
          bypassCustomProtocolHandlers: false,
        });
        return { status, policy: headers.get('content-security-policy') ?? '' };
      } catch {
        return { status: 0, policy: '' };
      }
    },
    [address, method, partition] as const,
  );
}

/** The page is the program's own and still there. */
async function expectStillThere(): Promise<void> {
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  expect(program.page.url()).toMatch(OWN);
  expect(program.app.windows()).toHaveLength(1);
}

test('1. all that is loaded comes from the program itself', async () => {
  const { page } = program;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.reload();
  await expectStillThere();
  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter((address) => !address.startsWith('app://reconvene/'))).toEqual([]);
});

test('5. no permission is granted, and none is asked for', async () => {
  const { page } = program;
  const states = await page.evaluate(async () => {
    const names = [
      'notifications',
      'geolocation',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ];
    return Promise.all(
      names.map((name) =>
        navigator.permissions.query(JSON.parse(JSON.stringify({ name }))).then(
          ({ state }) => state,
          () => 'denied',
        ),
      ),
    );
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  const refused = await page.evaluate(async () => {
    const asked: Record<string, () => Promise<unknown>> = {
      location: () =>
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      clipboard: () => navigator.clipboard.readText(),
      midi: () => navigator.requestMIDIAccess(),
      usb: () => Reflect.get(navigator, 'usb').requestDevice({ filters: [] }),
      serial: () => Reflect.get(navigator, 'serial').requestPort(),
      hid: async () => {
        const [device] = await Reflect.get(navigator, 'hid').requestDevice({ filters: [] });
        if (!device) throw new Error('none');
      },
      notification: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied');
      },
    };
    const answers = await Promise.allSettled(Object.values(asked).map((ask) => ask()));
    return Object.keys(asked).filter((_name, at) => answers[at]?.status === 'fulfilled');
  });
  expect(refused).toEqual([]);
});

test('7. the content policy stands on every answer, pages and parts and refusals alike', async () => {
  const { page } = program;
  const parts: string[] = [];
  page.on('request', (request) => parts.push(request.url()));
  await page.reload();
  await expectStillThere();
  expect(parts.length).toBeGreaterThan(3);
  for (const address of [`${OWN_HOST}/print.html`, `${OWN_HOST}/not-there.js`, ...new Set(parts)]) {
    const { policy } = await answerTo(address);
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).toContain("script-src 'self';");
    expect(policy.replace("style-src-attr 'unsafe-inline'", ''), address).not.toContain('unsafe');
  }
});

test('7. no script made of text runs', async () => {
  const ran = await program.page.evaluate(async () => {
    const marks: string[] = [];
    Reflect.set(globalThis, 'mark', (name: string) => marks.push(name));
    const add = (html: string): void => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      document.body.append(holder);
    };
    const script = document.createElement('script');
    script.textContent = 'mark("inline")';
    document.head.append(script);
    const ended = new Promise((resolve) => {
      const fromData = document.createElement('script');
      fromData.src = 'data:text/javascript,mark("data")';
      fromData.addEventListener('error', resolve);
      fromData.addEventListener('load', resolve);
      document.head.append(fromData);
    });
    add('<img src="app://reconvene/none.png" onerror="mark(\'handler\')">');
    add('<svg onload="mark(\'svg\')"></svg>');
    add('<a id="script-link" href="javascript:mark(\'link\')">x</a>');
    document.getElementById('script-link')?.click();
    // Later, in a turn of the page's own: what the test itself runs is let make code of text.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        for (const make of [
          () => Reflect.apply(Reflect.get(globalThis, 'eval'), undefined, ['mark("eval")']),
          () => Reflect.construct(Function, ['mark("function")'])(),
          () => Reflect.apply(setTimeout, window, ['mark("timer")', 0]),
        ]) {
          try {
            make();
          } catch {
            // Refused, as it is to be.
          }
        }
        setTimeout(resolve, 20);
      }, 0);
    });
    const worker = await new Promise<string>((resolve) => {
      try {
        const made = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
        made.addEventListener('message', () => resolve('ran'));
        made.addEventListener('error', () => resolve('refused'));
      } catch {
        resolve('refused');
      }
    });
    await ended;
    return [...marks, worker];
  });
  expect(ran).toEqual(['refused']);
});

test('11. and 12. nothing is embedded: a web view stays an unknown element, and where one is let, it is not attached', async () => {
  const { page, app } = program;
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://reconvene/index.html');
    view.setAttribute('allowpopups', '');
    view.setAttribute('nodeintegration', '');
    document.body.append(view);
  });
  const kinds = await app.evaluate(async ({ BrowserWindow, webContents }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    const tried = new Promise((resolve) => window.webContents.once('will-attach-webview', resolve));
    await window.loadURL('app://reconvene/index.html');
    await window.webContents.executeJavaScript(`{
      const view = document.createElement('webview');
      view.setAttribute('src', 'app://reconvene/index.html');
      view.setAttribute('allowpopups', '');
      document.body.append(view);
    }`);
    await tried;
    const kinds = webContents.getAllWebContents().map((contents) => contents.getType());
    window.destroy();
    return kinds;
  });
  expect(kinds).not.toContain('webview');
  expect(await page.evaluate(() => document.querySelectorAll('iframe, object, embed').length)).toBe(0);
});

test('15. of addresses outside only those of the program’s own list are opened, by name', async () => {
  const { app, ask } = program;
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'openedLinks', opened);
    shell.openExternal = (address) => Promise.resolve(void opened.push(address));
  });
  for (const link of ['https://leak.invalid/', 'file:///etc/passwd', '__proto__', 'constructor', '', null]) {
    expect(await ask('shell.openLink', { link }), String(link)).toMatchObject({ ok: false });
  }
  expect(await ask('shell.openLink', { link: 'unodc' })).toMatchObject({ ok: true });
  expect(await app.evaluate(() => Reflect.get(globalThis, 'openedLinks'))).toEqual([
    'https://www.unodc.org/',
  ]);
});

test('18. pages come by a protocol of the program’s own, which gives its files and nothing else', async () => {
  // The session of the papers is there with the first of them.
  const { rows } = await program.call('record.list', { kind: 'reconvening', limit: 1 });
  const agenda = {
    document: 'agenda',
    reconveningId: rows[0]?.id ?? '',
    language: 'en',
    paper: 'A4',
  } as const;
  await program.answerDialogs(join(program.userData, 'agenda.pdf'));
  await program.call('shell.savePdf', agenda);
  for (const partition of ['', 'printing']) {
    expect((await answerTo(`${OWN_HOST}/index.html`, 'GET', partition)).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH']) {
      expect((await answerTo(`${OWN_HOST}/index.html`, method, partition)).status, method).toBe(405);
    }
  }
  for (const address of [
    'app://reconvene/../../package.json',
    'app://reconvene/%2e%2e/%2e%2e/package.json',
    'app://reconvene/..%2f..%2fpackage.json',
    'app://reconvene/..%5c..%5cpackage.json',
    'app://reconvene/index.html%00.js',
    'app://reconvene/%ff',
    'app://reconvene/',
    'app://reconvene//etc/passwd',
    'app://other/index.html',
    'app://preview/index.html',
  ]) {
    expect((await answerTo(address)).status, address).toBe(404);
  }
  for (const address of ['file:///etc/passwd', 'https://leak.invalid/', 'http://127.0.0.1:80/']) {
    const got = await program.page.evaluate(
      (from) =>
        fetch(from).then(
          () => 'got',
          () => 'refused',
        ),
      address,
    );
    expect(got, address).toBe('refused');
  }
});

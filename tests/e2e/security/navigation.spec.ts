/** Electron's own security checklist (docs/tutorial/security), by its numbers: a page stays where it is, and alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../../support/electron.ts';

test.describe.configure({ mode: 'serial' });

const OWN = /^app:\/\/reconvene\/index\.html/;
const ELSEWHERE = [
  'https://leak.invalid/',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://preview/x.pdf',
  'data:text/html,x',
];

let program: Program;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-navigation-'));
  program = await launch();
  await program.call('shell.openSample', {});
  await expectStillThere();
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

/** The page is the program's own and still there. */
async function expectStillThere(): Promise<void> {
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  expect(program.page.url()).toMatch(OWN);
  expect(program.app.windows()).toHaveLength(1);
}

test('13. a file dropped on the window is not shown in it', async () => {
  const { page } = program;
  const file = join(folder, 'dropped.html');
  await writeFile(file, '<h1>Dropped</h1>');
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  }
  await expectStillThere();
});

test('14. a page cannot open a window', async () => {
  const { page } = program;
  for (const to of [...ELSEWHERE, 'app://reconvene/index.html', 'about:blank', '']) {
    expect(await page.evaluate((address) => window.open(address) === null, to), to).toBe(true);
  }
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'app://reconvene/index.html';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await expectStillThere();
});

for (const [way, go] of [
  [
    'a link',
    (to: string) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
    },
  ],
  ['a script', (to: string) => location.assign(to)],
  [
    'a form',
    (to: string) => {
      const form = document.createElement('form');
      form.action = to;
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'a refresh',
    (to: string) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0;url=${to}`;
      document.head.append(meta);
    },
  ],
  [
    'a frame',
    (to: string) => {
      const frame = document.createElement('iframe');
      frame.src = to;
      document.body.append(frame);
    },
  ],
] as const) {
  test(`13. a page does not get elsewhere by ${way}`, async () => {
    for (const to of ELSEWHERE) {
      const [url, title, frames] = await afterTrying(`(${go.toString()})(${JSON.stringify(to)})`);
      expect(url, to).toMatch(OWN);
      expect(title, to).toBe('What needs me now');
      expect(
        frames.filter((address) => ELSEWHERE.includes(address)),
        to,
      ).toEqual([]);
    }
  });
}

test('13. a page that goes to the empty page is there again', async () => {
  await program.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    await window?.webContents.executeJavaScript(
      `setTimeout(() => location.assign('about:blank')); undefined`,
    );
    await new Promise<void>((resolve) => {
      window?.webContents.once('did-finish-load', () => resolve());
    });
  });
  await expect(async () => expectStillThere()).toPass();
});

/**
 * Has the page try it; gives the page's address, its title and the addresses of its frames once what was tried has had its turn.
 * By way of the shell: Playwright waits for a navigation that it has seen begin, and these never end.
 */
function afterTrying(script: string): Promise<readonly [string, string, string[]]> {
  return program.app.evaluate(async ({ BrowserWindow }, code) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('the window is gone');
    const { webContents } = window;
    await webContents.executeJavaScript(`${code}; undefined`);
    const title: unknown = await webContents.executeJavaScript(
      `new Promise((resolve) => setTimeout(() => resolve(document.querySelector('h1')?.textContent), 50))`,
    );
    const frames = await Promise.all(
      webContents.mainFrame.framesInSubtree.slice(1).map((frame) => frame.executeJavaScript('location.href')),
    );
    return [webContents.getURL(), String(title), frames.map(String)] as const;
  }, script);
}

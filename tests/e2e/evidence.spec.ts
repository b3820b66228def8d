/** Files that prove steps: they come in by a dialog and by a drop, are looked at, and come out to the byte. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { scan } from '../support/evidence.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let note: string;
let picture: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-evidence-'));
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  note = join(folder, 'Note verbale 12.pdf');
  writeFileSync(note, await printed());
  picture = join(folder, 'signed sheet.pdf.png');
  writeFileSync(picture, await page.screenshot());
  const { rows } = await call('record.list', { kind: 'document', text: 'pledge', limit: 1 });
  await program.go(`/tally/${rows[0]?.id ?? ''}`);
});

test.afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true });
});

/** A real PDF, as Chromium prints it. */
async function printed(): Promise<Buffer> {
  const base64 = await program.app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({});
    return bytes?.toString('base64') ?? '';
  });
  return Buffer.from(base64, 'base64');
}

/** Lets go of real files over a part of the page, as Chromium tells it to. */
async function drop(paths: readonly string[], over: Locator): Promise<void> {
  await over.scrollIntoViewIfNeeded();
  const box = await over.boundingBox();
  if (!box) throw new Error('there is nothing to drop on');
  const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + 10) };
  const chromium = await program.page.context().newCDPSession(program.page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await chromium.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await chromium.detach();
}

const inspector = (): Locator => program.page.getByRole('complementary', { name: /has said$/ });
const latest = (): Locator => inspector().locator('.said').first();

async function choose(name: string): Promise<void> {
  await program.page.getByRole('searchbox', { name: 'Filter' }).fill(name);
  await program.page.getByRole('row', { name: new RegExp(name) }).click();
  await expect(inspector()).toBeVisible();
}

test('a file is attached to a step by a dialog, and undone', async () => {
  const { page, answerDialogs } = program;
  await choose('Kenya');
  await answerDialogs(note);
  await latest().getByRole('button', { name: 'Attach files…' }).click();
  await expect(latest().getByRole('button', { name: 'Open Note verbale 12' })).toBeVisible();
  await expect(latest()).toContainText('PDF');
  await page.keyboard.press('Control+Z');
  await expect(latest().getByRole('button', { name: 'Open Note verbale 12' })).toBeHidden();
  await page.keyboard.press('Control+Shift+Z');
  await expect(latest().getByRole('button', { name: 'Open Note verbale 12' })).toBeVisible();
});

test('a PDF is looked at in a window of Chromium’s own viewer', async () => {
  const { app } = program;
  const opened = app.waitForEvent('window');
  await latest().getByRole('button', { name: 'Open Note verbale 12' }).click();
  const window = await opened;
  await expect.poll(() => window.url()).toMatch(/^app:\/\/preview\/.*\.pdf$/);
  await expect.poll(() => window.evaluate(() => document.contentType)).toBe('application/pdf');
  await window.close();
});

test('a copy is saved to the byte', async () => {
  const { answerDialogs, page } = program;
  const copy = join(folder, 'copy.pdf');
  await answerDialogs(copy);
  await latest().getByRole('button', { name: 'Save a copy of Note verbale 12' }).click();
  await expect(page.getByText('Saved as copy.pdf')).toBeVisible();
  expect(readFileSync(copy).equals(readFileSync(note))).toBe(true);
});

test('a file is attached by a drop; a picture is shown by its bytes, whatever its name says', async () => {
  const { page } = program;
  await drop([picture], latest());
  await latest().getByRole('button', { name: 'Open signed sheet.pdf' }).click();
  const shown = page.getByRole('dialog').getByRole('img', { name: 'signed sheet.pdf' });
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.evaluate((img) => Reflect.get(img, 'naturalWidth') > 0)).toBe(true);
  await page.keyboard.press('Escape');
});

test('files come in with a step as it is recorded', async () => {
  const { page } = program;
  await inspector().getByRole('button', { name: 'Record endorsement' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record endorsement' });
  await drop(
    [scan(folder, 'with the step.pdf', 700_000)],
    dialog.getByRole('region', { name: 'Evidence files' }),
  );
  await expect(dialog).toContainText('with the step.pdf');
  await dialog.getByRole('button', { name: 'Position' }).click();
  await page.getByRole('option', { name: 'Withdrawn' }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('By note');
  await dialog.getByRole('button', { name: 'Record endorsement' }).click();
  await expect(dialog).toBeHidden();
  await expect(latest()).toContainText('with the step');
});

test('what cannot be taken in is said by its name', async () => {
  const { page } = program;
  mkdirSync(join(folder, 'scans'));
  writeFileSync(join(folder, 'empty.pdf'), '');
  await drop([join(folder, 'scans')], latest());
  await expect(page.getByText('scans is not a file that can be kept. Choose the files in it.')).toBeVisible();
  await drop([join(folder, 'empty.pdf')], latest());
  await expect(page.getByText('empty.pdf is empty.')).toBeVisible();
});

test('a drop where nothing takes files goes nowhere', async () => {
  const { page, app } = program;
  const before = page.url();
  await drop([note], page.getByRole('navigation').first());
  await drop([join(folder, 'empty.pdf')], page.getByRole('heading', { level: 1 }));
  expect(page.url()).toBe(before);
  await expect(inspector()).toBeVisible();
  expect(app.windows()).toHaveLength(1);
});

test('a page gets a token and no path, and cannot name one', async () => {
  const { page, call } = program;
  await program.answerDialogs(note);
  const [chosen] = await call('shell.chooseFiles', { purpose: 'evidence' });
  expect(JSON.stringify(chosen)).not.toContain(folder);
  const forged = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'reconvene');
    const made = new File(['x'], '/etc/passwd');
    return [
      await bridge.takeDropped('evidence', [made]),
      await bridge.takeDropped('anything', [made]),
      await bridge.call('blob.part', { hash: '0'.repeat(64), part: 0 }),
    ];
  });
  const posing = await page.evaluate(async (path) => {
    const bridge = Reflect.get(globalThis, 'reconvene');
    try {
      return await bridge.takeDropped('evidence', { length: 1, 0: {}, map: () => [path] });
    } catch (error) {
      return String(error);
    }
  }, note);
  expect(posing).toContain('files are an array');
  expect(forged).toMatchObject([
    { ok: false, error: { problems: [{ rule: 'fileMissing' }] } },
    { ok: false, error: { code: 'VALIDATION' } },
    { ok: false, error: { code: 'BUG' } },
  ]);
});

test('contents are served by their hash alone, under types of ours, to the interface alone', async () => {
  const { rows } = await program.call('record.list', { kind: 'evidenceFile', limit: 10 });
  const hashOf = (type: string) => String(rows.find((row) => row['type'] === type)?.['file']);
  const svg = join(folder, 'drawing.png');
  writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  await program.answerDialogs(svg);
  await latest().getByRole('button', { name: 'Attach files…' }).click();
  await expect(latest()).toContainText('drawing');
  await expect(latest().getByRole('button', { name: 'Open drawing' })).toHaveCount(0);
  const after = await program.call('record.list', { kind: 'evidenceFile', text: 'drawing', limit: 1 });
  const answers = await program.app.evaluate(
    ({ session }, [paths, printing]) =>
      Promise.all(
        [
          ...paths.map((path) => [session.defaultSession, path] as const),
          [session.fromPartition('printing'), printing] as const,
        ].map(async ([from, path]) => {
          try {
            const answer = await from.fetch(`app://reconvene/${path}`, {
              bypassCustomProtocolHandlers: false,
            });
            const { status, headers } = answer;
            return [
              status,
              headers.get('content-type'),
              headers.get('x-content-type-options'),
              (await answer.arrayBuffer()).byteLength,
            ];
          } catch {
            return [0];
          }
        }),
      ),
    [
      [
        `blob/${hashOf('png')}`,
        `blob/${hashOf('pdf')}`,
        `blob/${String(after.rows[0]?.['file'])}`,
        `blob/${'0'.repeat(64)}`,
        'blob/../index.html/../blob/x',
      ],
      `blob/${hashOf('png')}`,
    ] as const,
  );
  const bytes = 'application/octet-stream';
  expect(answers.slice(0, 3)).toEqual([
    [200, 'image/png', 'nosniff', readFileSync(picture).length],
    [200, bytes, 'nosniff', expect.any(Number)],
    [200, bytes, 'nosniff', readFileSync(svg).length],
  ]);
  expect(answers.slice(3, 5).map(([status]) => status)).toEqual([404, 404]);
  expect(answers[5]?.[0]).not.toBe(200);
});

test('a content that is damaged on the disk is not shown, and is said', async () => {
  const { page, call, userData } = program;
  const hash = String(
    (await call('record.list', { kind: 'evidenceFile', text: 'signed sheet', limit: 1 })).rows[0]?.['file'],
  );
  const path = join(userData, 'Sample.reconvene');
  const db = new Database(path);
  const blob = db.prepare('SELECT n FROM blob WHERE hash = unhex(?)').pluck().get(hash);
  db.prepare('UPDATE blob_part SET bytes = CAST(bytes || zeroblob(1) AS BLOB) WHERE blob = ? AND n = 0').run(
    blob,
  );
  db.close();
  const said = page.getByRole('dialog').getByRole('alert');
  await inspector().getByRole('button', { name: 'Open signed sheet.pdf' }).click();
  await expect(said).toContainText('This picture is damaged');
  await page.keyboard.press('Escape');
  expect(await program.ask('shell.checkFile', {})).toMatchObject({
    ok: false,
    error: { code: 'FILE_DAMAGED', params: { names: 'signed sheet.pdf' } },
  });
  await program.answerDialogs(join(folder, 'not saved.png'));
  await inspector().getByRole('button', { name: 'Save a copy of signed sheet.pdf' }).click();
  await expect(page.getByText('These files are damaged: signed sheet.pdf.png.')).toBeVisible();
  expect(() => readFileSync(join(folder, 'not saved.png'))).toThrow('ENOENT');
});

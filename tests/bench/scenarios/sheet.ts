import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { pdfOptions } from '../../../electron/main/printing/options.ts';
import { countPages } from '../../../electron/main/printing/pages-of.ts';
import type { PrintRequest } from '../../../shared/contract/shapes/print-requests.ts';
import { launch, type Program } from '../../support/electron.ts';
import { compare } from '../compare.ts';
import { rememberWorkspace } from '../settings.ts';
import type { Measurement } from '../workbench.ts';

const PAGES = resolve(import.meta.dirname, '../../../out/renderer');
const APP = resolve(import.meta.dirname, '../fixtures/printing-app');
const ROWS = 200;

/** From the request to the file on the disk: model, page, fonts, PDF. */
export const measureSheet: Measurement = async (bench) => {
  const folder = await bench.folder('sheet');
  const path = join(folder, 'large.reconvene');
  await copyFile(bench.large, path);
  const userData = join(folder, 'user-data');
  await rememberWorkspace(userData, path);
  const program = await launch({ userData });
  const chromium = await _electron.launch({ args: [APP, `--user-data-dir=${join(folder, 'printing')}`] });
  try {
    await program.call('shell.openRecent', { id: '0' });
    const request = await issueSheet(program, bench.generated.documentIds[0] ?? '');
    const pdf = join(folder, 'sheet.pdf');
    await program.answerDialogs(pdf);
    await savedIn(program.page, request);
    const html = join(folder, 'sheet.html');
    await writeFile(html, await finishedHtml(program.page, request));
    await program.page.goto('app://reconvene/index.html');

    const { bytes } = await printedBy(chromium, html);
    const pages = countPages(await readFile(pdf));
    if (pages < 2 || bytes < 50_000)
      throw new Error(`a sheet of ${pages} pages, the baseline of ${bytes} bytes`);
    return [
      await compare(
        {
          name: `sign-off sheet with ${ROWS} rows`,
          baseline: 'Chromium printing the same finished HTML',
          target: 1.3,
          unit: 'ratio',
          runs: 9,
        },
        () => savedIn(program.page, request),
        async () => (await printedBy(chromium, html)).ms,
      ),
    ];
  } finally {
    await chromium.close();
    await program.close();
  }
};

async function issueSheet({ call }: Program, documentId: string): Promise<PrintRequest> {
  const { rows } = await call('record.list', {
    kind: 'documentVersion',
    where: { documentId: [documentId] },
  });
  const language = 'en';
  const paper = 'A4';
  const sheet = await call('signOff.issue', { documentId, versionId: rows[0]?.id ?? '', language, paper });
  if (sheet.rows !== ROWS) throw new Error(`the sheet has ${sheet.rows} rows`);
  return { document: 'signOff', sheetId: sheet.id, draft: null, language, paper };
}

/** Milliseconds in the page until the file is said to be saved; the dialog is answered at once. */
function savedIn(page: Page, request: PrintRequest): Promise<number> {
  return page.evaluate(async (wanted) => {
    const began = performance.now();
    const { ok, value } = await Reflect.get(globalThis, 'reconvene').call('shell.savePdf', wanted);
    if (!ok || !value.done) throw new Error('the sheet was not saved');
    return performance.now() - began;
  }, request);
}

/** What the printed page is when it is ready, without its scripts, its styles and fonts as files beside it. */
async function finishedHtml(page: Page, request: PrintRequest): Promise<string> {
  const query = new URLSearchParams({ request: JSON.stringify(request) });
  await page.goto(`app://reconvene/print.html#${query.toString()}`);
  await page.locator('html[data-ready=yes]').waitFor();
  const html = await page.evaluate(() => {
    for (const script of document.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  return html
    .replaceAll(/(src|href)="(?:\.?\/)/g, `$1="${pathToFileURL(PAGES).href}/`)
    .replaceAll(' crossorigin=""', '');
}

function printedBy(chromium: ElectronApplication, html: string): Promise<{ ms: number; bytes: number }> {
  return chromium.evaluate(
    (_electron, given) => Reflect.get(globalThis, 'printed')(given.html, given.options),
    { html, options: pdfOptions({ paper: 'A4', language: 'en' }) },
  );
}

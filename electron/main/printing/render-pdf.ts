import { BrowserWindow, type Session } from 'electron';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { PrintRequest } from '../../../shared/contract/shapes.ts';
import { PAGES, SCHEME } from '../pages.ts';
import { webPreferences } from '../windows.ts';
import { footerTemplate } from './footer.ts';

export interface RenderOptions {
  readonly preload: string;
  readonly session: Session;
}

const LIMIT_MS = 15_000;
const POLL = `new Promise((resolve) => {
  const read = () => document.documentElement.dataset.ready;
  if (read()) return resolve([read(), document.documentElement.dataset.problem ?? '', document.title]);
  new MutationObserver(() => {
    if (read()) resolve([read(), document.documentElement.dataset.problem ?? '', document.title]);
  }).observe(document.documentElement, { attributes: true });
})`;

/**
 * Draws a document in a window nobody sees and gives the PDF that Chromium makes of it: tagged, with an outline.
 * Fails with IO where the page is not ready after 15 s, and with what the page itself reports.
 */
export async function renderPdf(request: PrintRequest, { preload, session }: RenderOptions): Promise<Buffer> {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: { ...webPreferences(preload), session, backgroundThrottling: false },
  });
  try {
    const address = new URL(`${SCHEME}://${PAGES}/print.html`);
    address.searchParams.set('request', JSON.stringify(request));
    await window.loadURL(address.href);
    const said: unknown = await limited(window.webContents.executeJavaScript(POLL));
    const [ready, problem] = Array.isArray(said) ? said.map(String) : ['failed', 'no answer'];
    if (ready !== 'yes') throw pageFailure(problem ?? '');
    return await limited(
      window.webContents.printToPDF({
        pageSize: request.paper,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footerTemplate(),
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
  } finally {
    window.destroy();
  }
}

/** The page reports a failed call as the error's own JSON. */
function pageFailure(problem: string): AppFailure {
  try {
    return new AppFailure({ code: 'IO', problems: [], params: {}, ...JSON.parse(problem) });
  } catch {
    return new AppFailure({ code: 'IO', problems: [], params: { detail: problem } });
  }
}

async function limited<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const detail = `the page was not ready after ${LIMIT_MS / 1000} s`;
      reject(new AppFailure({ code: 'IO', problems: [], params: { detail } }));
    }, LIMIT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { randomUUID } from 'node:crypto';
import type { PrintToPDFOptions, WebContents } from 'electron';
import { AppFailure } from '../../../shared/contract/errors.ts';
import { PAGES, SCHEME } from '../pages.ts';

const LIMIT_MS = 15_000;

/** The page that draws, whatever document it has drawn before. */
const PRINT_PAGE = `${SCHEME}://${PAGES}/print.html`;

/** Asks the page for a document by its fragment, and waits until it says that this very one is drawn. */
function drawn(fragment: string): string {
  return `new Promise((resolve) => {
    const { dataset } = document.documentElement;
    const observer = new MutationObserver(() => {
      if (dataset.drawn !== ${JSON.stringify(fragment)}) return;
      observer.disconnect();
      resolve([dataset.ready, dataset.problem]);
    });
    observer.observe(document.documentElement, { attributes: true });
    location.hash = ${JSON.stringify(fragment)};
  })`;
}

/**
 * Draws what is wanted, a document by its request or a table by its token, on a page nobody sees and gives the PDF that Chromium makes of it: tagged, with an outline.
 * Fails with IO where the page is not ready after 15 s, and with what the page itself reports.
 */
export async function renderPdf(
  wanted: Readonly<Record<string, string>>,
  options: PrintToPDFOptions,
  page: WebContents,
): Promise<Buffer> {
  if (page.getURL().split('#')[0] !== PRINT_PAGE) await page.loadURL(PRINT_PAGE);
  // The same document asked for twice is drawn twice: its data may have changed.
  const fragment = `#${new URLSearchParams({ ...wanted, once: randomUUID() }).toString()}`;
  const said: unknown = await limited(page.executeJavaScript(drawn(fragment)));
  const [ready, problem] = Array.isArray(said) ? said.map(String) : ['failed', 'no answer'];
  if (ready !== 'yes') throw pageFailure(problem ?? '');
  return limited(page.printToPDF(options));
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

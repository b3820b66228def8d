import { PAGES, SCHEME } from '../pages.ts';

interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a call comes from the top frame of one of the program's own pages. */
export function isOwnPage(frame: Frame | null): boolean {
  if (!frame || frame.parent) return false;
  const url = URL.parse(frame.url);
  return url?.protocol === `${SCHEME}:` && url.host === PAGES && /^\/(index|print)\.html$/.test(url.pathname);
}

/** Whether it comes from a page that only prints: it may read its model and nothing more. */
export function isPrintPage(frame: Frame): boolean {
  return URL.parse(frame.url)?.pathname === '/print.html';
}

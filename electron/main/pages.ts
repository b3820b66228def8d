import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Session } from 'electron';

export const SCHEME = 'app';
/** The host of the program's own pages. */
export const PAGES = 'reconvene';
/** The host of finished PDFs on their way to Chromium's viewer. */
export const PREVIEWS = 'preview';
export const HOME = `${SCHEME}://${PAGES}/index.html`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The file a page address means, or null where it means none of ours: another host, or a way out of the folder. */
export function fileFor(address: string, root: string): string | null {
  const url = URL.parse(address);
  if (!url || url.protocol !== `${SCHEME}:` || url.host !== PAGES) return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(root, path));
  return file.startsWith(root + sep) ? file : null;
}

/** The hash of the content that an address means, or null. */
export function hashIn(address: string): string | null {
  const url = URL.parse(address);
  if (!url || url.protocol !== `${SCHEME}:` || url.host !== PAGES) return null;
  return /^\/blob\/([0-9a-f]{64})$/.exec(url.pathname)?.[1] ?? null;
}

/** What stands behind the pages of a session. */
export interface Behind {
  /** Answers for a content of the open workspace, by its hash. */
  serveContent(hash: string): Promise<Response>;
}

/**
 * Answers app:// for one session: GET only, our host only, files inside the folder only, and, where something stands behind
 * them, contents of the open workspace. It is begun when the first document is on its way, while the page's process has
 * enough to do with it, and no script is handed out before it is there to answer.
 */
export function servePages(session: Session, root: string, begin?: () => Promise<Behind>): void {
  // Node puts these classes together when they are first used: here, while the window comes up, not under its first page.
  setImmediate(() => new Response(null));
  session.protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return refused(405);
    const hash = hashIn(request.url);
    if (hash !== null) return begin ? (await begin()).serveContent(hash) : refused(404);
    const file = fileFor(request.url, root);
    const type = file === null ? undefined : TYPES[extname(file)];
    if (file === null || type === undefined) return refused(404);
    if (type !== TYPES['.html']) await begin?.();
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(type) });
    } catch {
      // Not there: for a page that is the same as not allowed.
      return refused(404);
    }
  });
}

export function headersFor(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}

export function refused(status: number): Response {
  return new Response(null, { status, headers: headersFor('text/plain') });
}

import { BrowserWindow, type Session } from 'electron';
import { once } from '../../../shared/once.ts';
import { PREVIEWS, SCHEME } from '../pages.ts';

/** Windows that show a finished PDF in Chromium's own viewer, from memory. */
export interface Previews {
  show(id: string, title: string, bytes: Buffer): BrowserWindow;
}

/** The session is the previews' own; the windows have no preload, and the PDF is forgotten when its window closes. */
export function createPreviews(makeSession: () => Session, icon: string): Previews {
  const held = new Map<string, Buffer>();
  const session = once(() => {
    const made = makeSession();
    made.protocol.handle(SCHEME, (request) => {
      const url = URL.parse(request.url);
      const id =
        url?.host === PREVIEWS ? /^\/([0-9a-f-]{36})\/[^/]+\.pdf$/.exec(url.pathname)?.[1] : undefined;
      const bytes = id === undefined ? undefined : held.get(id);
      if (!bytes || request.method !== 'GET') return new Response(null, { status: 404 });
      return new Response(new Uint8Array(bytes), {
        headers: { 'Content-Type': 'application/pdf', 'X-Content-Type-Options': 'nosniff' },
      });
    });
    return made;
  });
  return {
    show(id, title, bytes) {
      held.set(id, bytes);
      const window = new BrowserWindow({
        width: 900,
        height: 1000,
        title,
        icon,
        webPreferences: {
          session: session(),
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          // Chromium's PDF viewer counts as a plugin.
          plugins: true,
        },
      });
      window.on('closed', () => held.delete(id));
      void window.loadURL(`${SCHEME}://${PREVIEWS}/${id}/${encodeURIComponent(title)}`);
      return window;
    },
  };
}

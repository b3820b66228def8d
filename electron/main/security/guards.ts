import { app, type Session, type WebContents } from 'electron';
import { PAGES, PREVIEWS, SCHEME } from '../pages.ts';

const PREVIEW_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** Whether a request may be made at all: our own scheme, and for a preview the parts of Chromium's own viewer. */
export function mayRequest(address: string): boolean {
  if (address.startsWith(`${SCHEME}://${PAGES}/`) || address.startsWith(`${SCHEME}://${PREVIEWS}/`))
    return true;
  return (
    address.startsWith(PREVIEW_VIEWER) ||
    address.startsWith('chrome://resources/') ||
    address.startsWith('data:') ||
    address.startsWith('blob:') ||
    address.startsWith('devtools://')
  );
}

/** Putting text and tables on the clipboard, when somebody copies; reading it takes a key of theirs and no permission. */
const COPYING = 'clipboard-sanitized-write';

/** Every session of the program: no other permission, no download, no request that would leave the machine. */
export function guardSession(session: Session): void {
  // Once on, it fetches a dictionary for the system's language, whatever the windows say.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === COPYING));
  session.setPermissionCheckHandler((_contents, permission) => permission === COPYING);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Every page of the program, whatever window it is in: no other page, no other window, nothing embedded. */
export function guardContents(log: (line: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    guardOne(contents, log);
  });
}

function guardOne(contents: WebContents, log: (line: string) => void): void {
  // Calls between pages go past the session's requests and the content policy: without a proxy that carries them, nowhere.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(({ url }) => {
    log(`a page tried to open ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (event.url === contents.getURL()) return;
    log(`a page tried to go to ${event.url.slice(0, 200)}`);
    event.preventDefault();
  });
  // The empty page needs no request, so that nobody is asked before it (electron/electron#8841), and stopping it as it begins
  // ends the program: the page that was there is loaded again.
  let own = '';
  contents.on('did-navigate', (_event, url) => {
    if (!url.startsWith('about:')) {
      own = url;
    } else if (own !== '') {
      log(`a page went to ${url.slice(0, 200)}`);
      void contents.loadURL(own);
    }
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

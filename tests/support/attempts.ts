/**
 * Runs in a page: tries each way out of the machine that a page has, and gives the names of those that got anything. The
 * addresses are reserved for documentation (RFC 5737, RFC 3849) and the name can never exist (RFC 6761).
 */
export async function tryToLeave(): Promise<string[]> {
  const places = ['198.51.100.7', '[2001:db8::7]', 'leak.invalid'];
  const quiet = (work: () => unknown): Promise<boolean> =>
    Promise.resolve()
      .then(work)
      .then(
        () => true,
        () => false,
      );
  const opened = (source: EventTarget): Promise<unknown> =>
    new Promise((resolve, reject) => {
      source.addEventListener('open', resolve);
      source.addEventListener('load', resolve);
      source.addEventListener('error', reject);
    });
  const element = (tag: string, attributes: Record<string, string>): Promise<unknown> => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    document.body.append(made);
    return opened(made).finally(() => made.remove());
  };
  const hint = (rel: string, host: string): void => {
    const link = document.createElement('link');
    link.rel = rel;
    link.href = `https://${host}/`;
    document.head.append(link);
  };
  const ways: Record<string, (host: string) => unknown> = {
    fetch: (host) => fetch(`https://${host}/`, { mode: 'no-cors' }),
    'fetch without encryption': (host) => fetch(`http://${host}/`),
    request(host) {
      const request = new XMLHttpRequest();
      request.open('GET', `https://${host}/`, false);
      request.send();
    },
    socket: (host) => opened(new WebSocket(`wss://${host}/`)),
    transport: (host) => new WebTransport(`https://${host}/`).ready,
    events: (host) => opened(new EventSource(`https://${host}/`)),
    picture: (host) => element('img', { src: `https://${host}/x.png` }),
    script: (host) => element('script', { src: `https://${host}/x.js` }),
    sheet: (host) => element('link', { rel: 'stylesheet', href: `https://${host}/x.css` }),
    media: (host) => element('audio', { src: `https://${host}/x.mp3` }),
  };
  const got: string[] = [];
  for (const host of places) {
    // These answer nothing: whether they did anything is for the watch on the process to say.
    for (const rel of ['preconnect', 'prefetch', 'prerender']) hint(rel, host);
    navigator.sendBeacon(`https://${host}/`, 'x');
    for (const [name, way] of Object.entries(ways)) {
      if (await quiet(() => way(host))) got.push(`${name} ${host}`);
    }
  }
  return got;
}

/**
 * Runs in a page: the two ways that Chromium begins by asking the kernel for a route, which cannot be switched off. Gives the
 * addresses that a call between pages would have used.
 */
export async function tryToBeCalled(): Promise<string[]> {
  const link = document.createElement('link');
  link.rel = 'dns-prefetch';
  link.href = 'https://leak.invalid/';
  document.head.append(link);
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: ['stun:198.51.100.7:3478', 'stun:[2001:db8::7]:3478', 'stun:leak.invalid:3478'] },
      { urls: 'turn:198.51.100.7:3478?transport=tcp', username: 'u', credential: 'c' },
    ],
  });
  const found: string[] = [];
  peer.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate && candidate.candidate !== '') found.push(candidate.candidate);
  });
  const gathered = new Promise<void>((resolve) => {
    peer.addEventListener('icegatheringstatechange', () => {
      if (peer.iceGatheringState === 'complete') resolve();
    });
  });
  peer.createDataChannel('x');
  await peer.setLocalDescription(await peer.createOffer());
  await gathered;
  peer.close();
  return found;
}

import { z } from 'zod';

const targets = z.array(
  z.object({ id: z.string(), type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() }),
);
export type Target = z.infer<typeof targets>[number];

/** A page that is loaded anew while it is asked answers with an error. */
const evaluated = z.union([
  z.object({ error: z.object({ message: z.string() }) }),
  z.object({
    result: z.object({
      result: z.object({ value: z.unknown().optional() }),
      exceptionDetails: z.unknown().optional(),
    }),
  }),
]);

/** What Chromium's own port offers, where Playwright's ways into a program are shut by its fuses. */
export interface DevTools {
  /** The Electron that answers, as '45.4.1'. */
  electron(): Promise<string | undefined>;
  /** The program's own windows. */
  windows(): Promise<readonly Target[]>;
  /** Chromium's viewers of PDFs, within windows. */
  viewers(): Promise<readonly Target[]>;
  /** The value of an expression in a page, awaited. Fails with an Error where it throws there. */
  evaluate(target: Target, expression: string): Promise<unknown>;
  closeWindow(target: Target): Promise<void>;
}

export function devToolsAt(port: number): DevTools {
  async function ask(path: string): Promise<Response> {
    const answer = await fetch(`http://127.0.0.1:${port}/json/${path}`);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
  async function all(): Promise<readonly Target[]> {
    return targets.parse(await (await ask('list')).json());
  }
  return {
    async electron() {
      const about = z.object({ 'User-Agent': z.string() }).parse(await (await ask('version')).json());
      return /Electron\/(\S+)/.exec(about['User-Agent'])?.[1];
    },
    async windows() {
      return (await all()).filter(({ type, url }) => type === 'page' && url.startsWith('app://'));
    },
    async viewers() {
      return (await all()).filter(
        ({ type, url }) => type === 'webview' && url.startsWith('chrome-extension://'),
      );
    },
    async evaluate({ webSocketDebuggerUrl }, expression) {
      const socket = new WebSocket(webSocketDebuggerUrl);
      try {
        await heard(socket, 'open');
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
        const answer = evaluated.parse(
          JSON.parse(String(Reflect.get(await heard(socket, 'message'), 'data'))),
        );
        if ('error' in answer) throw new Error(answer.error.message);
        const { result, exceptionDetails } = answer.result;
        if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
        return result.value;
      } finally {
        socket.close();
      }
    },
    async closeWindow({ id }) {
      await ask(`close/${id}`);
    },
  };
}

function heard(socket: WebSocket, name: 'open' | 'message'): Promise<Event> {
  return new Promise((resolve, reject) => {
    socket.addEventListener(name, resolve, { once: true });
    socket.addEventListener('close', () => reject(new Error('The page is gone')), { once: true });
  });
}

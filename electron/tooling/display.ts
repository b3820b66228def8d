import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Whether a window can be shown to a person. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

export interface Display {
  close(): void;
}

/**
 * Makes sure there is a display: the one there is, else an Xvfb of our own on a number it picks, which `close` ends.
 * Fails with an Error where Xvfb cannot be started.
 */
export async function ensureDisplay(): Promise<Display> {
  if (hasDisplay()) return { close: () => undefined };
  const xvfb = await startXvfb();
  process.env['DISPLAY'] = xvfb.name;
  return {
    close() {
      delete process.env['DISPLAY'];
      xvfb.end();
    },
  };
}

export interface Xvfb {
  /** As `DISPLAY` says it. */
  readonly name: string;
  end(): void;
}

/** A display that nobody sees, on a number it picks. Fails with an Error where Xvfb cannot be started. */
export async function startXvfb(size = '1920x1200x24'): Promise<Xvfb> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const errors = xvfb.stderr ? text(xvfb.stderr) : Promise.resolve('');
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.on('error', reject);
    xvfb.on('exit', (code) => {
      void errors.then((why) => reject(new Error(`Xvfb ended with ${code}: ${why}`)));
    });
    const pipe = xvfb.stdio[3];
    let said = '';
    pipe?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.endsWith('\n')) resolve(said.trim());
    });
  });
  xvfb.removeAllListeners('exit');
  return { name: `:${number}`, end: () => xvfb.kill() };
}

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
export async function ensureDisplay(size = '1920x1200x24'): Promise<Display> {
  if (hasDisplay()) return { close: () => undefined };
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
  process.env['DISPLAY'] = `:${number}`;
  return {
    close() {
      delete process.env['DISPLAY'];
      xvfb.kill();
    },
  };
}

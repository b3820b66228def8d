/** LibreOffice Calc in a window of its own, on the display of the program, with which it shares the clipboard. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

export type Cells = readonly (readonly string[])[];

export interface Calc {
  /** What stands in a new sheet after pasting, each cell as it is shown. */
  paste(): Promise<Cells>;
  /** Puts cells into a new sheet and copies them. */
  copy(cells: Cells): Promise<void>;
  close(): Promise<void>;
}

const pasted = z.object({ cells: z.array(z.array(z.string())) });
const DRIVER = join(import.meta.dirname, 'drive.py');

/** Fails with an Error where the office does not come up or an order is refused; what it said is in the message. */
export async function openCalc(): Promise<Calc> {
  const profile = await mkdtemp(join(tmpdir(), 'reconvene-calc-'));
  const pipe = `reconvene-${process.pid}`;
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      `--accept=pipe,name=${pipe};urp`,
      '--norestore',
      '--nologo',
      '--nodefault',
    ],
    { stdio: 'ignore', env: { ...process.env, SAL_USE_VCLPLUGIN: 'gen' } },
  );
  // Debian's own Python, which has the office's bridge.
  const driver = spawn('/usr/bin/python3', [DRIVER, pipe], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  driver.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const lines = createInterface({ input: driver.stdout })[Symbol.asyncIterator]();

  async function answer(): Promise<unknown> {
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`Calc is gone: ${said}`);
    return JSON.parse(value);
  }
  async function order(what: object): Promise<unknown> {
    driver.stdin.write(`${JSON.stringify(what)}\n`);
    return answer();
  }
  async function close(): Promise<void> {
    driver.kill();
    const isOver = once(office, 'exit');
    if (office.exitCode === null && office.kill()) await isOver;
    await rm(profile, { recursive: true, force: true });
  }
  try {
    await answer();
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return {
    paste: async () => pasted.parse(await order({ do: 'paste' })).cells,
    copy: async (cells) => void (await order({ do: 'copy', cells })),
    close,
  };
}

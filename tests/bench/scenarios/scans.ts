import { copyFile, open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, timed } from '../compare.ts';
import { openCore } from '../core.ts';
import { createChance } from '../random.ts';
import type { Measurement } from '../workbench.ts';

const MB = 1024 * 1024;
const SCAN_MB = 20;
const SCANS = 15;

/** Scans that no two are alike, as pictures are: nothing in them repeats. */
function scanBytes(seed: number): Buffer {
  const chance = createChance(seed);
  const bytes = Buffer.alloc(SCAN_MB * MB);
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(chance.below(2 ** 32), at);
  bytes.write('%PDF-1.7\n', 'latin1');
  return bytes;
}

/** A scan of 20 MB is taken in; and what a day's backup of a workspace with 300 MB of them costs. */
export const measureScans: Measurement = async (bench) => {
  const folder = await bench.folder('scans');
  const path = join(folder, 'ours.reconvene');
  await copyFile(bench.large, path);
  const { core, call } = await openCore(path);
  const scan = join(folder, 'scan.pdf');
  const [step] = call('record.list', { kind: 'endorsementStep', limit: 1 }).rows;
  const bytes = scanBytes(1);
  let next = 0;

  /** Another scan of the same size: what is there already would not be written again. */
  async function another(): Promise<void> {
    next += 1;
    bytes.writeUInt32LE(next, 100);
    await writeFile(scan, bytes);
  }
  function attach(): void {
    core.offerFile('scan', { path: scan, name: 'scan.pdf', purpose: 'evidence' });
    call('evidence.attach', { stepIds: [step?.id ?? ''], files: [{ token: 'scan' }] });
    core.rest();
  }
  async function copyFlushed(): Promise<void> {
    const target = join(folder, `copy ${next}.pdf`);
    await copyFile(scan, target);
    const file = await open(target, 'r+');
    await file.sync();
    await file.close();
  }
  await another();
  try {
    const attached = await compare(
      {
        name: `a scan of ${SCAN_MB} MB taken in, and at rest in the file`,
        baseline: 'copying the file and flushing the copy',
        target: 6,
        unit: 'ratio',
        runs: 9,
      },
      async () => {
        await another();
        return timed(attach);
      },
      () => timed(copyFlushed),
    );
    for (let count = next; count < SCANS; count += 1) {
      await another();
      attach();
    }
    await core.backUp('by-hand');
    const backedUp = await compare(
      {
        name: `a day’s backup with ${SCANS * SCAN_MB} MB of scans and nothing new among them`,
        baseline: 'a whole copy of the workspace, page by page, checked: Save a copy',
        target: 0.6,
        unit: 'ratio',
        runs: 5,
      },
      () => timed(() => core.backUp('daily')),
      () => timed(() => core.saveCopy(join(folder, 'whole.reconvene'))),
      { warmUps: 1 },
    );
    const { size } = await stat(path);
    return [attached, { ...backedUp, note: `the workspace has ${Math.round(size / 1_000_000)} MB` }];
  } finally {
    core.close();
  }
};
